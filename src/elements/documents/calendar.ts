import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Deadline } from '#domain/documents/deadlines.ts';

/** Midnight of a day on this device, which is what the library reads a whole day from. */
const dateOf = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

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
