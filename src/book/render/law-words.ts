import type { BookTexts } from '#book/render/web/page.ts';
import type { AdoptedChange, LawEntry, SourceEntry } from '#domain/book/tree/nodes.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';

/** What stands around a rule. */
interface LawWords {
  language: Language;
  texts: Pick<BookTexts, 'law'>;
}

/** «Vedtatt endring, ikke i kraft (gjelder fra 1. januar 2027)». */
export const labelOfAdopted = (
  { inForce }: Pick<AdoptedChange, 'inForce'>,
  { language, texts }: LawWords,
): string =>
  fill(texts.law.adopted, {
    when: inForce
      ? fill(texts.law.inForceFrom, { date: formatDate(inForce, language) })
      : texts.law.noDateFound,
  });

/** Where a rule is going, each with the label that says how far it has come, if it has one. */
export const futureOf = (
  { adopted, proposed, note }: Pick<LawEntry, 'adopted' | 'proposed' | 'note'>,
  words: LawWords,
): { label?: string; text: string }[] => [
  ...adopted.map((change) => ({
    label: labelOfAdopted(change, words),
    text: [`${change.act}.`, change.note, change.text].filter(Boolean).join(' '),
  })),
  ...(proposed ? [{ label: words.texts.law.proposed, text: proposed }] : []),
  ...(note ? [{ text: note }] : []),
];

/** What follows the name of what we read: how far a copy of the act goes, or who published what else, and when. */
export const readingOf = (
  { publisher, year, runsTo }: SourceEntry,
  { language, texts }: LawWords,
): string =>
  runsTo
    ? fill(texts.law.runsTo, { date: formatDate(runsTo, language) })
    : `(${publisher}, ${year})`;
