import type { Deadline } from '#domain/site/deadline.ts';
import type { TemplateData } from '#schemas/book/template.ts';

/** What is to be done each year, as a template tells it. */
export type Yearly = TemplateData['calendar'][number];

const two = (number: number) => String(number).padStart(2, '0');

/**
 * What is to be done each year as events of a calendar, the first time after a day. What is for all of a month
 * stands on its first day.
 *
 * @param id of the template
 * @param after ISO date
 */
export const yearlyDeadlines = (
  id: string,
  calendar: readonly Yearly[],
  after: string,
): Deadline[] =>
  calendar.map(({ month, day = 1, what, who }, at) => {
    const dayOfYear = `${two(month)}-${two(day)}`;
    const year = Number(after.slice(0, 4)) + (dayOfYear > after.slice(5) ? 0 : 1);
    return {
      uid: `${id}-${at + 1}@slt-handboken`,
      day: `${year}-${dayOfYear}`,
      summary: what,
      description: who,
      yearly: true,
    };
  });
