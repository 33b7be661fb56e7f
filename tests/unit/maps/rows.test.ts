import { describe, expect, test } from 'vitest';
import { inRows } from '#domain/maps/rows.ts';
import { shareStep } from '#domain/maps/share.ts';
import { catalogue } from '../../support/catalogue.ts';

const membersOf = (fylke: string) => catalogue.kommuner.filter((each) => each.fylke === fylke);

describe('kommuner in rows', () => {
  test.each(catalogue.fylker)(
    '$name: each stands once, no row above is farther south, each goes east',
    ({ id }) => {
      const members = membersOf(id);
      const rows = inRows(members);
      expect(rows.flat().toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
        members.toSorted((a, b) => a.id.localeCompare(b.id)),
      );
      rows.forEach((row, at) => {
        const below = rows[at + 1] ?? [];
        for (const upper of row)
          for (const lower of below) expect(upper.point[1]).toBeGreaterThanOrEqual(lower.point[1]);
      });
    },
  );

  test('are wider where the land is wide', () => {
    const at = (longitude: number, latitude: number) => ({ point: [longitude, latitude] as const });
    const nine = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    const wide = inRows(nine.map((step) => at(5 + step, 60 + (step % 2) / 10)));
    const tall = inRows(nine.map((step) => at(5 + (step % 2) / 10, 60 + step)));
    expect(wide[0]?.length).toBeGreaterThan(tall[0]?.length ?? 0);
  });

  test('of nothing are none', () => {
    expect(inRows([])).toEqual([]);
  });
});

test.each([
  [0, 5, 0],
  [1, 5, 1],
  [2, 5, 2],
  [5, 5, 3],
])('%i of %i known is step %i', (known, count, step) => {
  expect(shareStep(known, count)).toBe(step);
});
