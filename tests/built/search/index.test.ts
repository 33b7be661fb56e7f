import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { splitter } from '#domain/search/compounds.ts';
import { hitKinds } from '#domain/search/hit.ts';
import { kindOfId } from '#domain/search/page-ids.ts';
import type { VocabularyFile } from '#domain/search/search-files.ts';
import { dist, readSite } from '../../../scripts/support/site.ts';

/* What scripts/search/hyphens.ts puts into compounds for the index. */
const joint = '\u00AD-';

const read = <Content>(file: string) =>
  JSON.parse(readFileSync(join(dist, file), 'utf8')) as Content;

const textById = new Map(
  globSync('pagefind/fragment/*', { cwd: dist }).map((file) => [
    basename(file, '.pf_fragment'),
    gunzipSync(readFileSync(join(dist, file))).toString('utf8'),
  ]),
);
const fragments = [...textById.values()];

test('neither a page nor what a hit shows has a hyphen we put in for the index', () => {
  const { pages } = readSite();
  expect(pages.filter(({ html }) => html.includes(joint)).map(({ address }) => address)).toEqual(
    [],
  );
  expect(fragments.filter((text) => text.includes(joint))).toEqual([]);
});

test('what people write when they look for a page is kept for pages there are', () => {
  const { pages } = parse(readFileSync('content/sok.yaml', 'utf8')) as {
    pages: { address: string }[];
  };
  const missing = pages.filter(({ address }) => !existsSync(join(dist, address, 'index.html')));
  expect(missing.map(({ address }) => address)).toEqual([]);
});

test('no page has a mark for the index', () => {
  const marked = readSite().pages.filter(({ html }) => html.includes('data-pagefind-'));
  expect(marked.map(({ address }) => address)).toEqual([]);
});

test.each(['nb', 'nn'])(
  'the ids of the index in %s tell every kind of page that is in it',
  (language) => {
    const ids = globSync(`pagefind/fragment/${language}_*`, { cwd: dist }).map((file) =>
      basename(file, '.pf_fragment'),
    );
    // Kommuner are found by the directory.
    expect(new Set(ids.map(kindOfId))).toEqual(
      new Set(hitKinds.filter((kind) => kind !== 'kommune')),
    );
  },
);

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string): Promise<{ results: { id: string }[] }>;
}

describe('the published index, asked by the API of Pagefind', () => {
  let pagefind: Pagefind;

  beforeAll(async () => {
    const answer = (path: string) => {
      const bytes = readFileSync(path);
      return {
        ok: true,
        arrayBuffer: () => bytes,
        json: () => JSON.parse(bytes.toString()) as unknown,
      };
    };
    vi.stubGlobal('document', {
      currentScript: null,
      querySelector: () => ({ getAttribute: () => 'nb' }),
    });
    vi.stubGlobal('fetch', (url: string) => Promise.resolve(answer(url.replace(/\?.*$/, ''))));
    const folder = join(dist, 'pagefind/');
    pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
    await pagefind.options({ basePath: folder, noWorker: true });
    return () => vi.unstubAllGlobals();
  });

  const idsOf = async (query: string) =>
    new Set((await pagefind.search(query)).results.map(({ id }) => id));

  test('finds a page by the last part of any compound in it', async () => {
    const { words, compounds } = read<VocabularyFile>('sok/ordforrad.json');
    const all = words.split(' ');
    const split = splitter(new Set(all), compounds);
    const sample = all.filter((word) => split(word).length > 1).filter((_, at) => at % 25 === 0);
    expect(sample.length).toBeGreaterThan(10);
    for (const word of sample) {
      const byPart = await idsOf(split(word).at(-1) ?? '');
      const byWord = await idsOf(word);
      expect(byWord.size, word).toBeGreaterThan(0);
      // Pagefind finds other forms of a word as well, which may have no part that is a word of the site.
      const has = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
      const missed = [...byWord].filter((id) => !byPart.has(id));
      expect(
        missed.filter((id) => has.test(textById.get(id) ?? word)),
        word,
      ).toEqual([]);
    }
  });
});
