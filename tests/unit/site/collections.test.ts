import { describe, expect, test } from 'vitest';
import { collections, type ProseRow } from '#schemas/collections.ts';
import {
  entryIdOf,
  foldersOf,
  isProse,
  pageOfProse,
  patternIn,
  placeOf,
  referenceIdOf,
} from '#schemas/folders.ts';
import { page } from '#schemas/site/page.ts';

const books = ['handbok', 'provebok'];

/** What the entries of a row are called, for a file of a name in each of its folders. */
const namesOf = (row: Exclude<Parameters<typeof placeOf>[0], { file: string }>, name: string) =>
  foldersOf(row, books).map((folder) => [
    patternIn(row, folder),
    entryIdOf(row, folder, name),
    referenceIdOf(row, folder, name),
  ]);

describe('where the entries of a row lie, and what they are called', () => {
  test('data: one folder, the name of the file', () => {
    expect(namesOf(collections.terms, 'slt')).toEqual([['ordliste/*.yaml', 'slt', 'slt']]);
    expect(namesOf(collections.site, 'nettsted')).toEqual([
      ['nettsted.yaml', 'nettsted', 'nettsted'],
    ]);
  });

  test('prose: a folder for each language, and one name in references', () => {
    expect(namesOf(collections.pages, 'om')).toEqual([
      ['sider/nb/*.mdx', 'nb/om', 'om'],
      ['sider/nn/*.mdx', 'nn/om', 'om'],
    ]);
  });

  test('what belongs to books: in the folder of each', () => {
    expect(namesOf(collections.books, 'rekkefolge')).toEqual([
      ['handbok/rekkefolge.yaml', 'handbok', 'handbok'],
      ['provebok/rekkefolge.yaml', 'provebok', 'provebok'],
    ]);
    expect(namesOf(collections.chapters, 'slutt').slice(2)).toEqual([
      ['provebok/nb/*.mdx', 'provebok/nb/slutt', 'provebok/slutt'],
      ['provebok/nn/*.mdx', 'provebok/nn/slutt', 'provebok/slutt'],
    ]);
  });

  test('editors are sent to the folder of the original', () => {
    expect(placeOf(collections.chapters, 'provebok')).toBe('content/provebok/nb');
    expect(placeOf(collections.pages)).toBe('content/sider/nb');
    expect(placeOf(collections.terms)).toBe('content/ordliste');
    expect(placeOf(collections.kommuner)).toBe('content/katalog/kommuner.json');
  });
});

test('prose with an address has a page for each entry, and its front is the folder itself', () => {
  const news: ProseRow = {
    folder: 'nyheter',
    extension: 'mdx',
    name: 'nyhet',
    address: 'nyheter',
    front: 'alle',
    schema: page,
  };
  expect(isProse(news)).toBe(true);
  expect(pageOfProse(news, 'ny-leder')).toBe('/nyheter/ny-leder/');
  expect(pageOfProse(news, 'alle')).toBe('/nyheter/');
});
