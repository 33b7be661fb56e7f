import { distance } from 'fastest-levenshtein';
import { fold } from '../norwegian.ts';
import {
  numberRank,
  type Directory,
  type Entry,
  type FoundKommune,
  type Reason,
} from './open-directory.ts';

/** A kommune found, with the best reason for it. */
export interface Hit {
  kommune: FoundKommune;
  reason: Reason;
}

/** What a search gives. */
export interface SearchResult {
  /** Best first. */
  hits: Hit[];
  /** True when nothing was found as typed, and the hits are what may have been meant. */
  guessed: boolean;
  /** True when the first hit is the only kommune of exactly this name. */
  certain: boolean;
  /** Longyearbyen or Jan Mayen, when that is where the query leads. */
  outside?: string;
}

const nothing: SearchResult = { hits: [], guessed: false, certain: false };

/** How well a word matches: the lower, the better. Misspelt words come after all others. */
const kinds = { exact: 0, prefix: 1, wordPrefix: 2, inside: 3, misspelt: 4 } as const;

/** A fylke brings all its kommuner, so its name must be meant: from this many letters on. */
const shortestFylkePrefix = 4;

const isFylke = ({ reason }: Entry) => reason.type === 'fylke' || reason.type === 'formerFylke';

function kindOfMatch(entry: Entry, query: string): number | undefined {
  const { key } = entry;
  if (key === query) return kinds.exact;
  if (isFylke(entry)) {
    return query.length >= shortestFylkePrefix && key.startsWith(query) ? kinds.prefix : undefined;
  }
  if (key.startsWith(query)) return kinds.prefix;
  if (key.includes(` ${query}`)) return kinds.wordPrefix;
  return query.length > 2 && key.includes(query) ? kinds.inside : undefined;
}

/** Mistakes allowed in a word of this length. */
const allowedMistakes = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** True when two neighbouring letters have changed places, and nothing else. */
function isSwap(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, position) => letter !== other[position]);
  return (
    one.length === other.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

function misspelling(entry: Entry, query: string): number | undefined {
  const { key } = entry;
  const begins = key.length > query.length && !isFylke(entry);
  const begun = begins ? distance(key.slice(0, query.length), query) + 0.5 : Infinity;
  const mistakes = isSwap(key, query) ? 1 : Math.min(distance(key, query), begun);
  return mistakes <= allowedMistakes(query.length) + 0.5 ? kinds.misspelt + mistakes : undefined;
}

interface ScoredHit extends Hit {
  kind: number;
}

/** The best match for each kommune, best first; on a tie the larger kommune first. */
function rankHits(
  { kommuner }: Directory,
  entries: readonly Entry[],
  kindOf: (entry: Entry) => number | undefined,
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

const resultOf = (hits: readonly ScoredHit[], guessed: boolean): SearchResult => {
  const exact = hits.filter(({ kind }) => kind === kinds.exact);
  const certain = !guessed && exact.length === 1 && exact[0]?.reason.type === 'name';
  return { hits: hits.map(({ kommune, reason }) => ({ kommune, reason })), guessed, certain };
};

/** A whole code or number exactly; fewer digits as the beginning of a postal code. */
function searchNumbers(directory: Directory, digits: string): ScoredHit[] {
  if (digits.length < 4) {
    return rankHits(directory, directory.numbers, ({ key, reason }) =>
      reason.type === 'postalCode' && key.startsWith(digits) ? kinds.prefix : undefined,
    );
  }
  const same = directory.numbers.filter(({ key }) => key === digits);
  const inUse = same.filter(({ rank }) => rank !== numberRank.former);
  return rankHits(directory, inUse.length > 0 ? inUse : same, () => kinds.exact);
}

/** Where no name holds the whole query: the kommuner that all its words lead to, else any of them. */
function searchWordByWord(directory: Directory, words: readonly string[]): ScoredHit[] {
  const found = words
    .map((word) =>
      rankHits(directory, directory.words, (entry) =>
        entry.key === word ? kinds.exact : undefined,
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
const withoutRepeats = (hits: readonly ScoredHit[]): ScoredHit[] =>
  hits.filter(
    ({ kommune }, at) => hits.findIndex((hit) => hit.kommune.number === kommune.number) === at,
  );

/** What people write after a name: kommune, fylke, in Norwegian, Sámi and Kven. */
const afterNames = /\s+(kommune|kommuni|herad|suohkan|tjielte|gielda|fylke|fylkeskommune|fylka)$/;

/** Searches the directory. An empty query, or one without letters and digits, gives no hits. */
export function search(directory: Directory, text: string): SearchResult {
  const query = fold(text).replace(afterNames, '');
  if (!query) return nothing;
  const words = query.split(' ');
  const digits = words.find((word) => /^\d{4}$/.test(word)) ?? /^\d{1,3}$/.exec(query)?.[0];
  const outside = directory.outside.get(digits ?? query);
  if (outside) return { ...nothing, outside };
  if (digits) return resultOf(searchNumbers(directory, digits), false);

  const hits = rankHits(directory, directory.words, (entry) => kindOfMatch(entry, query));
  const misspelt = () => rankHits(directory, directory.words, (entry) => misspelling(entry, query));
  if (hits[0]?.kind === kinds.inside)
    return resultOf(withoutRepeats([...hits, ...misspelt()]), false);
  if (hits.length > 0) return resultOf(hits, false);
  const byWord = words.length > 1 ? searchWordByWord(directory, words) : [];
  return resultOf(byWord.length > 0 ? byWord : misspelt(), true);
}
