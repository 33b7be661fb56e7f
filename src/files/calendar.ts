import ical, { ICalCalendarMethod, ICalEventRepeatingFreq } from 'ical-generator';
import type { Deadline } from '#domain/site/deadline.ts';

/** Midnight in UTC, which is where the library reads a whole day, wherever the device is. */
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Deadlines as a calendar file. */
export function toCalendar(
  deadlines: readonly Deadline[],
  name: string,
  now: Date,
  product = 'Handlingsplan',
): string {
  const calendar = ical({
    name,
    prodId: { company: 'SLT-håndboken', product },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, day, summary, description, yearly } of deadlines) {
    calendar.createEvent({
      id: uid,
      start: dateOf(day),
      allDay: true,
      stamp: now,
      summary,
      description,
      ...(yearly && { repeating: { freq: ICalEventRepeatingFreq.YEARLY } }),
    });
  }
  return calendar.toString();
}
