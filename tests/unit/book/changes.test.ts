import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byMonth, changesOf, newestOf, type Change } from '#domain/book/changes.ts';

const texts = [
  {
    id: 'forst',
    changes: [
      { date: '2026-11-26', what: 'Ny regel' },
      { date: '2026-10-02', what: 'Nye tall' },
    ],
  },
  { id: 'uten', changes: [] },
  {
    id: 'sist',
    changes: [
      { date: '2026-11-27', what: 'Ny kilde' },
      { date: '2026-11-26', what: 'Nytt eksempel' },
    ],
  },
];

test('the changes of several texts are one list, the newest first, those of a day in the order of the texts', () => {
  expect(changesOf(texts).map(({ date, what, text }) => [date, what, text.id])).toEqual([
    ['2026-11-27', 'Ny kilde', 'sist'],
    ['2026-11-26', 'Ny regel', 'forst'],
    ['2026-11-26', 'Nytt eksempel', 'sist'],
    ['2026-10-02', 'Nye tall', 'forst'],
  ]);
});

test('a list is told by month and day', () => {
  const months = byMonth(changesOf(texts)).map(({ month, days }) => [
    month,
    days.map(({ date, changes }) => [date, changes.length]),
  ]);
  expect(months).toEqual([
    [
      '2026-11',
      [
        ['2026-11-27', 1],
        ['2026-11-26', 2],
      ],
    ],
    ['2026-10', [['2026-10-02', 1]]],
  ]);
});

test('no changes give no list', () => {
  expect(byMonth(changesOf([{ changes: [] }]))).toEqual([]);
  expect(newestOf([])).toBeUndefined();
});

const change = fc.record({
  date: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  what: fc.string(),
});

test('grouping loses and moves nothing, and the newest of a text is the first of its list', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change)), (lists: Change[][]) => {
      const all = changesOf(lists.map((changes) => ({ changes })));
      const grouped = byMonth(all).flatMap(({ days }) => days.flatMap(({ changes }) => changes));
      expect(grouped).toEqual(all);
      expect(all).toHaveLength(lists.flat().length);
      for (const changes of lists)
        expect(newestOf(changes)?.date).toBe(changesOf([{ changes }])[0]?.date);
    }),
  );
});
