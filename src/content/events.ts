/** The events, the yearly deadlines, and what stands around them on `/arrangementer/`. */
import {
  comingOn,
  happeningOf,
  nextTimes,
  pastOn,
  type EventHappening,
  type Happening,
} from '#domain/events/happening.ts';
import { stateOn, type State } from '#domain/events/when.ts';
import type { Language } from '#domain/site/language.ts';
import { formatList } from '#domain/site/norwegian.ts';
import { byId, need } from './read.ts';
import { recordsOf, type RecordOf } from './records.ts';
import { today } from './site.ts';

const events = await recordsOf('events');
/* Of several on a day, the first in the file comes first. */
const deadlines = (await recordsOf('yearlyDeadlines')).toSorted((a, b) => a.place - b.place);

/** Who arranges an event or takes what is due. */
export type Organiser = RecordOf<'eventOrganisers'>;

const organisers: readonly Organiser[] = (await recordsOf('eventOrganisers')).toSorted(
  (a, b) => a.place - b.place,
);

/** Those who tell of new events at an address of their own, in the order of the page. */
export const announcers = organisers.filter(({ announces }) => announces !== undefined);

const organisersById = byId(organisers);

/** Those who arrange something, by their ids. */
export const organisersOf = ({ organisers: ids }: { organisers: readonly string[] }): Organiser[] =>
  ids.map((id) => need(organisersById.get(id), `Organiser "${id}"`));

/** What stands around the events on their page. */
export const eventOverview = need(
  (await recordsOf('eventOverviews'))[0],
  'content/arrangementer/faste/oversikt.yaml',
);

/** A page that tells of an event, a deadline or a habit. */
export type ToldBy = (typeof events)[number]['sources'][number];

/** What stands in content/ of something in the calendar. */
export const recordOf = (happening: Happening) =>
  happening.of === 'event' ? happening.event : happening.deadline;

/** Where one signs up, or the call: the list of what comes leads straight there. */
export const actedOnAt = (happening: Happening): string | undefined =>
  happening.of === 'event' ? happening.event.signUp?.url : happening.deadline.url;

/** Those who arrange something, as in a sentence. */
export const organisersInWords = (happening: Happening, language: Language): string =>
  formatList(
    organisersOf(recordOf(happening)).map(({ name }) => name[language]),
    language,
  );

/**
 * What is not over on a day, what comes first, first: events, and the next time of each yearly deadline.
 *
 * @param day ISO date; left out, the day of the build
 */
export const comingEvents = (day: string = today): Happening[] => comingOn(events, deadlines, day);

/** The events that are over on a day, the last first. */
export const pastEvents = (day: string = today): EventHappening[] => pastOn(events, day);

/** How many times of a yearly deadline are told of ahead. */
const timesAhead = 3;

/** Something with a page of its own: an event, or a deadline by its next times. */
export interface EventPage {
  id: string;
  times: readonly [Happening, ...Happening[]];
}

/** The page of each event and of each deadline. */
export const eventPages: readonly EventPage[] = [
  ...events.map((event): EventPage => ({ id: event.id, times: [happeningOf(event)] })),
  ...deadlines.map((deadline): EventPage => ({
    id: deadline.id,
    times: nextTimes(deadline, today, timesAhead),
  })),
];

/** How something lies to the day of the build. */
export const stateToday = (happening: Happening): State => stateOn(happening, today);
