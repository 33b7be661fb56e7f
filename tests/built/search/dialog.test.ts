import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brotliSize, dist, readSite } from '../../../scripts/support/site.ts';

const site = readSite();

describe.each([
  ['nb', 'sok/'],
  ['nn', 'nn/sok/'],
])('the search over any page in %s', (language, folder) => {
  const dialog = readFileSync(join(dist, folder, 'dialog.txt'), 'utf8');
  const [links = ''] = dialog.split('<dialog');
  const addresses = [...links.matchAll(/href="([^"?]+)[^"]*"/g)].map(([, address = '']) => address);
  const known = ['/pagefind/pagefind.js', `/pagefind/wasm.${language}.pagefind`];
  const files = [...addresses, ...known].map((address) => site.fileOf(address) ?? address);

  test('has a field to type in before its script has come, and no word of missing scripts', () => {
    expect(dialog).toMatch(/<form(?![^>]* hidden)[^>]*><label/);
    expect(dialog).toMatch(
      /<p[^>]* hidden[^>]*data-without-script|data-without-script[^>]* hidden/,
    );
  });

  test('names files that are there, and fetches at most 89,000 bytes before a word is asked for', () => {
    const bytes = [...files, join(dist, folder, 'dialog.txt'), join(dist, folder, 'dialog.css')]
      .map((file) => brotliSize(readFileSync(file)))
      .reduce((sum, each) => sum + each, 0);
    expect(addresses.length).toBeGreaterThan(3);
    expect(bytes).toBeLessThanOrEqual(89_000);
  });
});
