import type { yearlyDeadline } from '#schemas/events/deadline.ts';
import type { event } from '#schemas/events/event.ts';
import type { EntryData } from '#schemas/site/entry.ts';
import { byStart, stateOn, type Span } from './when.ts';

/** An event as it stands in content/. */
export type EventRecord = EntryData<typeof event> & { id: string };

/** A deadline that comes each year. */
export type YearlyDeadline = EntryData<typeof yearlyDeadline>;

interface InCalendar extends Span {
  /** The name of its page. */
  id: string;
  /** The same in every build, so that a calendar updates what it has. */
  uid: string;
  title: { nb: string; nn: string };
}

/** An event, as a calendar has it. */
export interface EventHappening extends InCalendar {
  of: 'event';
  event: EventRecord;
}

/** One time of a yearly deadline. */
export interface DeadlineHappening extends InCalendar {
  of: 'deadline';
  deadline: YearlyDeadline;
  /** True when we have seen that year's own announcement of the day; else the day is a pattern. */
  isAnnounced: boolean;
}

/** What stands on a day of the calendar. */
export type Happening = EventHappening | DeadlineHappening;

/** An event as a calendar has it. What has no end is over on the day it starts. */
export const happeningOf = (event: EventRecord): EventHappening => ({
  of: 'event',
  id: event.id,
  uid: `${event.id}@slt-handboken`,
  title: event.title,
  start: event.start,
  end: event.end ?? event.start,
  event,
});

const two = (number: number) => String(number).padStart(2, '0');

/** A yearly deadline in a year. */
export function deadlineIn(deadline: YearlyDeadline, year: number): DeadlineHappening {
  const day = `${year}-${two(deadline.month)}-${two(deadline.day)}`;
  return {
    of: 'deadline',
    id: deadline.id,
    uid: `${deadline.id}-${year}@slt-handboken`,
    title: deadline.title,
    start: day,
    end: day,
    deadline,
    isAnnounced: deadline.announced.includes(year),
  };
}

/** The next time of a yearly deadline: on the day itself, that day. */
export function nextTime(deadline: YearlyDeadline, today: string): DeadlineHappening {
  const year = Math.max(Number(today.slice(0, 4)), deadline.from ?? 0);
  const thisYear = deadlineIn(deadline, year);
  return thisYear.start < today ? deadlineIn(deadline, year + 1) : thisYear;
}

/** The next times of a yearly deadline, as many as are asked for, one at least. */
export function nextTimes(
  deadline: YearlyDeadline,
  today: string,
  count: number,
): [DeadlineHappening, ...DeadlineHappening[]] {
  const next = nextTime(deadline, today);
  const year = Number(next.start.slice(0, 4));
  const later = Array.from({ length: count - 1 }, (_, at) => deadlineIn(deadline, year + 1 + at));
  return [next, ...later];
}

/** What is not over on a day: the events, and the next time of each deadline, what comes first, first. */
export const comingOn = (
  events: readonly EventRecord[],
  deadlines: readonly YearlyDeadline[],
  day: string,
): Happening[] =>
  [
    ...events.map(happeningOf).filter((happening) => stateOn(happening, day) !== 'past'),
    ...deadlines.map((deadline) => nextTime(deadline, day)),
  ].toSorted(byStart);

/** The events that are over on a day, the last first. */
export const pastOn = (events: readonly EventRecord[], day: string): EventHappening[] =>
  events
    .map(happeningOf)
    .filter((happening) => stateOn(happening, day) === 'past')
    .toSorted((a, b) => byStart(b, a));
