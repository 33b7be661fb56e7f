import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFailing } from '#downloads/first-failing.ts';

test('the first part that makes the whole fail is found, wherever it stands, in few tries', async () => {
  const place = fc
    .integer({ min: 1, max: 500 })
    .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count - 1 })));
  await fc.assert(
    fc.asyncProperty(place, async ([count, broken]) => {
      let tries = 0;
      const found = await firstFailing(count, (first) => {
        tries += 1;
        return Promise.resolve(first <= broken);
      });
      expect(found).toBe(broken);
      expect(tries).toBeLessThanOrEqual(Math.ceil(Math.log2(count)));
    }),
  );
});
