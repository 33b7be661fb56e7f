import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asPartOf, bringIn, together } from '#domain/walk/merge.ts';
import { entriesOfWalks, storedText, storedWalks } from '#domain/walk/stored-walks.ts';
import { anyWalks, madePoint, madeWalk } from './walks.ts';

const stored = (walks: Parameters<typeof together>[0]) => entriesOfWalks(walks.walks, walks.points);

describe('walks that are brought together', () => {
  test('are the same whichever comes first, however often, and however they are grouped', () => {
    fc.assert(
      fc.property(anyWalks, anyWalks, anyWalks, (one, other, third) => {
        const both = together(one, other);
        expect(together(other, one)).toEqual(both);
        expect(together(both, other)).toEqual(both);
        expect(together(both, third)).toEqual(together(one, together(other, third)));
      }),
    );
  });

  test('have each point once, and every point of both', () => {
    fc.assert(
      fc.property(anyWalks, anyWalks, (one, other) => {
        const keys = ({ points }: typeof one) => points.map(({ walk, id }) => `${walk}:${id}`);
        const found = keys({ walks: [], points: [...together(one, other).points] });
        expect(new Set(found).size).toBe(found.length);
        expect(new Set(found)).toEqual(new Set([...keys(one), ...keys(other)]));
      }),
    );
  });
});

describe('a file that is brought in', () => {
  test('replaces only what is older, and brought in once more writes nothing', () => {
    fc.assert(
      fc.property(anyWalks, anyWalks, (here, arriving) => {
        const before = stored(together(here, { walks: [], points: [] }));
        const { writes, added, updated, same, kept } = bringIn(before, arriving);
        const after = { ...before, ...writes };
        expect(bringIn(after, arriving).writes).toEqual({});
        const arrived = together(arriving, { walks: [], points: [] }).points.length;
        expect(added + updated + same + kept).toBe(arrived);
        for (const one of storedWalks(before).points) {
          const now = storedWalks(after).points.find(
            ({ walk, id }) => walk === one.walk && id === one.id,
          );
          expect((now?.changed ?? '') >= one.changed).toBe(true);
        }
      }),
    );
  });

  test('tells what is new, newer there, the same, and newer here', () => {
    const at = (hour: number) => `2026-11-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
    const one = (id: string, hour: number, place = id) =>
      madePoint(id, { changed: at(hour), place });
    const here = { walks: [madeWalk()], points: [one('a', 1), one('b', 5), one('c', 3)] };
    const arriving = {
      walks: [madeWalk()],
      points: [one('a', 2, 'endret'), one('b', 4, 'gammel'), one('c', 3), one('d', 1)],
    };
    const told = bringIn(stored(here), arriving);
    expect(told).toMatchObject({ walks: 0, added: 1, updated: 1, same: 1, kept: 1 });
    expect(Object.keys(told.writes)).toEqual(['punkt:vandring:a', 'punkt:vandring:d']);
  });

  test('as a part of a walk says of each point who wrote it', () => {
    const walks = [madeWalk({ id: 'annen', walker: 'Ungdomsrådet' })];
    const points = [
      madePoint('a', { walk: 'annen' }),
      madePoint('b', { walk: 'annen', walker: 'Gruppe 2' }),
    ];
    const part = asPartOf('vandring', { walks, points });
    expect(part.walks).toEqual([]);
    expect(part.points.map(({ walk, walker }) => [walk, walker])).toEqual([
      ['vandring', 'Ungdomsrådet'],
      ['vandring', 'Gruppe 2'],
    ]);
  });

  test('leaves what a newer version of the site wrote as it is', () => {
    const key = 'punkt:vandring:a';
    const newer = storedText(madePoint('a')).replace('"version":1', '"version":2');
    const arriving = { walks: [], points: [madePoint('a', { place: 'her' })] };
    expect(bringIn({ [key]: newer }, arriving).writes).toEqual({});
  });
});
