import { namingWords } from '#domain/directory/naming-words.ts';
import type { Entry, Reason, SearchIndex } from '#domain/directory/search-index.ts';
import { hasName } from './named-places.ts';
import { beginningOf } from './search-files.ts';

/** A kommune a name or number leads to, and why; or a fylke. */
export type Place =
  | readonly [name: string, slug: string, fylke: string, reason: Reason, written: string]
  | readonly [fylke: string, slug: string];

/** Where names and numbers lead, folded: `/sok/steder/d3.json`, and `/sok/steder/30.json` for numbers. The best first. */
export type PlacesFile = Readonly<Record<string, readonly Place[]>>;

/** Of those a name leads to. */
const most = 3;

const isNumber = (key: string) => /^\d{4}$/.test(key);

/** What the numbers of places may begin with. */
export const beginningsOfNumbers = Array.from({ length: 100 }, (_, at) =>
  String(at).padStart(2, '0'),
);

/** What the file of a name or number is called by. */
export const fileOfPlace = (key: string): string =>
  isNumber(key) ? key.slice(0, 2) : beginningOf(key);

/** A fylke leads to all its kommuner, so its own page is shown instead. */
const isOfFylke = ({ reason: { type } }: Entry) => type === 'fylke' || type === 'formerFylke';

/** Where each name and number of the directory leads. Those of people are no places. */
export function placesIn(index: SearchIndex): Map<string, Place[]> {
  const byKey = new Map<string, Entry[]>();
  for (const entry of [...index.words, ...index.numbers]) {
    if (entry.reason.type === 'person') continue;
    byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
  }
  return new Map([...byKey].map(([key, entries]) => [key, placesOf(entries, index)]));
}

/** Fylker when the best entry is of one; else the kommuner of the others, each by its best reason. */
function placesOf(entries: readonly Entry[], { kommuner }: SearchIndex): Place[] {
  const sorted = entries.toSorted(
    (a, b) => a.rank - b.rank || (a.positions[0] ?? 0) - (b.positions[0] ?? 0),
  );
  const asFylke = sorted.slice(0, 1).some(isOfFylke);
  const places = new Map<string, Place>();
  for (const entry of sorted.filter((each) => isOfFylke(each) === asFylke))
    for (const at of entry.positions) {
      const kommune = kommuner[at];
      if (!kommune) continue;
      const { name, slug, fylke, fylkeSlug } = kommune;
      const place: Place = asFylke
        ? [fylke, fylkeSlug]
        : [name, slug, fylke, entry.reason, entry.written];
      if (!places.has(place[1])) places.set(place[1], place);
    }
  return [...places.values()].slice(0, most);
}

/** The names and numbers of places in a query, without those that are part of a longer one. */
export function placesNamed(query: string, known: readonly string[]): string[] {
  const numbers = namingWords(query).filter(isNumber);
  const names = known.filter((name) => hasName(query, name));
  const isPart = (name: string) => names.some((each) => each !== name && hasName(each, name));
  return [...numbers, ...names.filter((name) => !isPart(name))];
}

/** Whether a query asks for places and for nothing else, or has the number of one. */
export function asksForPlaces(query: string, named: readonly string[]): boolean {
  const left = named.reduce(
    (text, name) => text.replaceAll(` ${name} `, ' '),
    ` ${namingWords(query).join(' ')} `,
  );
  return named.length > 0 && (left.trim() === '' || named.some(isNumber));
}

/**
 * The places some names lead to: those that all of them do, else those of each. What is written letter by letter as in the
 * query comes first: «Lardal» is not Lærdal.
 *
 * @param found the places of each name
 */
export function placesTogether(query: string, found: readonly (readonly Place[])[]): Place[] {
  const text = query.normalize('NFC').toLocaleLowerCase('nb');
  const isAsWritten = ([, , , , written]: Place) => Number(written && text.includes(written));
  const sorted = found.map((places) =>
    places.toSorted((a, b) => Number(isAsWritten(b)) - Number(isAsWritten(a))),
  );
  const slugsOf = (places: readonly Place[]) => new Set(places.map(([, slug]) => slug));
  const [first = [], ...others] = sorted;
  const inAll = first.filter(([, slug]) => others.every((places) => slugsOf(places).has(slug)));
  const all = inAll.length > 0 ? inAll : sorted.flat();
  const seen = new Set<string>();
  return all.filter(([, slug]) => !seen.has(slug) && seen.add(slug)).slice(0, most);
}
