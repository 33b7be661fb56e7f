import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comingOn, nextTime, nextTimes, pastOn } from '#domain/events/happening.ts';
import { daysBetween } from '#domain/site/freshness.ts';
import { byStart, dayOf, stateOn } from '#domain/events/when.ts';
import { anyDay, anyHappening, deadlineWith, eventWith } from './made-up.ts';

describe('how an event lies to a day', () => {
  test('is coming before it starts, goes on until its last day is over, and then is past', () => {
    const span = { start: '2027-02-09 09:00', end: '2027-02-10 15:00' };
    expect(
      ['2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'].map((day) => stateOn(span, day)),
    ).toEqual(['coming', 'ongoing', 'ongoing', 'past']);
  });

  test('is one of the three on any day, and never goes back', () => {
    const order = ['coming', 'ongoing', 'past'];
    fc.assert(
      fc.property(anyHappening, anyDay, anyDay, (happening, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const states = [earlier, later].map((day) => order.indexOf(stateOn(happening, day)));
        expect(states[0]).toBeGreaterThanOrEqual(0);
        expect(states[0]).toBeLessThanOrEqual(states[1] ?? -1);
      }),
    );
  });

  test('puts it among what is coming or what is past on any day, in order, and never in both', () => {
    fc.assert(
      fc.property(fc.array(anyHappening), anyDay, (happenings, day) => {
        const events = happenings.map(({ event }) => event);
        const coming = comingOn(events, [], day);
        const past = pastOn(events, day);
        expect(coming.length + past.length).toBe(events.length);
        expect(coming.every(({ end }) => dayOf(end) >= day)).toBe(true);
        expect(past.every(({ end }) => dayOf(end) < day)).toBe(true);
        expect(coming).toEqual(coming.toSorted(byStart));
        const moments = (happenings: typeof past) =>
          happenings.map(({ start, end }) => [start, end]);
        expect(moments(past.toReversed())).toEqual(moments(past.toSorted(byStart)));
      }),
    );
  });
});

describe('a yearly deadline', () => {
  const anyDeadline = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => deadlineWith({ month, day }));

  test('comes next on its day of the year, never before today, and within 365 days', () => {
    fc.assert(
      fc.property(anyDeadline, anyDay, (deadline, day) => {
        const { start, end } = nextTime(deadline, day);
        expect(start).toBe(end);
        expect(start.slice(5).split('-').map(Number)).toEqual([deadline.month, deadline.day]);
        expect(daysBetween(day, start)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(day, start)).toBeLessThan(366);
      }),
    );
  });

  test('is today on its day, and a year away on the day after', () => {
    const deadline = deadlineWith({ month: 12, day: 1 });
    expect(nextTime(deadline, '2026-12-01').start).toBe('2026-12-01');
    expect(nextTime(deadline, '2026-12-02').start).toBe('2027-12-01');
  });

  test('does not come before the first year that is known', () => {
    expect(nextTime(deadlineWith({ from: 2030 }), '2026-11-27').start).toBe('2030-12-01');
  });

  test('says which years were announced, and has a name of its own in each, the same each time', () => {
    const deadline = deadlineWith({ announced: [2026] });
    const times = nextTimes(deadline, '2026-11-27', 3);
    expect(times.map(({ isAnnounced }) => isAnnounced)).toEqual([true, false, false]);
    expect(new Set(times.map(({ uid }) => uid)).size).toBe(3);
    expect(nextTimes(deadline, '2027-06-01', 2).map(({ uid }) => uid)).toEqual(
      times.slice(1).map(({ uid }) => uid),
    );
  });

  test('stands among the events in the order of the days', () => {
    const events = [
      eventWith({ id: 'b', start: '2027-02-09' }),
      eventWith({ id: 'a', start: '2026-11-28' }),
    ];
    expect(comingOn(events, [deadlineWith()], '2026-11-27').map(({ id }) => id)).toEqual([
      'a',
      'frist-prove',
      'b',
    ]);
  });

  test('of several on one day, the one that was given first comes first', () => {
    const deadlines = ['slt', 'andre'].map((id) => deadlineWith({ id }));
    expect(comingOn([], deadlines, '2026-11-27').map(({ id }) => id)).toEqual(['slt', 'andre']);
  });
});
