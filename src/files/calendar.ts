import ical, {
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  type ICalCalendar,
} from 'ical-generator';
import type { Deadline } from '#domain/site/deadline.ts';
import type { Language } from '#domain/site/language.ts';

/** Midnight in UTC, which is where the library reads a whole day, wherever the device is. */
export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What a calendar file says of itself. */
export interface CalendarFile {
  name: string;
  language: Language;
  /** The part of the site it is made from. */
  product: string;
}

/** A calendar with nothing in it. */
export const calendarOf = ({ name, language, product }: CalendarFile): ICalCalendar =>
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
