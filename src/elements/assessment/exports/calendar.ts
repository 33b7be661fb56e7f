import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Deadline } from '#domain/assessment/exports/deadlines.ts';

/** Midnight in UTC, which is where the library reads a whole day, wherever the device is. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Deadlines as a calendar file. */
export function toCalendar(deadlines: readonly Deadline[], name: string, now: Date): string {
  const calendar = ical({
    name,
    prodId: { company: 'SLT-håndboken', product: 'Handlingsplan' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, day, summary, description } of deadlines) {
    calendar.createEvent({
      id: uid,
      start: dateOf(day),
      allDay: true,
      stamp: now,
      summary,
      description,
    });
  }
  return calendar.toString();
}
