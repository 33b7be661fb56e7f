import { describe, expect, test } from 'vitest';
import { unpackIndex } from '#domain/directory/search-index.ts';
import { search } from '#domain/directory/search.ts';
import { catalogue, packedIndex } from '../../support/catalogue.ts';

const directory = unpackIndex(packedIndex);
const { kommuner, former, postalCodes } = catalogue;
const hitsOf = (query: string) => search(directory, query).hits;
const numbersOf = (query: string) => hitsOf(query).map(({ kommune }) => kommune.number);

/** What each query finds that breaks a rule. */
const failures = <Item>(items: Iterable<Item>, describe: (item: Item) => string | undefined) =>
  [...items].flatMap((item) => describe(item) ?? []);

/** The kommuner of today by what a kommune was once called, in a name or a number. */
const successorsBy = (key: 'name' | 'number') =>
  [...Map.groupBy(former, (record) => record[key])].map(([text, records]) => ({
    text,
    successors: [...new Set(records.map(({ successor }) => successor))],
  }));

describe('every way into the directory', () => {
  test('a name of today leads to its kommune first', () => {
    const wrong = failures(kommuner, ({ id, displayName }) =>
      numbersOf(displayName)[0] === id ? undefined : displayName,
    );
    expect(wrong).toEqual([]);
  });

  test('a name two kommuner share leads to both, before all others', () => {
    const shared = Map.groupBy(kommuner, ({ name }) => name);
    const wrong = failures(shared, ([name, members]) => {
      const found = new Set(numbersOf(name).slice(0, members.length));
      return members.every(({ id }) => found.has(id)) ? undefined : name;
    });
    expect(wrong).toEqual([]);
  });

  test('a name in Sámi or Kven leads to its kommune first', () => {
    const names = kommuner.flatMap(({ id, names }) => names.map(({ name }) => [id, name] as const));
    expect(names).not.toEqual([]);
    const wrong = failures(names, ([id, name]) => (numbersOf(name)[0] === id ? undefined : name));
    expect(wrong).toEqual([]);
  });

  test('a kommune number leads to its kommune: first, or right behind a postal code', () => {
    const wrong = failures(kommuner, ({ id }) => {
      const own = hitsOf(id).find(({ reason }) => reason.type !== 'postalCode');
      const isFirst = own === undefined ? numbersOf(id)[0] === id : own.kommune.number === id;
      return isFirst ? undefined : id;
    });
    expect(wrong).toEqual([]);
  });

  test('each of the former names since 1994 leads to what became of it first, and to all of it', () => {
    expect(former).not.toEqual([]);
    const wrong = failures(successorsBy('name'), ({ text, successors }) => {
      const found = numbersOf(text);
      const hasAll = successors.every((number) => found.includes(number));
      return successors.includes(found[0] ?? '') && hasAll
        ? undefined
        : `${text}: ${found.slice(0, 4).join(' ')}`;
    });
    expect(wrong).toEqual([]);
  });

  test('each of the former numbers leads to all that became of it, behind numbers in use alone', () => {
    const wrong = failures(successorsBy('number'), ({ text, successors }) => {
      const hits = hitsOf(text);
      const inUse = ['postalCode', 'kommuneNumber'];
      const rest = hits.filter(({ reason }) => !inUse.includes(reason.type));
      const hasAll = successors.every((number) => numbersOf(text).includes(number));
      const isNext = rest.every(({ kommune }) => successors.includes(kommune.number));
      return hasAll && isNext ? undefined : text;
    });
    expect(wrong).toEqual([]);
  });

  test('each postal code leads to its kommune first, or outside the kommuner', () => {
    const isKommune = new Set(kommuner.map(({ id }) => id));
    const codes = postalCodes.flatMap(({ id, places, boxes }) =>
      [...Object.values(places), ...Object.values(boxes)]
        .flatMap((list) => list.split(' '))
        .map((code) => ({ id, code })),
    );
    expect(codes).not.toEqual([]);
    const wrong = failures(codes, ({ id, code }) => {
      const { hits, outside } = search(directory, code);
      if (!isKommune.has(id)) return outside && hits.length === 0 ? undefined : code;
      // A box stands behind the kommune that has its number.
      const [own] = hits.filter(({ reason }) => reason.type !== 'kommuneNumber');
      return own?.kommune.number === id || hits[0]?.kommune.number === id ? undefined : code;
    });
    expect(wrong).toEqual([]);
  });
});
