/** The events, the yearly deadlines, and what stands around them on `/arrangementer/`. */
import { comingOn, pastOn, type EventHappening, type Happening } from '#domain/events/happening.ts';
import { byId, need } from './read.ts';
import { recordsOf, type RecordOf } from './records.ts';
import { today } from './site.ts';

/** Every event, by its id. */
export const events = await recordsOf('events');

/** Every yearly deadline, by its id. */
export const deadlines = await recordsOf('yearlyDeadlines');

/** Who arranges an event or takes what is due. */
export type Organiser = RecordOf<'eventOrganisers'>;

/** Those who arrange, in the order of the page. */
export const organisers: readonly Organiser[] = (await recordsOf('eventOrganisers')).toSorted(
  (a, b) => a.place - b.place,
);

const organisersById = byId(organisers);

/** Those who arrange something, by their ids. */
export const organisersOf = ({ organisers: ids }: { organisers: readonly string[] }): Organiser[] =>
  ids.map((id) => need(organisersById.get(id), `Organiser "${id}"`));

/** What stands around the events on their page. */
export const eventOverview = need(
  (await recordsOf('eventOverviews'))[0],
  'content/arrangementer/faste/oversikt.yaml',
);

/**
 * What is not over on a day, what comes first, first: events, and the next time of each yearly deadline.
 *
 * @param day ISO date; left out, the day of the build
 */
export const comingEvents = (day: string = today): Happening[] => comingOn(events, deadlines, day);

/** The events that are over on a day, the last first. */
export const pastEvents = (day: string = today): EventHappening[] => pastOn(events, day);
