import type { Language } from './language.ts';
import { countOf, type Plural } from './norwegian.ts';

/** A sentence for each count, but for those of nothing: «2 punkter er nye.», «1 hadde du fra før.» */
export const countsInWords = (
  counts: readonly (readonly [Plural, number])[],
  language: Language,
): string[] =>
  counts.flatMap(([forms, count]) => (count > 0 ? [countOf(forms, count, language)] : []));
