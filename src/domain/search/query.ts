import { fold } from '#domain/site/norwegian.ts';
import { stemsOf } from './endings.ts';
import type { SameWords } from './search-files.ts';

/** Something to ask the index for, instead of what was written. */
export interface Alternative {
  /** One word, or several that a page must have all of. */
  query: string;
  /** What finding it is worth, beside finding the word itself: 1. */
  weight: number;
}

/** What of a query a page has or misses: a word, or words that mean one thing together. */
export interface Wanted {
  /** As it was written. */
  written: string;
  /** What to look for, itself first. */
  alternatives: readonly Alternative[];
  /** True when the query asks something about it, as how it is made, and not what it is. */
  isAskedAbout?: boolean;
}

/** What words for the same are worth: a word that means the same, the same word in another form, and each after the first. */
export const worthOfSame = { meaning: 0.7, form: 0.9 } as const;
const fading = 0.85;

/** The most words for the same that are looked for. */
const mostSame = 3;

/** The most words that mean one thing together. */
const longestPhrase = 5;

/* Words that say nothing of what one looks for, folded, in both written languages. «Får» is none of them when it is written
   without its ring: then it is a father. */
const empty = new Set(
  (
    'a alle alltid andre annet at av bade bare begge begynt ber bli blir blitt bor bort bra brukar bruke bruker ' +
    'burde da de deg dei dem den denne der dere derfor dersom desse det dette di difor din dine disse ditt du ' +
    'dykk eg egentlig ei ein eit eitt eller ellers elles en enda enn enten er et ett etter fa fekk fikk finn ' +
    'finne finner finnes finst flere folk for fordi fore fra fram ganger gar gi gir gje gjeld gjelder gjennom ' +
    'gjere gjor gjore gjort god gode gong gonger ha hadde han hans har hatt held henger her ho holde holder hos ' +
    'hun hva hvem hver hvert hvilke hvilken hvis hvor hvordan hvorfor i igjen ikke ikkje ingen ingenting inn ' +
    'inne ja jeg jo kan kanskje kjem kom komme kommer kor korleis kunne kva kvar kvart kven kvifor la lage ' +
    'ligger likevel litt lurar lurer ma man mange mate maten matte me med meg meir mellom men mener mens mer ' +
    'mest mi min mindre mine minst mitt mot mye mykje na nar ned nei nesten noe noen noko nokon of og ogsa om ' +
    'onske onsker opp oss over pa provd provde prove prover sa same samme se seg sei selv ser si sidan siden ' +
    'sier sin sine sit sitt sitte sitter sja sjolv skal skulle slik som sta star stille stiller synes syns ta ' +
    'tar tek tenke tenker tenkjer til ting treng trenge trenger tror tru trur uansett under ut utan uten vaere ' +
    'vaert vanleg vanlig var vare vart ved veit vel vere vet vi vil ville vita vite vore'
  ).split(' '),
);

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}§]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];

/* Not folded: the index tells «førebygging» from «forebygging». */
const small = (word: string) => word.toLocaleLowerCase('nb');

/** Whether a word says nothing of what one looks for. */
export const isEmpty = (word: string): boolean =>
  empty.has(fold(word)) || small(word) === 'får' || fold(word) === '';

/** The words of a query that say something. «MOT» among small letters is a name, «mot» is none. */
function tellingOf(query: string, wanted: readonly Wanted[]): Wanted[] {
  const isMixed = /\p{Ll}/u.test(query);
  const isName = (word: string) => isMixed && /^\p{Lu}{2,}$/u.test(word);
  return wanted.filter(({ written }) => !isEmpty(written) || isName(written));
}

/* Words of «hva er det?», which the meaning of a term answers, folded. */
const whatItIs = new Set(
  'hva hvem kva kven er betyr tyder egentlig gjor gjer den det en et ei ein eit som'.split(' '),
);

/** Words for the same by what people type, folded. */
export type Meanings = ReadonlyMap<string, readonly Alternative[]>;

/** Words for the same by what people type. */
export function meaningsOf(same: readonly SameWords[]): Meanings {
  const found = new Map<string, Alternative[]>();
  for (const [means, typed, isSameWord] of same) {
    const worth = isSameWord ? worthOfSame.form : worthOfSame.meaning;
    const asked = means.map((query, at) => ({ query, weight: worth * fading ** at }));
    for (const word of typed) found.set(word, [...(found.get(word) ?? []), ...asked]);
  }
  return found;
}

/** What people mean by a word or words, also when its ending is another. */
function meaningOf(text: string, meanings: Meanings): readonly Alternative[] | undefined {
  if (isEmpty(text)) return undefined;
  const known = stemsOf(fold(text)).find((each) => meanings.has(each));
  return known === undefined ? undefined : meanings.get(known);
}

/** A word, or words that mean one thing together, with the words for the same. */
export function wantedOf(written: string, meanings: Meanings): Wanted {
  const same = (meaningOf(written, meanings) ?? [])
    .filter(({ query }) => small(query) !== small(written))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostSame);
  return { written, alternatives: [{ query: written, weight: 1 }, ...same] };
}

/**
 * What a query asks for. Several words that mean one thing together are one; words that say nothing are left out, unless
 * there are no others.
 */
export function readQuery(query: string, meanings: Meanings): Wanted[] {
  const words = wordsOf(query);
  const wanted: Wanted[] = [];
  for (let at = 0; at < words.length;) {
    const length = lengthOfPhrase(words.slice(at, at + longestPhrase), meanings);
    wanted.push(wantedOf(words.slice(at, at + length).join(' '), meanings));
    at += length;
  }
  const telling = tellingOf(query, wanted);
  if (telling.length === 0) return wanted;
  const isAskedAbout = wanted.some(
    ({ written }) => isEmpty(written) && !whatItIs.has(fold(written)),
  );
  return telling.map((each) => ({ ...each, ...(isAskedAbout && { isAskedAbout }) }));
}

/** How many of the words, from the first, mean one thing together. */
function lengthOfPhrase(words: readonly string[], meanings: Meanings): number {
  const lengths = words.map((_, at) => words.length - at);
  const isPhrase = (phrase: readonly string[]) =>
    fold(phrase.at(-1) ?? '') !== '' && meaningOf(phrase.join(' '), meanings) !== undefined;
  return lengths.find((length) => isPhrase(words.slice(0, length))) ?? 1;
}
