import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bookFolders, chapterAddress } from '../../../scripts/support/books.ts';
import { readSite } from '../../../scripts/support/site.ts';

const site = readSite();
const files = bookFolders
  .flatMap((folder) => globSync(`{,nn/}${folder}/*.md`, { cwd: site.folder }))
  .sort();
const textOf = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const addressesIn = (text: string) =>
  [...text.matchAll(/\]\((http:\/\/localhost:4321\/[^)\s]*)\)/g)].map(
    ([, address]) => new URL(address ?? ''),
  );

describe('a chapter as Markdown', () => {
  test('stands beside each chapter, in both languages', () => {
    const chapters = site.pages.filter(
      ({ address }) => chapterAddress.test(address) || address.endsWith('/endringer/'),
    );
    expect(files.map((file) => `/${file.replace('.md', '/')}`)).toEqual(
      chapters.map(({ address }) => address).sort(),
    );
  });

  test('has no building blocks or references of our own', () => {
    const wrong = files.filter((file) =>
      /<\/?[A-Z]|\]\((begrep|kapittel|kilde|punkt|side|lov|tiltak|veileder):|undefined|\[object/.test(
        textOf(file),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('links to pages that exist', () => {
    const broken = files.flatMap((file) =>
      addressesIn(textOf(file))
        .filter(({ pathname }) => !site.fileOf(pathname))
        .map(({ href }) => `${file}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  test('holds the words of its page', () => {
    for (const { address, document } of site.pages) {
      if (!chapterAddress.test(address) || address.startsWith('/nn/')) continue;
      const text = textOf(`${address.slice(1, -1)}.md`).replace(/[\s\\*_]+/g, '');
      const paragraphs = document
        .querySelectorAll('.prose > p')
        .map((paragraph) => paragraph.childNodes.filter(({ nodeType }) => nodeType === 3))
        .flatMap((nodes) => nodes.map((node) => node.text.replace(/[\s*_]+/g, '')));
      for (const words of paragraphs) expect(text, address).toContain(words);
    }
  });
});

test('llms.txt names every text that is there as Markdown, and its links lead somewhere', () => {
  const text = textOf('llms.txt');
  const addresses = addressesIn(text);
  const inBokmal = globSync(`{${bookFolders.join()},aktuelt,maler,om,tiltak,veiledere}/*.md`, {
    cwd: site.folder,
  }).map((file) => `/${file}`);
  const named = addresses.map(({ pathname }) => pathname).filter((path) => path.endsWith('.md'));
  expect(inBokmal).toContain('/om/data.md');
  expect(named.toSorted()).toEqual(inBokmal.toSorted());
  expect(addresses.filter(({ pathname }) => !site.fileOf(pathname))).toEqual([]);
});
