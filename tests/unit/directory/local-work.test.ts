import { describe, expect, test } from 'vitest';
import { localWorkOf } from '#domain/directory/local-work.ts';
import { madeUp } from '../../support/made-up.ts';

const here = (text: string) => ({ nb: text, nn: text });
const told = madeUp({
  priorities: [
    { text: here('Sentrum'), seen: '2026-11-01' },
    { text: here('Nett'), seen: '2025-06-01' },
  ],
  nextMeeting: { date: '2026-12-10', place: here('Rådhuset'), seen: '2026-11-01' },
});

/** What is shown on a day. */
function shownOn(day: string) {
  const { priorities, nextMeeting } = localWorkOf(told, day);
  return { priorities: priorities?.map(({ text }) => text.nb), meeting: nextMeeting?.place.nb };
}

describe('what a kommune has told of its work', () => {
  test('is shown for a year, and no longer', () => {
    expect(shownOn('2026-05-30').priorities).toEqual(['Nett']);
    expect(shownOn('2026-11-24').priorities).toEqual(['Sentrum']);
    expect(shownOn('2027-11-01').priorities).toEqual(['Sentrum']);
    expect(shownOn('2027-11-02').priorities).toBeUndefined();
  });

  test('has a meeting until its day is over, and none that was told of too long ago', () => {
    expect(shownOn('2026-12-10').meeting).toBe('Rådhuset');
    expect(shownOn('2026-12-11').meeting).toBeUndefined();
    const farAway = { nextMeeting: { date: '2029-01-01', place: here('x'), seen: '2026-11-01' } };
    expect(localWorkOf(farAway, '2028-01-01').nextMeeting).toBeUndefined();
  });

  test('is nothing where nothing was told', () => {
    expect(localWorkOf(madeUp(), '2026-11-24')).toEqual({
      priorities: undefined,
      nextMeeting: undefined,
    });
  });
});
