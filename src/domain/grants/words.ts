import type { Language } from '#domain/site/language.ts';
import { begun, fill, formatList, formatNumber, type Template } from '#domain/site/norwegian.ts';
import type { Grant, GrantAmount } from './grant.ts';

/** Who can apply, as a line begins: «Kommuner og bydeler». */
export const applicantsInWords = (
  { applicants }: Pick<Grant, 'applicants'>,
  words: { applicants: Record<Grant['applicants'][number], string> },
  language: Language,
): string =>
  begun(
    formatList(
      applicants.map((applicant) => words.applicants[applicant]),
      language,
    ),
  );

/** The words of an amount. */
export interface AmountWords {
  /** «22,7 millioner kroner» */
  millions: Template<'count'>;
  /** «50 000 kroner» */
  kroner: Template<'count'>;
  /** A round figure: «rundt 294 millioner kroner». */
  about: Template<'amount'>;
  /** What is known of it, with its year: «utlyst for 2026». */
  amountKinds: Record<GrantAmount['kind'], Template<'year'>>;
}

const million = 1_000_000;

/** An amount alone: «22,7 millioner kroner», «rundt 294 millioner kroner». */
export function kronerInWords(
  { kroner, about }: Pick<GrantAmount, 'kroner' | 'about'>,
  words: AmountWords,
  language: Language,
): string {
  const amount =
    kroner < million
      ? fill(words.kroner, { count: formatNumber(kroner, language) })
      : fill(words.millions, { count: formatNumber(kroner / million, language) });
  return about ? fill(words.about, { amount }) : amount;
}

/** An amount with its year, and what must be said with it: «5,968 millioner kroner fordelt for 2018 (49 fikk ja)». */
export function amountInWords(amount: GrantAmount, words: AmountWords, language: Language): string {
  const kind = fill(words.amountKinds[amount.kind], { year: amount.year });
  const note = amount.note ? ` (${amount.note[language]})` : '';
  return `${kronerInWords(amount, words, language)} ${kind}${note}`;
}

/** The words of what has a year. */
export interface YearWords {
  inYear: Template<'what' | 'year'>;
  /** Where the source has no year. */
  undated: Template<'what'>;
}

/** What was so in a year: «Inntil 250 000 kroner (2020)». */
export function withYear(
  { says, year }: { says: { nb: string; nn: string }; year: number | 'udatert' },
  words: YearWords,
  language: Language,
): string {
  const what = says[language].replace(/\.$/, '');
  return year === 'udatert' ? fill(words.undated, { what }) : fill(words.inYear, { what, year });
}
