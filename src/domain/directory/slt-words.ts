import type { Texts } from '#schemas/site/texts.ts';
import type { Years } from '#schemas/site/years.ts';
import { fill } from '#domain/site/norwegian.ts';
import type { Language } from '#domain/site/language.ts';
import type { SltKnowledge } from './slt-knowledge.ts';
import type { Evidence } from './types.ts';

/** The words of what is known. */
export type KnownWords = Texts['kommune']['known'];

/** Years in words: «2016», «2016–2022», «2020 eller senere», «2019 eller tidligere» or «udatert kilde». */
export function yearsInWords(years: Years | undefined, words: KnownWords['years']): string {
  if (years?.from !== undefined && years.to !== undefined) {
    return years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`;
  }
  if (years?.from !== undefined) return fill(words.since, { year: years.from });
  if (years?.to !== undefined) return fill(words.until, { year: years.to });
  return words.none;
}

function headline({ status, years, evidence }: SltKnowledge, kommune: string, words: KnownWords) {
  const year = yearsInWords(years, words.years);
  if (status === 'unknown') return fill(words.unknown, { kommune });
  if (!evidence) {
    return fill(status === 'has' ? words.hasConfirmed : words.hadConfirmed, {
      kommune,
      years: year,
    });
  }
  const source = words.sources[evidence.from];
  return fill(status === 'has' ? words.has : words.had, { kommune, source, years: year });
}

/**
 * What is known of SLT in a kommune, one sentence each: first the status, then what else a reader must know to
 * understand it.
 */
export function knownInWords(
  knowledge: SltKnowledge,
  kommune: string,
  words: KnownWords,
  language: Language,
): string[] {
  const tell = (text: KnownWords['similar'], evidence: Evidence | undefined) =>
    evidence?.says
      ? [
          fill(text, {
            source: words.sources[evidence.from],
            years: yearsInWords(evidence.years, words.years),
            says: evidence.says[language],
          }),
        ]
      : [];
  const { status, borrowed, similar, denied } = knowledge;
  return [
    headline(knowledge, kommune, words),
    ...(status === 'has' ? [] : [words.then[status]]),
    ...tell(words.borrowed, borrowed),
    ...tell(words.similar, status === 'has' ? undefined : similar),
    ...tell(words.denied, denied),
  ];
}
