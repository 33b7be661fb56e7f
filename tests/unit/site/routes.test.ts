import fc from 'fast-check';
import { expect, test } from 'vitest';
import { address, pageOf } from '#routing/routes.ts';

test('bokmål lives at the root and nynorsk under /nn/', () => {
  expect(address('/handbok/', 'nb')).toBe('/handbok/');
  expect(address('/handbok/', 'nn')).toBe('/nn/handbok/');
  expect(address('/', 'nn')).toBe('/nn/');
});

test('open data is the same in both languages', () => {
  expect(address('/api/v1/koordinatorer.csv', 'nn')).toBe('/api/v1/koordinatorer.csv');
  expect(address('/api/v1/koordinatorer.csv', 'nn', '/slt/')).toBe('/slt/api/v1/koordinatorer.csv');
});

test('works under a folder of another site, with or without a slash at its end', () => {
  expect(address('/handbok/', 'nn', '/slt/')).toBe('/slt/nn/handbok/');
  expect(address('/handbok/', 'nb', '/slt')).toBe('/slt/handbok/');
});

test('the page of an address is the page it was made from', () => {
  const path = fc
    .array(fc.stringMatching(/^[a-z0-9-]{3,10}$/), { maxLength: 3 })
    .map((steps) => `/${steps.map((step) => `${step}/`).join('')}`);
  fc.assert(
    fc.property(
      path,
      fc.constantFrom('nb' as const, 'nn' as const),
      fc.constantFrom('/', '/slt/'),
      (page, language, base) => {
        expect(pageOf(address(page, language, base), base)).toBe(page);
      },
    ),
  );
});
