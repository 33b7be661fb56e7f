import { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarEvent } from '#domain/site/calendar-event.ts';
import { calendarOf, dateOf, type CalendarFile } from './calendar.ts';

/* Apart from the calendars a browser makes, so that it need not fetch this. */

const oneDay = 86_400_000;

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
