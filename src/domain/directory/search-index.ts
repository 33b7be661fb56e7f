import { fold, slugify } from '#domain/site/norwegian.ts';
import { statuses, type Status } from './slt-knowledge.ts';
import { changes, fromSteps, partKinds, type PackedIndex } from './packed-index.ts';
import { isOtherName, namesIn, type Change } from './former.ts';
import { lettersOf } from './misspelling.ts';
import type { PartOfKommune } from './types.ts';

/** A kommune as the list of hits shows it. */
export interface FoundKommune {
  number: string;
  name: string;
  slug: string;
  fylke: string;
  fylkeSlug: string;
  /** Slug of the police district. */
  district: string;
  status: Status;
  /** The year its status is told with; none when that is undated. */
  year: number | undefined;
  /** True when its coordination covers other kommuner too. */
  shares: boolean;
}

/** Why a kommune is among the hits. */
export type Reason =
  | { type: 'name' }
  | { type: 'otherLanguage'; name: string; lang: string }
  | { type: 'localName'; name: string }
  | { type: 'fylke'; name: string; slug: string }
  | { type: 'formerFylke'; name: string; year: number }
  | { type: 'district'; name: string }
  | { type: 'policeDistrict'; name: string }
  | { type: 'former'; name: string; year: number; change: Change }
  | { type: 'formerNumber'; number: string; year: number }
  | { type: 'place'; place: string }
  | { type: 'part'; name: string; kind: PartOfKommune['kind']; localName?: string | undefined }
  | { type: 'person'; name: string }
  | { type: 'postalCode'; code: string; place: string; box: boolean }
  | { type: 'kommuneNumber'; number: string }
  | { type: 'near'; kilometres: number };

/** A word that leads to kommuner. */
export interface Entry {
  /** The word, folded. */
  key: string;
  /** The word as it is written, in small letters. */
  written: string;
  /** Which letters it has, as bits. */
  letters: number;
  /** Decides between equally good matches; the lower wins. */
  rank: number;
  positions: readonly number[];
  reason: Reason;
  /**
   * How much of the word must be typed before it counts as begun, for a word that leads to many kommuner
   * or to a person. Such a word is not found from its inside either.
   */
  begunFrom?: number | undefined;
}

/** The directory unpacked for searching. */
export interface SearchIndex {
  /** The largest first. */
  kommuner: FoundKommune[];
  words: Entry[];
  numbers: Entry[];
  /** Codes and names of places outside the kommuner → the place. */
  outside: Map<string, string>;
}

/** The order of names that match equally well. */
const rankOf = {
  name: 0,
  otherLanguage: 1,
  part: 2,
  fylke: 3,
  former: 4,
  formerFylke: 5,
  place: 6,
  localName: 7,
  person: 8,
  policeDistrict: 9,
  district: 10,
} as const;

/** A fylke, a district or a police district brings all its kommuner, so it must be meant. */
const shortestOfMany = 4;

/** No name of a person comes up by chance. */
const shortestOfPerson = 3;

/** Street codes before kommune numbers before boxes before numbers that have ended. */
export const numberRank = { postalCode: 0, kommuneNumber: 1, box: 2, former: 3 } as const;

/** Unpacks the index once, so that each keystroke only compares. */
export function unpackIndex(index: PackedIndex): SearchIndex {
  const kommuner = index.kommuner.map(openKommune(index));
  const words: Entry[] = [];
  const numbers: Entry[] = [];
  const word: Add = (text, rank, positions, reason, begunFrom) => {
    for (const written of spellingsOf(text.toLocaleLowerCase('nb'))) {
      const key = fold(written);
      words.push({ key, written, letters: lettersOf(key), rank, positions, reason, begunFrom });
    }
  };
  const number: Add = (key, rank, positions, reason) =>
    numbers.push({ key, written: key, letters: 0, rank, positions, reason });

  addKommuner(index, word, number);
  addFylker(index, word);
  addDistricts(index, word);
  addPoliceDistricts(index, word);
  addFormer(index, kommuner, word, number);
  addPlaces(index, word, number);
  addCoordinations(index, word);
  const outside = index.outside.flatMap(([place, codes]) =>
    [fold(place), ...codes.split(' ').filter(Boolean)].map((key) => [key, place] as const),
  );
  return { kommuner, words, numbers, outside: new Map(outside) };
}

/** «St.» and «Sankt» are one word, written in two ways. */
function spellingsOf(written: string): string[] {
  const other = /^st\.? /.test(written)
    ? written.replace(/^st\.? /, 'sankt ')
    : written.replace(/^sankt /, 'st. ');
  return other === written ? [written] : [written, other];
}

