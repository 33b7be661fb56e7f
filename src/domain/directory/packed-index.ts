import { lastDayShown } from '#domain/site/freshness.ts';
import { fold, placeName } from '#domain/site/norwegian.ts';
import { contactOf } from './contact.ts';
import { changeOf, lastYearOf, type Change } from './former.ts';
import { policeDistricts } from './police-districts.ts';
import { sltKnowledgeOf, statuses } from './slt-knowledge.ts';
import { yearOfStatus } from './status-words.ts';
import type {
  Coordination,
  District,
  FormerFylke,
  FormerKommune,
  Fylke,
  Kommune,
  PartOfKommune,
  PostalCodes,
} from './types.ts';
import { groupBy } from '#domain/site/group-by.ts';

/**
 * The index the directory is searched in, as it travels to the reader: arrays, with positions in `kommuner` for numbers.
 * Larger kommuner come first, so that a lower position wins a tie.
 */
export interface PackedIndex {
  /**
   * Number, display name, slug, positions in `fylker`, `statuses` and `policeDistricts`, 1 when it shares a
   * coordination with others, the year the status is told with (0 when there is none), names in other
   * languages.
   */
  kommuner: [
    ...[number: string, name: string, slug: string],
    ...[fylke: number, status: number, district: number, shares: 0 | 1],
    ...[year: number],
    ...names: [name: string, lang: string][],
  ][];
  /** Names of the police districts. */
  policeDistricts: string[];
  /** Districts that several kommuner lie in: name, positions. */
  districts: [string, ...number[]][];
  /** Name, slug, names in other languages. */
  fylker: [string, string, ...[name: string, lang: string][]][];
  /** First two digits of the old kommune numbers, name, last year. */
  formerFylker: [string, string, number][];
  /** Name, number, last year of the name, last year of the number, position in `changes`, positions. */
  former: [string, string, number, number, number, ...number[]][];
  /**
   * Postal place or centre of a kommune, position, codes of street addresses, codes of boxes: first
   * code, then steps.
   */
  places: [string, number, string, string][];
  /** Name, position in `partKinds`, position. */
  parts: [string, number, number][];
  /** Outside the kommuner: place and codes, as Longyearbyen; Svalbard has no codes of its own. */
  outside: [string, string][];
  /** What SLT is called where it has a name of its own, and the positions. */
  localNames: [string, ...number[]][];
  /**
   * Names of contacts that are shown, the last day of each, and the positions. A name that is withheld is not here; who
   * reads the index later leaves out those past their day.
   */
  people: [name: string, lastDay: string, ...number[]][];
}

/** What a name may be of, in the order `parts` counts them. */
export const partKinds: readonly PartOfKommune['kind'][] = ['sted', 'bydel', 'navn'];

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

type PositionOf = (kommune: string) => number;

function packFormer(former: readonly FormerKommune[], position: PositionOf) {
  const byNumber = groupBy(former, ({ number, name }) => `${number} ${name}`);
  return [...byNumber.values()].map((records): PackedIndex['former'][number] => {
    const [first] = records as [FormerKommune];
    const change = changes.indexOf(changeOf(first, former));
    const positions = records.map(({ successor }) => position(successor));
    return [first.name, first.number, lastYearOf(first, former), first.to, change, ...positions];
  });
}

const packPlaces = ({ id, places, boxes }: PostalCodes, position: PositionOf) =>
  [...new Set([...Object.keys(places), ...Object.keys(boxes)])].map(
    (place): PackedIndex['places'][number] => [
      placeName(place),
      position(id),
      toSteps(places[place] ?? ''),
      toSteps(boxes[place] ?? ''),
    ],
  );

