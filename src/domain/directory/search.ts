import { lettersOf, mistakesIn } from './misspelling.ts';
import { namingWords } from './naming-words.ts';
import type { SearchIndex, Entry, FoundKommune, Reason } from './search-index.ts';

/** A kommune found, with the best reason for it. */
export interface Hit {
  kommune: FoundKommune;
  reason: Reason;
}

export interface SearchResult {
  /** Best first. */
  hits: Hit[];
  /** True when nothing was found as typed, and the hits are what may have been meant. */
  guessed: boolean;
  /** True when what was asked for can only be the first hit. */
  certain: boolean;
  /** Longyearbyen or Jan Mayen, when that is where the query leads. */
  outside?: string;
  /** How many hits the filters left out. */
  leftOut?: number;
}

const nothing: SearchResult = { hits: [], guessed: false, certain: false };

/**
 * How well a word matches: the lower, the better. «Lardal» is written so, and also Lærdal without its
 * letter. Misspelt words come after all others.
 */
const kinds = { written: -1, exact: 0, prefix: 1, wordPrefix: 2, inside: 3, misspelt: 4 } as const;

/** Decides how well an entry matches; nothing when it does not. */
type Matcher = (entry: Entry) => number | undefined;

/** An exact match: letter by letter as the text has it, or without marks. */
const exactKind = ({ written }: Entry, text: string) =>
  text.includes(written) ? kinds.written : kinds.exact;

const asTyped =
  (query: string, text: string): Matcher =>
  (entry) => {
    const { key, begunFrom } = entry;
    if (key === query) return exactKind(entry, text);
    if (begunFrom !== undefined) {
      return query.length >= begunFrom && key.startsWith(query) ? kinds.prefix : undefined;
    }
    if (key.startsWith(query)) return kinds.prefix;
    if (key.includes(` ${query}`)) return kinds.wordPrefix;
    return query.length > 2 && key.includes(query) ? kinds.inside : undefined;
  };

/** Misspellings, and never the name of a person: that one is known or not. */
function asMisspelt(key: string): Matcher {
  const query = { key, letters: lettersOf(key) };
  return (entry) => {
    if (entry.reason.type === 'person') return undefined;
    const mistakes = mistakesIn(query, entry, entry.begunFrom === undefined);
    return mistakes === undefined ? undefined : kinds.misspelt + mistakes;
  };
}

interface ScoredHit extends Hit {
  kind: number;
}

/** The best match for each kommune, best first; on a tie the larger kommune first. */
function rankHits(
  { kommuner }: SearchIndex,
  entries: readonly Entry[],
  kindOf: Matcher,
): ScoredHit[] {
  const best = new Map<number, { score: number; kind: number; reason: Reason }>();
  for (const entry of entries) {
    const kind = kindOf(entry);
    if (kind === undefined) continue;
    const score = kind * 10 + entry.rank;
    for (const at of entry.positions) {
      const known = best.get(at);
      if (!known || score < known.score) best.set(at, { score, kind, reason: entry.reason });
    }
  }
  return [...best]
    .sort(([a, one], [b, two]) => one.score - two.score || a - b)
    .flatMap(([at, { kind, reason }]) => {
      const kommune = kommuner[at];
      return kommune ? [{ kommune, reason, kind }] : [];
    });
}

/** Not for one place alone: a post box may be far from who has it, a kommune that was split lies in several, and so do
 * fylker and districts. A person is not where the reader is. */
const isOfOnePlace = (reason: Reason) =>
  ['name', 'otherLanguage', 'part', 'place', 'kommuneNumber', 'formerNumber'].includes(
    reason.type,
  ) ||
  (reason.type === 'postalCode' && !reason.box) ||
  (reason.type === 'former' && reason.change !== 'split');

/**
 * True when one kommune alone has what was written as a whole name or number; or, where none has, when it alone has a
 * name that begins so.
 */
function isCertain(hits: readonly ScoredHit[]): boolean {
  const exact = hits.filter(({ kind }) => kind <= kinds.exact);
  const [only, ...others] = exact.length > 0 ? exact : hits;
  if (!only || others.length > 0 || !isOfOnePlace(only.reason)) return false;
  return only.kind <= (only.reason.type === 'postalCode' ? kinds.exact : kinds.prefix);
}

const resultOf = (hits: readonly ScoredHit[], guessed: boolean): SearchResult => {
  const certain = !guessed && isCertain(hits);
  return { hits: hits.map(({ kommune, reason }) => ({ kommune, reason })), guessed, certain };
};

/**
 * Where the query is the whole name of a fylke of today: without what lay in a former one of a longer name, and without
 * names that only hold the word, as Strømsø holds Troms.
 */
function withoutLookalikes(hits: readonly ScoredHit[]): readonly ScoredHit[] {
  const isFylke = hits.some(({ kind, reason }) => kind <= kinds.exact && reason.type === 'fylke');
  if (!isFylke) return hits;
  return hits.filter(({ kind, reason }) => kind < kinds.inside && reason.type !== 'formerFylke');
}

/** A whole code or number exactly; fewer digits as the beginning of a postal code. */
function searchNumbers(index: SearchIndex, digits: string): ScoredHit[] {
  if (digits.length < 4) {
    return rankHits(index, index.numbers, ({ key, reason }) =>
      reason.type === 'postalCode' && key.startsWith(digits) ? kinds.prefix : undefined,
    );
  }
  return rankHits(index, index.numbers, ({ key }) => (key === digits ? kinds.exact : undefined));
}

/** Where no name holds the whole query: the kommuner that all its words lead to, else any of them. */
function searchWordByWord(index: SearchIndex, words: readonly string[], text: string): ScoredHit[] {
  const found = words
    .map((word) =>
      rankHits(index, index.words, (entry) =>
        entry.key === word ? exactKind(entry, text) : undefined,
      ),
    )
    .filter((hits) => hits.length > 0);
  const [first = [], ...others] = found;
  const inAll = first.filter(({ kommune }) =>
    others.every((hits) => hits.some((hit) => hit.kommune.number === kommune.number)),
  );
  return inAll.length > 0 ? inAll : withoutRepeats(found.flat());
}

/** Each kommune once, where it stands first. */
function withoutRepeats(hits: readonly ScoredHit[]): ScoredHit[] {
  const seen = new Set<FoundKommune>();
  return hits.filter(({ kommune }) => !seen.has(kommune) && seen.add(kommune));
}

/** Searches the index. An empty query, or one without letters and digits, gives no hits. */
export function search(index: SearchIndex, text: string): SearchResult {
  const words = namingWords(text);
  const query = words.join(' ');
  if (!query) return nothing;
  const digits = words.find((word) => /^\d{4}$/.test(word)) ?? /^\d{1,3}$/.exec(query)?.[0];
  const outside = index.outside.get(digits ?? query);
  if (outside) return { ...nothing, outside };
  if (digits) return resultOf(searchNumbers(index, digits), false);

  const written = text.normalize('NFC').toLocaleLowerCase('nb');
  const hits = withoutLookalikes(rankHits(index, index.words, asTyped(query, written)));
  const misspelt = () => rankHits(index, index.words, asMisspelt(query));
  if (hits[0]?.kind === kinds.inside)
    return resultOf(withoutRepeats([...hits, ...misspelt()]), false);
  if (hits.length > 0) return resultOf(hits, false);
  const byWord = words.length > 1 ? searchWordByWord(index, words, written) : [];
  return resultOf(byWord.length > 0 ? byWord : misspelt(), true);
}
