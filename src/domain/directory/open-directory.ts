import { fold } from '../norwegian.ts';
import { changes, fromSteps, statuses, type CompactIndex } from './compact-index.ts';
import type { Status } from './contact.ts';
import { isOtherName, namesIn, type Change } from './former.ts';

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
  | { type: 'formerFylke'; name: string; year: number }
  | { type: 'former'; name: string; year: number; change: Change }
  | { type: 'formerNumber'; number: string; year: number }
  | { type: 'place'; place: string }
  | { type: 'part'; name: string; isBydel: boolean }
  | { type: 'postalCode'; code: string; place: string; box: boolean }
  | { type: 'kommuneNumber'; number: string };

/** A word that leads to kommuner. */
export interface Entry {
  /** The word, folded. */
  key: string;
  /** Decides between equally good matches; the lower wins. */
  rank: number;
  positions: readonly number[];
  reason: Reason;
}

/** The directory unpacked for searching. */
export interface Directory {
  kommuner: FoundKommune[];
  words: Entry[];
  numbers: Entry[];
  /** Codes and names of places outside the kommuner → the place. */
  outside: Map<string, string>;
}

/** The order of names that match equally well. */
const rankOf = { name: 0, otherLanguage: 1, part: 2, fylke: 3, former: 4, place: 5 } as const;

/** Street codes before kommune numbers before boxes before numbers that have ended. */
export const numberRank = { postalCode: 0, kommuneNumber: 1, box: 2, former: 3 } as const;

/** Unpacks the index once, so that each keystroke only compares. */
export function openDirectory(index: CompactIndex): Directory {
  const kommuner = index.kommuner.map(([number, name, slug, fylke, status]) => ({
    number,
    name,
    slug,
    fylke: index.fylker[fylke]?.[0] ?? '',
    status: statuses[status] ?? 'unknown',
  }));
  const words: Entry[] = [];
  const numbers: Entry[] = [];
  const word = (text: string, rank: number, positions: readonly number[], reason: Reason) =>
    words.push({ key: fold(text), rank, positions, reason });
  const number = (key: string, rank: number, positions: readonly number[], reason: Reason) =>
    numbers.push({ key, rank, positions, reason });

  addKommuner(index, word, number);
  addFylker(index, word);
  addFormer(index, kommuner, word, number);
  addPlaces(index, word, number);
  const outside = index.outside.flatMap(([place, codes]) =>
    [fold(place), ...codes.split(' ')].map((key) => [key, place] as const),
  );
  return { kommuner, words, numbers, outside: new Map(outside) };
}

type Add = (key: string, rank: number, positions: readonly number[], reason: Reason) => void;

function addKommuner(index: CompactIndex, word: Add, number: Add): void {
  index.kommuner.forEach(([id, name, , , , ...names], at) => {
    word(name, rankOf.name, [at], { type: 'name' });
    for (const [other, lang] of names) {
      word(other, rankOf.otherLanguage, [at], { type: 'otherLanguage', name: other, lang });
    }
    number(id, numberRank.kommuneNumber, [at], { type: 'kommuneNumber', number: id });
  });
}

function addFylker(index: CompactIndex, word: Add): void {
  index.fylker.forEach(([name, slug, ...names], fylke) => {
    const inFylke = [...index.kommuner.keys()].filter((at) => index.kommuner[at]?.[3] === fylke);
    for (const label of [name, ...names.map(([other]) => other)]) {
      word(label, rankOf.fylke, inFylke, { type: 'fylke', name, slug });
    }
  });
  for (const [digits, name, year] of index.formerFylker) {
    // A number that ended before the fylke did belonged to a kommune that moved or went into another.
    const positions = index.former.flatMap(([, id, , lastYear, , ...successors]) =>
      id.startsWith(digits) && lastYear === year ? successors : [],
    );
    word(name, rankOf.fylke, [...new Set(positions)], { type: 'formerFylke', name, year });
  }
}

function addFormer(
  index: CompactIndex,
  kommuner: readonly FoundKommune[],
  word: Add,
  number: Add,
): void {
  for (const [name, id, lastYear, lastOfNumber, changeAt, ...positions] of index.former) {
    const change = changes[changeAt] ?? 'merged';
    const isElsewhere = (at: number) => isOtherName(name, kommuner[at]?.name ?? '');
    const reason: Reason = { type: 'former', name, year: lastYear, change };
    const elsewhere = positions.filter(isElsewhere);
    if (elsewhere.length > 0) {
      for (const part of namesIn(name)) word(part, rankOf.former, elsewhere, reason);
      number(id, numberRank.former, elsewhere, reason);
    }
    const same = positions.filter((at) => !isElsewhere(at));
    number(id, numberRank.former, same, { type: 'formerNumber', number: id, year: lastOfNumber });
  }
}

function addPlaces(index: CompactIndex, word: Add, number: Add): void {
  for (const [name, isBydel, at] of index.parts) {
    word(name, rankOf.part, [at], { type: 'part', name, isBydel: isBydel === 1 });
  }
  for (const [place, at, streets, boxes] of index.places) {
    word(place, rankOf.place, [at], { type: 'place', place });
    for (const code of fromSteps(streets)) {
      number(code, numberRank.postalCode, [at], { type: 'postalCode', code, place, box: false });
    }
    for (const code of fromSteps(boxes)) {
      number(code, numberRank.box, [at], { type: 'postalCode', code, place, box: true });
    }
  }
}
