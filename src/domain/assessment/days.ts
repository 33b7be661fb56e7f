import { dayIn } from '#domain/site/day.ts';
import type { Language } from '#domain/site/language.ts';
import { formatDate, formatMoment } from '#domain/site/norwegian.ts';
import type { Assessment } from './assessment.ts';

/**
 * When an assessment was last answered, in words that tell two of one day apart. A version whose answers are
 * older has its day alone.
 */
export const whenInWords = (
  { keptOn, changed }: Pick<Assessment, 'keptOn' | 'changed'>,
  language: Language,
): string =>
  keptOn === undefined || keptOn === dayIn(changed)
    ? formatMoment(changed, language)
    : formatDate(keptOn, language);
