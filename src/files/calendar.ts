import ical, {
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
} from 'ical-generator';
import type { CalendarEvent } from '#domain/site/calendar-event.ts';
import type { Deadline } from '#domain/site/deadline.ts';
import type { Language } from '#domain/site/language.ts';

/** Midnight in UTC, which is where the library reads a whole day, wherever the device is. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const oneDay = 86_400_000;

/** What a calendar file says of itself. */
export interface CalendarFile {
  name: string;
  language: Language;
  /** The part of the site it is made from. */
  product: string;
}

const calendarOf = ({ name, language, product }: CalendarFile): ICalCalendar =>
  ical({
    name,
    prodId: { company: 'SLT-håndboken', product, language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });

/** Deadlines as a calendar file, made at a moment. They last all day, and leave whoever has them free. */
export function toCalendar(
  deadlines: readonly Deadline[],
  { now, ...file }: CalendarFile & { now: Date },
): string {
  const calendar = calendarOf(file);
  for (const { uid, day, summary, description, yearly } of deadlines) {
    calendar.createEvent({
      id: uid,
      start: dateOf(day),
      allDay: true,
      stamp: now,
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(yearly && { repeating: { freq: ICalEventRepeatingFreq.YEARLY } }),
    });
  }
  return calendar.toString();
}

const statuses: Record<CalendarEvent['status'], ICalEventStatus> = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/* Versions are numbered by the day of the change, so that a later one always counts as later. */
const versionOf = (changed: string) =>
  Math.max(0, (dateOf(changed).getTime() - dateOf('2026-01-01').getTime()) / oneDay);

/* A calendar ends whole days on the day after, which it does not count. */
function timesOf({ start, end }: CalendarEvent) {
  if (start.length > 10)
    return { start: new Date(start), ...(end !== undefined && { end: new Date(end) }) };
  const last = dateOf(end ?? start).getTime();
  return { start: dateOf(start), end: new Date(last + oneDay), allDay: true };
}

/**
 * Events as a calendar file one can subscribe to. It says nothing of when it was made, so that it is the same byte for
 * byte until an event is changed.
 */
export function toEventCalendar(events: readonly CalendarEvent[], file: CalendarFile): string {
  const calendar = calendarOf(file).ttl(oneDay / 1000);
  for (const event of events) {
    const changed = dateOf(event.changed);
    calendar.createEvent({
      ...timesOf(event),
      id: event.uid,
      stamp: changed,
      lastModified: changed,
      sequence: versionOf(event.changed),
      summary: event.summary,
      description: event.description,
      url: event.url,
      status: statuses[event.status],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(event.location !== undefined && { location: event.location }),
    });
  }
  return calendar.toString();
}