/** The centres that are no postal places of their kommune, as Leirvik in Stord. */
function packCentres(
  kommuner: readonly Kommune[],
  places: PackedIndex['places'],
): PackedIndex['places'] {
  const known = new Set(places.map(([place, at]) => `${fold(place)} ${at}`));
  return kommuner.flatMap(({ centre, name }, at): PackedIndex['places'] =>
    centre === name || known.has(`${fold(centre)} ${at}`) ? [] : [[centre, at, '', '']],
  );
}

function packCoordinations(
  coordinations: readonly Coordination[],
  today: string,
  position: PositionOf,
): Pick<PackedIndex, 'localNames' | 'people'> {
  return {
    localNames: coordinations.flatMap(({ localName, kommuner }): PackedIndex['localNames'] =>
      localName ? [[localName, ...kommuner.map(position)]] : [],
    ),
    people: coordinations.flatMap((coordination): PackedIndex['people'] => {
      const { person, confirmation } = contactOf(coordination, today);
      const lastDay = lastDayShown(confirmation?.date);
      return person && lastDay
        ? [[person.name, lastDay, ...coordination.kommuner.map(position)]]
        : [];
    }),
  };
}

/** Everything the search needs, packed. */
export function packIndex(data: {
  kommuner: readonly Kommune[];
  fylker: readonly Fylke[];
  former: readonly FormerKommune[];
  formerFylker: readonly FormerFylke[];
  districts: readonly District[];
  postalCodes: readonly PostalCodes[];
  parts: readonly PartOfKommune[];
  coordinations: readonly Coordination[];
  /** ISO date the contacts are shown on. */
  today: string;
}): PackedIndex {
  const kommuner = data.kommuner.toSorted(
    (a, b) => b.population - a.population || a.id.localeCompare(b.id),
  );
  const positions = new Map(kommuner.map(({ id }, at) => [id, at]));
  const position: PositionOf = (id) => positions.get(id) ?? -1;
  const [inside, outside] = [true, false].map((wanted) =>
    data.postalCodes.filter(({ id }) => positions.has(id) === wanted),
  ) as [PostalCodes[], PostalCodes[]];
  const forces = policeDistricts(kommuner);
  const places = inside.flatMap((codes) => packPlaces(codes, position));
  return {
    kommuner: kommuner.map((kommune): PackedIndex['kommuner'][number] => {
      const covering = data.coordinations.filter((each) => each.kommuner.includes(kommune.id));
      const known = sltKnowledgeOf(covering, kommune.id, data.today);
      return [
        kommune.id,
        kommune.displayName,
        kommune.slug,
        data.fylker.findIndex(({ id }) => id === kommune.fylke),
        statuses.indexOf(known.status),
        forces.indexOf(kommune.policeDistrict),
        covering.some((each) => each.kommuner.length > 1) ? 1 : 0,
        yearOfStatus(known) ?? 0,
        ...kommune.names.map(({ name, lang }): [string, string] => [name, lang]),
      ];
    }),
    policeDistricts: forces,
    districts: data.districts.flatMap(({ name, alsoCalled = [], kommuner }) =>
      [name, ...alsoCalled].map((each): PackedIndex['districts'][number] => [
        each,
        ...kommuner.map(position),
      ]),
    ),
    fylker: data.fylker.map(({ name, slug, names }) => [
      name,
      slug,
      ...names.map((other): [string, string] => [other.name, other.lang]),
    ]),
    formerFylker: data.formerFylker.map(({ id, name, to }) => [id, name, to]),
    former: packFormer(data.former, position),
    places: [...places, ...packCentres(kommuner, places)],
    parts: data.parts.map(({ name, kind, kommune }) => [
      name,
      partKinds.indexOf(kind),
      position(kommune),
    ]),
    outside: outside.flatMap(({ name, places, boxes }) => [
      ...(name ? [[name, ''] satisfies [string, string]] : []),
      ...[...Object.entries(places), ...Object.entries(boxes)].map(
        ([place, codes]): [string, string] => [placeName(place), codes],
      ),
    ]),
    ...packCoordinations(data.coordinations, data.today, position),
  };
}
