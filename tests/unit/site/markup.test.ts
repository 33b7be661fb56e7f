import { describe, expect, test } from 'vitest';
import { hashOf, narrowPolicy } from '#integrations/narrow-csp.ts';
import { joinStyles } from '#integrations/one-style.ts';
import { printApart } from '#integrations/print-apart.ts';
import { shortenProperties } from '#integrations/short-properties.ts';
import { shortenScopes } from '#integrations/short-scopes.ts';

describe('the policy of a page', () => {
  const page = (policy: string) =>
    `<head><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style></head>`;

  test('keeps the hashes of its own styles and scripts, and drops the others', () => {
    const [own, foreign] = [hashOf('a{}'), hashOf('b{}')];
    const before = `default-src 'self'; style-src 'self' ${own} ${foreign};`;
    expect(narrowPolicy(page(before))).toBe(page(`default-src 'self'; style-src 'self' ${own};`));
  });

  test('leaves other sources alone', () => {
    const policy = "script-src 'self' 'wasm-unsafe-eval';";
    expect(narrowPolicy(page(policy))).toBe(page(policy));
  });
});

test('the scopes of a page get short names, in its styles, its elements and its policy', () => {
  const page = (one: string, two: string) => {
    const style = `p[${one}]{}a[${two}]{}`;
    return `<meta content="style-src ${hashOf(style)}"><style>${style}</style><p ${one}><a ${two}>data</a></p>`;
  };
  expect(shortenScopes(page('data-astro-cid-6one2uzx', 'data-astro-cid-3hg6roqg'))).toBe(
    page('data-s0', 'data-s1'),
  );
});

/** A page with styles, whose policy knows them, and what stands in its body. */
const styled = (styles: readonly string[], body = '', after = '') =>
  `<head><meta http-equiv="content-security-policy" content="style-src ${styles.map(hashOf).join(' ')};">` +
  `${styles.map((css) => `<style>${css}</style>`).join('')}${after}</head><body>${body}</body>`;

test('the styles of a page become one, in their order, with one hash', () => {
  const joined = narrowPolicy(joinStyles(styled(['a{}', 'b{}'])));
  expect(joined).toContain('<style>a{}b{}</style>');
  expect(joined.match(/sha256-/g)).toHaveLength(1);
  expect(joined).toContain(hashOf('a{}b{}'));
});

test('custom properties get short names, in drawings too, and those nothing asks for go', () => {
  const css =
    ':root{--color-ink:#000;--size:2rem;--of:var(--size);--unused:1}' +
    '@media print{:root{--unused:2}}p{color:var(--color-ink);margin:var(--of)}';
  expect(shortenProperties(styled([css], '<path fill="var(--color-ink)">var(--color-ink)'))).toBe(
    styled(
      [':root{--0:#000;--1:2rem;--2:var(--1);}p{color:var(--0);margin:var(--2)}'],
      '<path fill="var(--0)">var(--color-ink)',
    ),
  );
});

describe('the styles for paper', () => {
  const print = '@media print{a{b:c}@page{margin:0}}';

  test('stand in a file of their own, which the page asks for when it prints', () => {
    const { html, file } = printApart(styled([`a{}${print}b{}`]), '/slt/_astro/');
    expect(file?.css).toBe(print);
    const link = `<link rel="stylesheet" href="/slt/_astro/${file?.name}" media="print">`;
    expect(html).toBe(styled(['a{}b{}'], '', link));
  });

  test('that stand within a layer, and those for all but paper, stay', () => {
    const css = `@layer a,b;@layer a{${print}}@media not print{p{}}`;
    expect(printApart(styled([css]), '/_astro/')).toEqual({ html: styled([css]) });
  });
});
