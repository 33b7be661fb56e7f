/** The events and deadlines as files for calendars. */
import { calendarEventOf } from '#domain/events/calendar.ts';
import { nextTimes, type Happening } from '#domain/events/happening.ts';
import { byStart } from '#domain/events/when.ts';
import type { Language } from '#domain/site/language.ts';
import { toEventCalendar } from '#files/event-calendar.ts';
import { href } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';
import { comingEvents, organisersInWords } from './events.ts';
import { today } from './site.ts';
import { textsIn } from './texts.ts';

/** Something in the calendar as a file, each of its times an event. */
export function calendarOf(
  happenings: readonly Happening[],
  language: Language,
  base: URL | undefined,
): string {
  const words = textsIn(language).events;
  const entries = happenings.map((happening) =>
    calendarEventOf(happening, {
      language,
      words,
      names: organisersInWords(happening, language),
      url: new URL(href(pages.event(happening.id), language), base).href,
    }),
  );
  const name = words.calendarName;
  return toEventCalendar(entries, { name, language, product: name });
}

/** How many times ahead a deadline stands in the calendar of all: two years. */
const timesInCalendar = 2;

/** Everything that is not over, in one calendar. */
export const calendarOfAll = (language: Language, base: URL | undefined): string =>
  calendarOf(
    comingEvents()
      .flatMap((happening): Happening[] =>
        happening.of === 'event'
          ? [happening]
          : nextTimes(happening.deadline, today, timesInCalendar),
      )
      .toSorted(byStart),
    language,
    base,
  );
