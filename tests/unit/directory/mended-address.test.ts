import { expect, test } from 'vitest';
import { mendedAddress } from '#domain/directory/mended-address.ts';

const addresses = ['/kommune/SLUG/', '/finn-koordinator/SLUG/', '/nn/kommune/SLUG/'];

test.each([
  ['/kommune/Oslo/', '/kommune/oslo/'],
  ['/kommune/OSLO', '/kommune/oslo/'],
  ['/Kommune/oslo/', '/kommune/oslo/'],
  ['/kommune/troms%C3%B8/', '/kommune/tromso/'],
  ['/kommune/Nore%20og%20Uvdal/', '/kommune/nore-og-uvdal/'],
  ['/kommune/drammen-kommune/', '/kommune/drammen/'],
  ['/nn/kommune/%C3%85l/', '/nn/kommune/al/'],
  ['/finn-koordinator/Troms/', '/finn-koordinator/troms/'],
])('%s is meant as %s', (written, meant) => {
  expect(mendedAddress(written, addresses)).toBe(meant);
});

test.each(['/kommune/finnes-ikke/', '/kommune/', '/handbok/Oslo/', '/kommune/%E0%A4%A/'])(
  '%s is meant as no other that is not tried already',
  (written) => {
    const mended = mendedAddress(written, addresses);
    if (mended !== undefined) expect(mendedAddress(mended, addresses)).toBeUndefined();
    else expect(mended).toBeUndefined();
  },
);

test('keeps to the folder the site is published under', () => {
  expect(mendedAddress('/slt/kommune/Oslo/', ['/slt/kommune/SLUG/'])).toBe('/slt/kommune/oslo/');
});
