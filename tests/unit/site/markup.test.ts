import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { narrowPolicy } from '#integrations/narrow-csp.ts';

describe('the policy of a page', () => {
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
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
