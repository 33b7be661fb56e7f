import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../../scripts/support/build.ts';
import { dist, readSite } from '../../../scripts/support/site.ts';
import { lettersOf } from '#typefaces/letters.ts';

const site = readSite();
const files = filesIn(dist).filter((file) => /\.(woff2?|ttf|otf)$/.test(file));

test('the typefaces are three files, kept forever, of 45,000 bytes in all', () => {
  expect(files.map((file) => file.replace(/\..*/, ''))).toEqual([
    '_astro/name',
    '_astro/strong',
    '_astro/text',
  ]);
  const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  expect(bytes).toBeLessThanOrEqual(45_000);
});

test('every page finds them, and waits for none', () => {
  for (const { address, html } of site.pages) {
    const named = [...html.matchAll(/url\(([^)]*\.woff2)\)/g)].map(([, url = '']) => basename(url));
    expect(named.sort(), address).toEqual(files.map((file) => basename(file)));
    expect(html, address).not.toContain('rel="preload"');
    expect(html.match(/font-display: ?optional/g), address).toHaveLength(files.length);
  }
});

test('no page uses a letter they lack', () => {
  const known = new Set(`${lettersOf('text')}\n\t\r`);
  const lacking = new Map<string, string>();
  for (const { address, document } of site.pages) {
    for (const node of document.querySelectorAll('script, style')) node.remove();
    for (const letter of new Set(document.text))
      if (!known.has(letter)) lacking.set(letter, address);
  }
  expect([...lacking]).toEqual([]);
});

test('nor does a style', () => {
  const used = site.pages.flatMap(({ html }) =>
    [...html.matchAll(/content: ?(["'])(.*?)\1/g)].flatMap(([, , text = '']) => [...text]),
  );
  const known = lettersOf('text');
  expect([...new Set(used)].filter((letter) => !known.includes(letter))).toEqual([]);
});

test('a heading uses no sign that only running text has', () => {
  const known = new Set(`${lettersOf('name')}\n`);
  const lacking = site.pages.flatMap(({ document }) =>
    document
      .querySelectorAll('h1, h2, h3, h4')
      .flatMap(({ text }) => [...text].filter((letter) => !known.has(letter))),
  );
  expect([...new Set(lacking)]).toEqual([]);
});
