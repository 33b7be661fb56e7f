import type { CalendarEvent } from '#domain/site/calendar-event.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, type Template } from '#domain/site/norwegian.ts';
import type { Happening } from './happening.ts';
import { instantOf } from './oslo-time.ts';
import { timeOf } from './when.ts';
import { placeInWords, type EventWords } from './words.ts';

/** The words of events in a calendar, in their language. */
export interface CalendarWords extends EventWords {
  /** That the day of a deadline is a pattern. */
  byPattern: string;
  /** Where one sees whether it holds, as it goes on. */
  seeAnnouncement: string;
  /** Who arranges it. */
  calendarBy: Template<'names'>;
  /** What stands before an event that was called off. */
  cancelledTitle: Template<'title'>;
}

/** What a calendar is told beside what stands in content/. */
interface Around {
  language: Language;
  words: CalendarWords;
  /** Who arranges it, as in a sentence. */
  names: string;
  /** Its page. */
  url: string;
}

function saidOf(happening: Happening, language: Language, words: CalendarWords) {
  if (happening.of === 'event')
    return [happening.event.summary[language], happening.event.note?.[language]];
  const { what, who, note } = happening.deadline;
  return [
    `${what[language]} (${who[language]})`,
    happening.isAnnounced ? undefined : `${words.byPattern} ${words.seeAnnouncement}.`,
    note?.[language],
  ];
}

function statusOf(happening: Happening): CalendarEvent['status'] {
  if (happening.of === 'deadline') return happening.isAnnounced ? 'confirmed' : 'tentative';
  return happening.event.cancelled ? 'cancelled' : 'confirmed';
}

/** An event, or one time of a deadline, as a calendar shows it. */
export function calendarEventOf(
  happening: Happening,
  { language, words, names, url }: Around,
): CalendarEvent {
  const { uid, start, end, title } = happening;
  const event = happening.of === 'event' ? happening.event : undefined;
  const { changed } = happening.of === 'event' ? happening.event : happening.deadline;
  const status = statusOf(happening);
  const isOpen = timeOf(start) !== undefined && start === end;
  const lines = [...saidOf(happening, language, words), fill(words.calendarBy, { names })];
  return {
    uid,
    start: instantOf(start),
    end: isOpen ? undefined : instantOf(end),
    summary:
      status === 'cancelled'
        ? fill(words.cancelledTitle, { title: title[language] })
        : title[language],
    description: lines.filter((line) => line !== undefined).join('\n\n'),
    location: event && placeInWords(event, words, language),
    url,
    status,
    changed,
  };
}