const openKommune =
  ({ fylker, policeDistricts }: PackedIndex) =>
  ([
    number,
    name,
    slug,
    fylke,
    status,
    district,
    shares,
    year,
  ]: PackedIndex['kommuner'][number]): FoundKommune => ({
    number,
    name,
    slug,
    fylke: fylker[fylke]?.[0] ?? '',
    fylkeSlug: fylker[fylke]?.[1] ?? '',
    district: slugify(policeDistricts[district] ?? ''),
    status: statuses[status] ?? 'unknown',
    year: year || undefined,
    shares: shares === 1,
  });

type Add = (
  text: string,
  rank: number,
  positions: readonly number[],
  reason: Reason,
  begunFrom?: number,
) => void;

/** The positions of the kommuner that pass. */
const positionsOf = (
  { kommuner }: PackedIndex,
  passes: (kommune: PackedIndex['kommuner'][number]) => boolean,
) => kommuner.flatMap((kommune, at) => (passes(kommune) ? [at] : []));

function addKommuner(index: PackedIndex, word: Add, number: Add): void {
  index.kommuner.forEach(([id, name, , , , , , , ...names], at) => {
    word(name, rankOf.name, [at], { type: 'name' });
    // The name two kommuner share, without what tells them apart.
    if (name.endsWith(')')) word(namesIn(name)[0] ?? name, rankOf.name, [at], { type: 'name' });
    for (const [other, lang] of names) {
      word(other, rankOf.otherLanguage, [at], { type: 'otherLanguage', name: other, lang });
    }
    number(id, numberRank.kommuneNumber, [at], { type: 'kommuneNumber', number: id });
  });
}

function addFylker(index: PackedIndex, word: Add): void {
  index.fylker.forEach(([name, slug, ...names], fylke) => {
    const inFylke = positionsOf(index, (kommune) => kommune[3] === fylke);
    for (const label of [name, ...names.map(([other]) => other)]) {
      word(label, rankOf.fylke, inFylke, { type: 'fylke', name, slug }, shortestOfMany);
    }
  });
  for (const [digits, name, year] of index.formerFylker) {
    // A number that ended before the fylke did belonged to a kommune that moved or went into another.
    const positions = index.former.flatMap(([, id, , lastYear, , ...successors]) =>
      id.startsWith(digits) && lastYear === year ? successors : [],
    );
    const reason: Reason = { type: 'formerFylke', name, year };
    word(name, rankOf.formerFylke, [...new Set(positions)], reason, shortestOfMany);
  }
}

function addDistricts(index: PackedIndex, word: Add): void {
  for (const [name, ...positions] of index.districts) {
    word(name, rankOf.district, positions, { type: 'district', name }, shortestOfMany);
  }
}

function addPoliceDistricts(index: PackedIndex, word: Add): void {
  index.policeDistricts.forEach((name, district) => {
    const inDistrict = positionsOf(index, (kommune) => kommune[5] === district);
    // «Nordland» is the fylke: its police district must be asked for as one.
    const isFylke = index.fylker.some(([fylke]) => fylke === name);
    const begunFrom = isFylke ? fold(name).length + 2 : shortestOfMany;
    const reason: Reason = { type: 'policeDistrict', name };
    word(`${name} politidistrikt`, rankOf.policeDistrict, inDistrict, reason, begunFrom);
  });
}

function addFormer(
  index: PackedIndex,
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
    if (name.endsWith(')')) {
      // As it stands in lists: «Våler (Viken)», which is still Våler.
      word(name, rankOf.former, elsewhere, reason);
      word(name, rankOf.name, same, { type: 'name' });
    }
    number(id, numberRank.former, same, { type: 'formerNumber', number: id, year: lastOfNumber });
  }
}

function addPlaces(index: PackedIndex, word: Add, number: Add): void {
  for (const [name, kind, at] of index.parts) {
    const isBydel = partKinds[kind] === 'bydel';
    const [localName] = index.localNames.find(([, ...positions]) => positions.includes(at)) ?? [];
    // Just a place comes after a kommune of that name that is gone: Fjell.
    word(name, rankOf[partKinds[kind] === 'sted' ? 'place' : 'part'], [at], {
      type: 'part',
      name,
      kind: partKinds[kind] ?? 'sted',
      ...(isBydel && localName && { localName }),
    });
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

/** An index without the names past their last day, however long ago it was made. */
export const withoutPastPeople = (index: PackedIndex, today: string): PackedIndex => ({
  ...index,
  people: index.people.filter(([, lastDay]) => today <= lastDay),
});

function addCoordinations(index: PackedIndex, word: Add): void {
  for (const [name, ...positions] of index.localNames) {
    word(name, rankOf.localName, positions, { type: 'localName', name });
  }
  for (const [name, , ...positions] of index.people) {
    // Also by the surname alone.
    const names = name.split(' ').map((_, from, all) => all.slice(from).join(' '));
    const reason: Reason = { type: 'person', name };
    for (const part of names) word(part, rankOf.person, positions, reason, shortestOfPerson);
  }
}
