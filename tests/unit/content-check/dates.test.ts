import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { doneOn, isoDate, isPastDate, pastDate, pastDateOf } from '#schemas/site/common.ts';
import { filesInMemory } from '../../../scripts/content-check/files.ts';
import type { RawEntry } from '../../../scripts/content-check/raw-entries.ts';
import { noDatesInTheFuture } from '../../../scripts/content-check/rules/dates.ts';

/** The fields of data that the rule finds a future date in, under a schema of its own. */
function futureIn(schema: z.ZodType, data: unknown): (string | undefined)[] {
  const entry: RawEntry = { id: 'a', file: 'a.yaml', data, lineOf: () => 1 };
  return noDatesInTheFuture({
    registry: { collections: {}, books: [] },
    files: filesInMemory(new Map()),
    schemas: new Map([['things', schema]]),
    read: new Map([['things', [entry]]]),
    unread: new Map(),
    sound: new Map(),
    ids: new Map(),
    today: '2026-11-26',
  }).map(({ field }) => field);
}

const late = '2026-11-27';

describe('a date of something done', () => {
  test('is found whatever its field is called', () => {
    const schema = z.object({ lest: pastDate, frist: isoDate });
    expect(futureIn(schema, { lest: late, frist: late })).toEqual(['lest']);
    expect(futureIn(schema, { lest: '2026-11-26', frist: late })).toEqual([]);
  });

  test.each([
    ['an optional field', z.object({ a: pastDate.optional() }), { a: late }, 'a'],
    ['a field with a default', z.object({ a: pastDate.default('2020-01-01') }), { a: late }, 'a'],
    ['a list', z.object({ a: z.array(z.object({ b: pastDate })) }), { a: [{ b: late }] }, 'a.0.b'],
    ['a record', z.record(z.string(), pastDate), { nb: late }, 'nb'],
    ['a tuple', z.tuple([z.string(), pastDate]), ['x', late], '1'],
    [
      'the branch of a union',
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('a'), read: z.string() }),
        z.object({ kind: z.literal('b'), read: pastDate }),
      ]),
      { kind: 'b', read: late },
      'read',
    ],
    ['a refined group', z.object({ a: pastDate }).refine(() => true), { a: late }, 'a'],
    [
      'data made into something else',
      z.object({ a: pastDate.transform(String) }),
      { a: late },
      'a',
    ],
  ])('is found in %s', (_, schema, data, field) => {
    expect(futureIn(schema, data)).toEqual([field]);
  });

  test('is found once where the branches of a union share it', () => {
    const branch = (kind: string) => z.object({ kind: z.literal(kind), read: pastDate });
    const schema = z.union([branch('a'), branch('b')]);
    expect(futureIn(schema, { kind: 'a', read: late })).toEqual(['read']);
  });

  test('is found in data that have no right shape otherwise', () => {
    const schema = z.object({ a: z.array(z.object({ b: pastDate, c: z.number() })) });
    expect(futureIn(schema, { a: [null, 'x', { b: late, c: 'x' }], d: late })).toEqual(['a.2.b']);
    expect(futureIn(schema, null)).toEqual([]);
    expect(futureIn(schema, { a: { b: late } })).toEqual([]);
  });

  test('is told apart from a date that may lie ahead', () => {
    expect(isPastDate(pastDate)).toBe(true);
    expect(isPastDate(isoDate)).toBe(false);
  });

  test('says what was done on the day', () => {
    expect(doneOn(pastDateOf('noe ble endret'))).toBe('noe ble endret');
    expect(doneOn(isoDate)).toBeUndefined();
  });
});
