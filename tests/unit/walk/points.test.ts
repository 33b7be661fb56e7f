import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOld } from '#domain/walk/age.ts';
import { pointFields, withAge, withPointField, withWalkField } from '#domain/walk/change.ts';
import { mayIdentify } from '#domain/walk/identifying.ts';
import { heapOf, inHeaps, inOrderOfReport, numbersOf } from '#domain/walk/order.ts';
import { fragmentOf, placeAt } from '#elements/walk/address.ts';
import { isEmptyPoint, severityOf } from '#domain/walk/walk.ts';
import { anyPoint, madePoint, madeWalk } from './walks.ts';

const later = '2026-11-02T12:00:00.000Z';

describe('the order of a report', () => {
  const points = fc.uniqueArray(anyPoint, { selector: ({ walk, id }) => `${walk}:${id}` });

  test('is total: two points are never equal, and whoever comes first does so always', () => {
    fc.assert(
      fc.property(points, points, (some, others) => {
        const all = [...some, ...others];
        for (const a of some)
          for (const b of others) {
            const isSame = a.id === b.id && a.walk === b.walk;
            if (!isSame) expect(inOrderOfReport(a, b)).not.toBe(0);
            expect(Math.sign(inOrderOfReport(a, b)) + Math.sign(inOrderOfReport(b, a))).toBe(0);
          }
        const sorted = some.toSorted(inOrderOfReport);
        expect(some.toReversed().toSorted(inOrderOfReport)).toEqual(sorted);
        expect(all.length).toBe(some.length + others.length);
      }),
    );
  });

  test('is by urgency first, then by severity, and the two are never added', () => {
    const [urgent, bad, worst] = [
      madePoint('a', { urgency: 'now', severity: 1 }),
      madePoint('b', { urgency: 'plan', severity: 2 }),
      madePoint('c', { urgency: 'plan', severity: 3 }),
    ];
    expect([bad, worst, urgent].toSorted(inOrderOfReport)).toEqual([urgent, worst, bad]);
  });

  test('puts every point in one heap, strengths apart', () => {
    fc.assert(
      fc.property(points, (some) => {
        expect(inHeaps(some).flatMap(([, inside]) => inside).length).toBe(some.length);
        for (const [heap, inside] of inHeaps(some))
          for (const one of inside) expect(heap === 'keep').toBe(one.kind === 'strength');
      }),
    );
    expect(heapOf(madePoint('a', { urgency: 'soon' }))).toBe('now');
    expect(heapOf(madePoint('a', { urgency: 'now', kind: 'strength' }))).toBe('keep');
    expect(heapOf(madePoint('a'))).toBe('open');
  });

  test('numbers points as they were made', () => {
    const second = madePoint('a', { made: '2026-11-01T19:00:00.000Z' });
    expect(numbersOf([second, madePoint('b')])).toEqual(
      new Map([
        ['b', 1],
        ['a', 2],
      ]),
    );
  });
});

describe('a field', () => {
  test('that is filled in changes that field and the moment, and emptied takes it away', () => {
    const one = madePoint('a');
    const changed = withPointField(one, 'severity', '2', later);
    expect(changed).toEqual({ ...one, severity: 2, changed: later });
    expect(withPointField(changed ?? one, 'severity', '', later)?.severity).toBeUndefined();
    expect(withWalkField(madeWalk(), 'people', '9', later)?.people).toBe(9);
    expect(withAge(madeWalk(), '16-25', true, later).ages).toEqual(['16-25']);
  });

  test('with what it cannot hold changes nothing', () => {
    for (const [name, value] of [
      ['severity', '4'],
      ['agree', '1.5'],
      ['agree', '-1'],
      ['deadline', '2026-02-31'],
      ['kind', 'noe'],
      ['category', 'Æ'],
      ['sees', 'a'.repeat(5001)],
    ] as const)
      expect(withPointField(madePoint('a'), name, value, later), name).toBeUndefined();
  });

  test('never makes a point older than it was, though the clock is set back', () => {
    const one = madePoint('a', { changed: later });
    expect(withPointField(one, 'sees', 'x', '2020-01-01T00:00:00.000Z')?.changed).toBe(later);
  });

  test('that is touched makes a point that says something', () => {
    expect(isEmptyPoint(madePoint('a'))).toBe(true);
    for (const name of pointFields.filter((field) => field !== 'kind')) {
      const value = { severity: '1', agree: '3', deadline: '2027-01-01', urgency: 'now' };
      const words = { outcome: 'done', category: 'lys', owner: 'skole' };
      const filled = withPointField(
        madePoint('a'),
        name,
        ({ ...value, ...words } as Record<string, string>)[name] ?? 'noe',
        later,
      );
      expect(filled && isEmptyPoint(filled), name).toBe(false);
    }
  });

  test('of severity counts for nothing once a point is a strength', () => {
    expect(severityOf(madePoint('a', { severity: 3, kind: 'strength' }))).toBe(0);
  });
});

test('what may tell who somebody is, is noticed, and other numbers are not', () => {
  for (const text of [
    'bil AB 12345',
    'EL12345',
    'ring 912 34 567',
    '22400040',
    'a@b.no',
    '010203 12345',
  ])
    expect(mayIdentify(text), text).toBe(true);
  for (const text of ['lampe 14', 'klokken 23', '4 av 9', 'i 2026', 'K1 og K10', '200 meter'])
    expect(mayIdentify(text), text).toBe(false);
});

test('a walk is old when it is more than twelve months ago', () => {
  expect(isOld(madeWalk({ date: '2025-11-27' }), '2026-11-27')).toBe(false);
  expect(isOld(madeWalk({ date: '2025-11-26' }), '2026-11-27')).toBe(true);
  expect(isOld(madeWalk({ date: undefined }), '2028-01-01')).toBe(true);
});

test('each place of the form has an address, and others lead to the start', () => {
  for (const place of [
    { view: 'start' },
    { view: 'walk', walk: 'a1' },
    { view: 'report', walk: 'a1' },
    { view: 'point', walk: 'a1', point: 'b2' },
  ] as const)
    expect(placeAt(fragmentOf(place))).toEqual(place);
  for (const fragment of [
    '',
    '#',
    '#metoden',
    '#vandring/',
    '#vandring/../x',
    '#vandring/a/punkt/',
  ])
    expect(placeAt(fragment)).toEqual({ view: 'start' });
});
