import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { bookIds } from '#schemas/book/books.ts';
import { collections } from '#schemas/collections.ts';

test('the spelling of every kind of prose is checked in bokmål', () => {
  const { files } = parse(readFileSync('cspell.config.yaml', 'utf8')) as { files: string[] };
  const folders = Object.values(collections).flatMap((row) => {
    if (!('extension' in row) || row.extension !== 'mdx') return [];
    return 'ofBooks' in row ? bookIds.map((book) => book) : [row.folder];
  });
  expect(folders).toContain('veiledere');
  expect(files).toEqual(
    expect.arrayContaining(folders.map((folder) => `content/${folder}/nb/*.mdx`)),
  );
});
