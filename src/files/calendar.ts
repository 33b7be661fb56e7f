import ical, {
  ICalAlarmType,
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

const hour = 3600;

/* A whole day begins at midnight, and nobody shall be reminded then. */
const atNine = (daysBefore: number) => daysBefore * 24 * hour - 9 * hour;

const versionOf = ({ version }: Deadline, now: Date) =>
  version === undefined
    ? { stamp: now }
    : {
        stamp: new Date(version.changed),
        lastModified: new Date(version.changed),
        sequence: version.sequence,
      };

/**
 * Deadlines as a calendar file, made at a moment. They last all day, and leave whoever has them free. Those with
 * versions say nothing of when the file was made, so that it is the same until one of them changes.
 */
export function toCalendar(
  deadlines: readonly Deadline[],
  { now, ...file }: CalendarFile & { now: Date },
): string {
  const calendar = calendarOf(file);
  for (const deadline of deadlines) {
    const { uid, day, summary, description, yearly, reminders = [] } = deadline;
    calendar.createEvent({
      ...versionOf(deadline, now),
      id: uid,
      start: dateOf(day),
      allDay: true,
      summary,
      description,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: reminders.map((days) => ({
        type: ICalAlarmType.display,
        trigger: atNine(days),
        description: summary,
      })),
      ...(yearly && { repeating: { freq: ICalEventRepeatingFreq.YEARLY } }),
    });
  }
  return calendar.toString();
}
