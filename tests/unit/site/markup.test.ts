import { describe, expect, test } from 'vitest';
import { hashOf, narrowPolicy } from '#integrations/narrow-csp.ts';
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
