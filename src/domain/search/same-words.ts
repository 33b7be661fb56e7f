import { languages, otherLanguage, type Language } from '#domain/site/language.ts';
import { fold } from '#domain/site/norwegian.ts';
import type { SameWords } from './search-files.ts';

/** A term of the glossary, as far as the search needs it. */
interface Term {
  term: Readonly<Record<Language, string>>;
  english: string;
  synonyms: Readonly<Record<Language, readonly string[]>>;
}

/** What content/sok.yaml says of words for the same. */
interface Kept {
  same: readonly { typed: readonly string[]; means: readonly string[] }[];
  /** Each word in bokmål and in nynorsk. */
  forms: readonly (readonly [string, string])[];
}

/**
 * Words for the same in a language: the rows an editor keeps; a word in the other written language; and of each term its
 * synonyms and its names in the other written language and in English. Prose that is not translated yet has the words of
 * bokmål, so a term is looked for by both its names.
 */
export function sameWordsIn(
  language: Language,
  terms: readonly Term[],
  { same, forms }: Kept,
): SameWords[] {
  const ofTerms = terms.map(({ term, english, synonyms }): SameWords => {
    const names = [term[language], term[otherLanguage(language)]];
    return [names, [...names, ...languages.flatMap((each) => synonyms[each]), english], true];
  });
  const ofForms = forms.flatMap(([nb, nn]): SameWords[] =>
    language === 'nn'
      ? [
          [[nn], [nb], true],
          [[nb], [nn], true],
        ]
      : [[[nb], [nn], true]],
  );
  const inNynorsk = new Map(language === 'nn' ? forms : []);
  const asSaid = (word: string) => [inNynorsk.get(word), word].filter((each) => each !== undefined);
  const ofRows = same.map(({ typed, means }): SameWords => [means.flatMap(asSaid), typed]);
  return gathered([...ofRows, ...ofTerms, ...ofForms]);
}

/** What is typed for the same words, once; without what is no other word. */
function gathered(all: readonly SameWords[]): SameWords[] {
  const byMeans = new Map<string, SameWords>();
  for (const [means, typed, ...nearness] of all) {
    const key = means.join('|');
    const known = byMeans.get(key)?.[1] ?? [];
    const words = [...new Set([...known, ...typed.map(fold)])].filter(Boolean);
    byMeans.set(key, [means, words, ...nearness]);
  }
  return [...byMeans.values()];
}
