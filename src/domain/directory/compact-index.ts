import { placeName } from '../norwegian.ts';
import type { Status } from './contact.ts';
import { changeOf, lastYearOf, type Change } from './former.ts';
import type {
  FormerFylke,
  FormerKommune,
  Fylke,
  Kommune,
  PartOfKommune,
  PostalCodes,
} from './types.ts';

/**
 * The directory as it travels to the reader: arrays, with positions in `kommuner` for numbers.
 * Larger kommuner come first, so that a lower position wins a tie.
 */
export interface CompactIndex {
  /** Number, display name, slug, position in `fylker`, position in `statuses`, names in other languages. */
  kommuner: [string, string, string, number, number, ...[name: string, lang: string][]][];
  /** Name, slug, names in other languages. */
  fylker: [string, string, ...[name: string, lang: string][]][];
  /** First two digits of the old kommune numbers, name, last year. */
  formerFylker: [string, string, number][];
  /** Name, number, last year of the name, last year of the number, position in `changes`, positions. */
  former: [string, string, number, number, number, ...number[]][];
  /** Postal place, position, codes of street addresses, codes of boxes: first code, then steps. */
  places: [string, number, string, string][];
  /** Name, 1 for a bydel, position. */
  parts: [string, 0 | 1, number][];
  /** Codes outside the kommuner: place and codes, as Longyearbyen. */
  outside: [string, string][];
}

/** The statuses in the order `kommuner` counts them. */
export const statuses: readonly Status[] = ['confirmed', 'expired', 'source', 'unknown'];

/** The changes in the order `former` counts them. */
export const changes: readonly Change[] = ['merged', 'renamed', 'split'];

/** `3060 3061 3064` → `3060 1 3`: the first code, then the steps between them. */
export function toSteps(codes: string): string {
  const numbers = codes.split(' ').filter(Boolean).map(Number);
  return numbers.map((code, at) => (at === 0 ? code : code - (numbers[at - 1] ?? 0))).join(' ');
}

/** The inverse of `toSteps`, as four-digit codes. */
export function fromSteps(steps: string): string[] {
  let sum = 0;
  return steps
    .split(' ')
    .filter(Boolean)
    .map((step) => String((sum += Number(step))).padStart(4, '0'));
}

type Position = (kommune: string) => number;

function compactFormer(former: readonly FormerKommune[], position: Position) {
  const byNumber = Map.groupBy(former, ({ number, name }) => `${number} ${name}`);
  return [...byNumber.values()].map((records): CompactIndex['former'][number] => {
    const [first] = records as [FormerKommune];
    const change = changes.indexOf(changeOf(first, former));
    const positions = records.map(({ successor }) => position(successor));
    return [first.name, first.number, lastYearOf(first, former), first.to, change, ...positions];
  });
}

const compactPlaces = ({ id, places, boxes }: PostalCodes, position: Position) =>
  [...new Set([...Object.keys(places), ...Object.keys(boxes)])].map(
    (place): CompactIndex['places'][number] => [
      placeName(place),
      position(id),
      toSteps(places[place] ?? ''),
      toSteps(boxes[place] ?? ''),
    ],
  );

/** Everything the search needs, packed. */
export function buildCompactIndex(data: {
  kommuner: readonly Kommune[];
  fylker: readonly Fylke[];
  former: readonly FormerKommune[];
  formerFylker: readonly FormerFylke[];
  postalCodes: readonly PostalCodes[];
  parts: readonly PartOfKommune[];
  status: (kommune: Kommune) => Status;
}): CompactIndex {
  const kommuner = data.kommuner.toSorted(
    (a, b) => b.population - a.population || a.id.localeCompare(b.id),
  );
  const positions = new Map(kommuner.map(({ id }, at) => [id, at]));
  const position: Position = (id) => positions.get(id) ?? -1;
  const [inside, outside] = [true, false].map((wanted) =>
    data.postalCodes.filter(({ id }) => positions.has(id) === wanted),
  ) as [PostalCodes[], PostalCodes[]];
  return {
    kommuner: kommuner.map((kommune) => [
      kommune.id,
      kommune.displayName,
      kommune.slug,
      data.fylker.findIndex(({ id }) => id === kommune.fylke),
      statuses.indexOf(data.status(kommune)),
      ...kommune.names.map(({ name, lang }): [string, string] => [name, lang]),
    ]),
    fylker: data.fylker.map(({ name, slug, names }) => [
      name,
      slug,
      ...names.map((other): [string, string] => [other.name, other.lang]),
    ]),
    formerFylker: data.formerFylker.map(({ id, name, to }) => [id, name, to]),
    former: compactFormer(data.former, position),
    places: inside.flatMap((codes) => compactPlaces(codes, position)),
    parts: data.parts.map(({ name, kind, kommune }) => [
      name,
      kind === 'bydel' ? 1 : 0,
      position(kommune),
    ]),
    outside: outside.flatMap(({ places, boxes }) =>
      [...Object.entries(places), ...Object.entries(boxes)].map(
        ([place, codes]): [string, string] => [placeName(place), codes],
      ),
    ),
  };
}
