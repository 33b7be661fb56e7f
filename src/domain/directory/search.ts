import { distance } from 'fastest-levenshtein';
import { fold } from '../norwegian.ts';
import { fromSteps, statuses, type CompactIndex } from './compact-index.ts';
import type { Status } from './contact.ts';
import { isOtherName, namesIn } from './former.ts';

/** A kommune as the list of hits shows it. */
export interface FoundKommune {
  number: string;
  name: string;
  slug: string;
  fylke: string;
  status: Status;
}

/** Why a kommune is among the hits. */
export type Reason =
  | { type: 'name' }
  | { type: 'otherLanguage'; name: string; lang: string }
  | { type: 'fylke'; name: string; slug: string }
  | { type: 'former'; name: string; number: string; /** The last. */ year: number; split: boolean }
  | { type: 'place'; place: string }
  | { type: 'postalCode'; code: string; place: string; box: boolean }
  | { type: 'kommuneNumber'; number: string };

/** A kommune found, with the best reason for it. */
export interface Hit {
  kommune: FoundKommune;
  reason: Reason;
}

/** What a search gives: the hits, best first, or the place outside the kommuner that was asked for. */
export interface SearchResult {
  hits: Hit[];
  /** Svalbard or Jan Mayen, when a postal code leads there. */
  outside?: string;
}

/** A word that leads to kommuner. Order of `rank` decides between equally good matches. */
interface Entry {
  key: string;
  rank: number;
  positions: readonly number[];
  reason: Reason;
}

/** The directory unpacked for searching. */
export interface Directory {
  kommuner: FoundKommune[];
  entries: Entry[];
  numbers: Entry[];
  outside: Map<string, string>;
}

const rankOf = { name: 0, otherLanguage: 1, fylke: 2, former: 3, place: 4 } as const;

/** Street codes before kommune numbers before boxes before numbers that have ended. */
const numberRank = { postalCode: 0, kommuneNumber: 1, box: 2, former: 3 } as const;

const kinds = { exact: 0, prefix: 1, wordPrefix: 2, inside: 3, misspelt: 4 } as const;

/** Unpacks the index once, so that each keystroke only compares. */
export function openDirectory(index: CompactIndex): Directory {
  const kommuner = index.kommuner.map(([number, name, slug, fylke, status]) => ({
    number,
    name,
    slug,
    fylke: index.fylker[fylke]?.[0] ?? '',
    status: statuses[status] ?? 'unknown',
  }));
  const entries: Entry[] = [];
  const numbers: Entry[] = [];
  const add = (text: string, rank: number, positions: readonly number[], reason: Reason) =>
    entries.push({ key: fold(text), rank, positions, reason });

  index.kommuner.forEach(([number, name, , , , ...names], at) => {
    add(name, rankOf.name, [at], { type: 'name' });
    for (const [other, lang] of names) {
      add(other, rankOf.otherLanguage, [at], { type: 'otherLanguage', name: other, lang });
    }
    numbers.push({
      key: number,
      rank: numberRank.kommuneNumber,
      positions: [at],
      reason: { type: 'kommuneNumber', number },
    });
  });
  index.fylker.forEach(([name, slug, ...names], fylke) => {
    const inFylke = [...index.kommuner.keys()].filter((at) => index.kommuner[at]?.[3] === fylke);
    for (const label of [name, ...names.map(([other]) => other)]) {
      add(label, rankOf.fylke, inFylke, { type: 'fylke', name, slug });
    }
  });
  for (const [name, number, year, ...positions] of index.former) {
    const split = positions.length > 1;
    const reason: Reason = { type: 'former', name, number, year, split };
    const renamed = positions.filter((at) => isOtherName(name, kommuner[at]?.name ?? ''));
    if (renamed.length > 0) {
      for (const part of namesIn(name)) add(part, rankOf.former, renamed, reason);
    }
    numbers.push({ key: number, rank: numberRank.former, positions, reason });
  }
  for (const [place, at, streets, boxes] of index.places) {
    add(place, rankOf.place, [at], { type: 'place', place });
    for (const [steps, box] of [
      [streets, false],
      [boxes, true],
    ] as const) {
      for (const code of fromSteps(steps)) {
        numbers.push({
          key: code,
          rank: box ? numberRank.box : numberRank.postalCode,
          positions: [at],
          reason: { type: 'postalCode', code, place, box },
        });
      }
    }
  }
  const outside = new Map(
    index.outside.flatMap(([place, codes]) =>
      codes.split(' ').map((code) => [code, place] as const),
    ),
  );
  return { kommuner, entries, numbers, outside };
}

function kindOfMatch(key: string, query: string): number | undefined {
  if (key === query) return kinds.exact;
  if (key.startsWith(query)) return kinds.prefix;
  if (key.includes(` ${query}`)) return kinds.wordPrefix;
  return query.length > 2 && key.includes(query) ? kinds.inside : undefined;
}

/** Mistakes allowed in a word of this length. */
const allowedMistakes = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2);

function misspelling(key: string, query: string): number | undefined {
  const begun =
    key.length > query.length ? distance(key.slice(0, query.length), query) + 0.5 : Infinity;
  const mistakes = Math.min(distance(key, query), begun);
  return mistakes <= allowedMistakes(query.length) + 0.5 ? kinds.misspelt + mistakes : undefined;
}

/** The best match for each kommune, best first; on a tie the larger kommune first. */
function rankHits(
  directory: Directory,
  entries: readonly Entry[],
  kindOf: (key: string) => number | undefined,
): Hit[] {
  const best = new Map<number, { score: number; reason: Reason }>();
  for (const { key, rank, positions, reason } of entries) {
    const kind = kindOf(key);
    if (kind === undefined) continue;
    const score = kind * 10 + rank;
    for (const at of positions) {
      const known = best.get(at);
      if (!known || score < known.score) best.set(at, { score, reason });
    }
  }
  return [...best.entries()]
    .sort(([a, one], [b, two]) => one.score - two.score || a - b)
    .flatMap(([at, { reason }]) => {
      const kommune = directory.kommuner[at];
      return kommune ? [{ kommune, reason }] : [];
    });
}

const afterNames = /\s+(kommune|herad|suohkan|tjielte|kommuni)$/;

/** Searches the directory. An empty query, or one without letters and digits, gives no hits. */
export function search(directory: Directory, text: string): SearchResult {
  const query = fold(text).replace(afterNames, '');
  if (!query) return { hits: [] };
  const digits = /^\d{1,4}(?=\s|$)/.exec(query)?.[0];
  if (digits) {
    const outside = directory.outside.get(digits);
    const hits = rankHits(directory, directory.numbers, (key) =>
      key === digits ? kinds.exact : key.startsWith(digits) ? kinds.prefix : undefined,
    );
    return { hits, ...(outside && { outside }) };
  }
  const hits = rankHits(directory, directory.entries, (key) => kindOfMatch(key, query));
  if (hits.length > 0) return { hits };
  return { hits: rankHits(directory, directory.entries, (key) => misspelling(key, query)) };
}
