import { describe, expect, test } from 'vitest';
import {
  filtersIn,
  filtersInAddress,
  loosenings,
  passesFilters,
  rangeOf,
  without,
  type FilteredRow,
} from '#domain/directory/documents/filter.ts';
import { fold } from '#domain/site/norwegian.ts';

const choices = { type: ['plan', 'nou'], fylke: ['03', '11'], kommune: ['0301'], tema: ['rus'] };

const asked = (address: string) =>
  filtersIn(new URLSearchParams(address), (name, value) => choices[name].includes(value));

const inAddress = (address: string) => {
  const set = Object.entries(filtersInAddress(asked(address))).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return new URLSearchParams(set).toString();
};

const row = (facts: Partial<FilteredRow> & { title?: string } = {}): FilteredRow => ({
  type: 'plan',
  fylker: ['03'],
  kommuner: ['0301'],
  themes: ['rus'],
  years: { from: 2019, to: 2021 },
  text: fold(facts.title ?? 'Handlingsplan for rusforebygging i Oslo'),
  ...facts,
});

describe('an address', () => {
  test.each([
    'type=plan&fylke=03&tema=rus&ar=2020-',
    'q=forebygging&kommune=0301',
    'ar=-2015',
    'ar=2018-2021',
    'ar=2019',
  ])('%s says the same when it is read and written again', (address) => {
    expect(inAddress(address)).toBe(address);
  });

  test('with its years swapped is read as if they were not', () => {
    expect(inAddress('ar=2021-2018')).toBe('ar=2018-2021');
    expect(rangeOf(2021, 2018)).toEqual({ from: 2018, to: 2021 });
  });

  test.each([
    'type=masteroppgave',
    'type=__proto__&tema=constructor',
    'fylke=3&kommune=301',
    'ar=',
    'ar=-',
    'ar=i+fjor',
    'ar=2018-2019-2020',
    'ar=99999',
    'ar=2e3',
    'ar=-1-',
    'q=+++',
    'q=',
    'ukjent=1',
    'type=%00',
  ])('%s asks for nothing', (address) => {
    expect(asked(address)).toEqual({});
  });

  test('gives the first of several values, and a question no longer than a field takes', () => {
    expect(asked('type=nou&type=plan')).toEqual({ type: 'nou' });
    expect(asked(`q=${'æ'.repeat(100_000)}`).q).toHaveLength(100);
  });

  test('that asks with markup and signs is words like others', () => {
    const { q } = asked('q=%3Cscript%3Ealert(1)%3C%2Fscript%3E');
    expect(q).toBe('<script>alert(1)</script>');
    expect(passesFilters(row(), { q: '(.*)[' })).toBe(true);
    expect(passesFilters(row(), { q: q ?? '' })).toBe(false);
  });
});

describe('a document passes', () => {
  test('when it has all that is asked for, and not when it lacks one thing', () => {
    const all = asked('type=plan&fylke=03&kommune=0301&tema=rus&ar=2020-&q=oslo');
    expect(passesFilters(row(), all)).toBe(true);
    const lacking = { type: 'nou', fylker: ['11'], kommuner: [], themes: [], years: undefined };
    for (const [name, value] of Object.entries(lacking))
      expect(passesFilters(row({ [name]: value }), all), name).toBe(false);
  });

  test.each([
    ['2021-', true],
    ['2022-', false],
    ['-2019', true],
    ['-2018', false],
    ['2020', true],
    ['2010-2030', true],
  ])('by its years 2019–2021 for %s: %s', (years, expected) => {
    expect(passesFilters(row(), asked(`ar=${years}`))).toBe(expected);
  });

  test('by words from inside its own, in any order, without marks', () => {
    expect(passesFilters(row(), { q: 'OSLO forebygging' })).toBe(true);
    expect(passesFilters(row({ title: 'Politirådet på Ås' }), { q: 'politirad as' })).toBe(true);
    expect(passesFilters(row(), { q: 'oslo bergen' })).toBe(false);
  });

  test.each(['9788215034966', '978-82-15-03496-6', '978 82 15 03496 6'])(
    'the ISBN %s is found however it is written',
    (q) => {
      expect(passesFilters(row({ title: 'ISBN 978-82-15-03496-6.' }), { q })).toBe(true);
      expect(passesFilters(row({ title: 'ISBN 978-82-15-03497-3.' }), { q })).toBe(false);
    },
  );
});

test('what to loosen is each filter that hides something by itself, the most first', () => {
  const rows = [row(), row(), row({ type: 'nou', fylker: ['11'] })];
  const filters = asked('type=nou&fylke=03');
  expect(rows.some((one) => passesFilters(one, filters))).toBe(false);
  expect(loosenings(rows, filters)).toEqual([
    { name: 'type', count: 2 },
    { name: 'fylke', count: 1 },
  ]);
  expect(without(filters, 'type')).toEqual({ fylke: '03' });
  expect(loosenings(rows, asked('type=nou&fylke=03&ar=1990'))).toEqual([]);
});
