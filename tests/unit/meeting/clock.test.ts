import { describe, expect, test } from 'vitest';
import { agendaOf, pointsInTime, type AgendaLine } from '#domain/meeting/agenda.ts';
import { clockFace, movedTo, paused, runningIn } from '#domain/meeting/clock.ts';
import { placeIn, placeText } from '#domain/meeting/place.ts';

const at = (minutes: number) => new Date(Date.UTC(2027, 4, 12, 9, minutes)).toISOString();

const lines: AgendaLine[] = [
  { id: 'start', minutes: { 60: 5, 90: 5 } },
  { id: 'vote', minutes: { 60: 15, 90: 20 } },
  { id: 'talk', minutes: { 60: 24, 90: 44 } },
  { id: 'measures', minutes: { 60: 12, 90: 16 } },
  { id: 'end', minutes: { 60: 4, 90: 5 } },
];

const agenda = agendaOf(lines, 60);

test('there is time for as many points as the talk has room for', () => {
  expect(pointsInTime(lines, 60, 4)).toBe(6);
  expect(pointsInTime(lines, 90, 4)).toBe(11);
});

describe('the clock', () => {
  test('shows nothing before it has begun', () => {
    expect(clockFace(agenda, [], at(0))).toBeUndefined();
  });

  test('counts a part and the whole, and a machine that slept shows the right time', () => {
    const spans = runningIn(runningIn([], 'start', at(0)), 'vote', at(4));
    expect(clockFace(agenda, spans, at(30))).toEqual({
      ...{ part: 'vote', isRunning: true },
      inPart: { elapsed: 26, left: -11, of: 15 },
      inAll: { elapsed: 30, left: 30, of: 60 },
    });
  });

  test('stands still while it rests, also in another part, and goes on where it was', () => {
    const resting = movedTo(paused(runningIn([], 'start', at(0)), at(3)), 'vote', at(8));
    expect(clockFace(agenda, resting, at(20))).toMatchObject({
      ...{ part: 'vote', isRunning: false },
      inAll: { elapsed: 3 },
    });
    const again = runningIn(resting, 'vote', at(20));
    expect(clockFace(agenda, again, at(22))).toMatchObject({
      inPart: { elapsed: 2 },
      inAll: { elapsed: 5 },
    });
  });

  test('adds up a part one comes back to', () => {
    const there = movedTo(movedTo(runningIn([], 'talk', at(0)), 'vote', at(5)), 'talk', at(7));
    expect(clockFace(agenda, there, at(10))?.inPart.elapsed).toBe(8);
  });

  test('never runs backwards when the machine is set back', () => {
    const spans = runningIn([], 'start', at(10));
    expect(clockFace(agenda, spans, at(2))?.inAll.elapsed).toBe(0);
  });

  test('does not begin by itself when one goes to another part', () => {
    expect(movedTo([], 'vote', at(0))).toEqual([]);
  });

  test('is read from the device as it was written, and anything else is as if it had not begun', () => {
    const place = { spans: [...paused(runningIn([], 'start', at(0)), at(3))], point: 'A1' };
    expect(placeIn(placeText(place))).toEqual(place);
    for (const text of [undefined, '', 'x', '{"spans":[{"part":"lunch"}]}'])
      expect(placeIn(text).spans).toEqual([]);
  });
});
