import type { Deadline } from '#domain/site/deadline.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, monthName, type Template } from '#domain/site/norwegian.ts';
import type { TemplateData } from '#schemas/book/template.ts';

/** What is to be done each year, as a template tells it. */
export type Yearly = TemplateData['calendar'][number];

/** The words of events, in their language. */
export interface YearlyWords {
  language: Language;
  /** Who sees to it. */
  calendarWho: Template<'who'>;
  /** What is to be done in the course of a month. */
  calendarMonth: Template<'what' | 'month'>;
  /** That the day of such an event is an example. */
  calendarDay: string;
}

const two = (number: number) => String(number).padStart(2, '0');

/**
 * What is to be done each year as events of a calendar, the first time after a day. What is for all of a month
 * stands on its example day, or else the first, and says that it may be done on any.
 *
 * @param id of the template
 * @param after ISO date
 */
export const yearlyDeadlines = (
  id: string,
  calendar: readonly Yearly[],
  after: string,
  { language, calendarWho, calendarMonth, calendarDay }: YearlyWords,
): Deadline[] =>
  calendar.map(({ month, day, around, what, who }, at) => {
    const dayOfYear = `${two(month)}-${two(day ?? around ?? 1)}`;
    const year = Number(after.slice(0, 4)) + (dayOfYear > after.slice(5) ? 0 : 1);
    const isFixed = day !== undefined;
    const responsible = fill(calendarWho, { who });
    return {
      uid: `${id}-${at + 1}@slt-handboken`,
      day: `${year}-${dayOfYear}`,
      summary: isFixed ? what : fill(calendarMonth, { what, month: monthName(month, language) }),
      description: isFixed ? responsible : `${responsible} ${calendarDay}`,
      yearly: true,
    };
  });
