import type { Language } from '#domain/language.ts';
import { formatDate, formatMoment } from '#domain/norwegian.ts';
import type { Assessment } from './assessment.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The day a moment falls on where the reader is, as an ISO date. */
export function dayHere(moment: string | Date): string {
  const date = new Date(moment);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day an assessment speaks of: the day it was kept, else the day it was last changed. */
export const dayOf = ({ keptOn, changed }: Pick<Assessment, 'keptOn' | 'changed'>): string =>
  keptOn ?? dayHere(changed);

/**
 * When an assessment was last answered, in words that tell two of one day apart. A version whose answers are
 * older has its day alone.
 */
export const whenInWords = (
  { keptOn, changed }: Pick<Assessment, 'keptOn' | 'changed'>,
  language: Language,
): string =>
  keptOn === undefined || keptOn === dayHere(changed)
    ? formatMoment(changed, language)
    : formatDate(keptOn, language);

/** The days a deadline can lie between. While a year is typed, its first digits are years too. */
export const deadlines = { first: '2000-01-01', last: '2100-12-31' };
