import { describe, expect, test } from 'vitest';
import {
  byYear,
  currentNews,
  isLookingBack,
  isStillNew,
  newestFirst,
  type DatedNews,
} from '#domain/site/news.ts';

const named = (name: string, dates: DatedNews) => ({ name, ...dates });
const namesOf = (news: readonly { name: string }[]) => news.map(({ name }) => name);

const fresh = named('fresh', { date: '2026-11-20' });
const deadline = named('deadline', { date: '2026-11-10', until: '2026-12-01' });
const conference = named('conference', {
  date: '2026-11-27',
  happened: { from: '2022-11-15', to: '2022-11-16' },
});
const audit = named('audit', { date: '2026-11-27', happened: { from: '2025-12-18' } });
const all = [conference, deadline, fresh, audit];

test('news stands where what it tells of happened, and not where it was written', () => {
  expect(namesOf(newestFirst(all))).toEqual(['fresh', 'deadline', 'audit', 'conference']);
  expect(byYear(all).map(({ year, news }) => [year, namesOf(news)])).toEqual([
    ['2026', ['fresh', 'deadline']],
    ['2025', ['audit']],
    ['2022', ['conference']],
  ]);
});

describe('what is told as new on a day', () => {
  test('is the newest that happened in the last year, as many as asked for', () => {
    expect(namesOf(currentNews(all, '2026-11-27', 2))).toEqual(['fresh', 'deadline']);
    expect(namesOf(currentNews(all, '2026-11-27', 9))).toEqual(['fresh', 'deadline', 'audit']);
  });

  test('is not a deadline from the day after it', () => {
    expect(isStillNew(deadline, '2026-12-01')).toBe(true);
    expect(isStillNew(deadline, '2026-12-02')).toBe(false);
    expect(namesOf(currentNews(all, '2026-12-02', 2))).toEqual(['fresh', 'audit']);
  });

  test('is nothing when all of it is more than a year old, or has not come', () => {
    expect(isStillNew(fresh, '2027-11-20')).toBe(true);
    expect(currentNews(all, '2027-11-21', 2)).toEqual([]);
    expect(currentNews(all, '2020-01-01', 2)).toEqual([]);
  });
});

test('only what was written long after it happened looks back', () => {
  expect(isLookingBack(conference)).toBe(true);
  expect(isLookingBack(fresh)).toBe(false);
  const onTheDayAfter = { date: '2022-11-17', happened: { from: '2022-11-15', to: '2022-11-16' } };
  expect(isLookingBack(onTheDayAfter)).toBe(false);
});
