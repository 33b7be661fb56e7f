import { describe, expect, test } from 'vitest';
import { namesAnother } from '#integrations/sitemap.ts';

const page = (canonical: string) => `<head><link rel="canonical" href="${canonical}"></head>`;

describe('a page belongs in the sitemap', () => {
  test.each([
    ['when it names itself', 'https://example.com/nn/om/', false],
    ['not when its original is elsewhere', 'https://example.com/om/', true],
    ['when only the host differs', 'https://other.example/nn/om/', false],
    ['when it names itself by path alone', '/nn/om/', false],
  ])('%s', (_, canonical, expected) => {
    expect(namesAnother(page(canonical), 'https://example.com/nn/om/')).toBe(expected);
  });

  test('when it names nothing', () => {
    expect(namesAnother('<head></head>', 'https://example.com/nn/om/')).toBe(false);
  });
});
