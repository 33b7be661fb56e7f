import type { Deadline } from '#domain/site/deadline.ts';
import type { TemplateData } from '#schemas/book/template.ts';

/** What is to be done each year, as a template tells it. */
export type Yearly = TemplateData['calendar'][number];

const two = (number: number) => String(number).padStart(2, '0');

/**
 * What is to be done each year as events of a calendar. What is for all of a month stands on its first day.
 *
 * @param id of the template
 * @param from the first year
 */
export const yearlyDeadlines = (
  id: string,
  calendar: readonly Yearly[],
  from: number,
): Deadline[] =>
  calendar.map(({ month, day = 1, what, who }, at) => ({
    uid: `${id}-${at + 1}@slt-handboken`,
    day: `${from}-${two(month)}-${two(day)}`,
    summary: what,
    description: who,
    yearly: true,
  }));
