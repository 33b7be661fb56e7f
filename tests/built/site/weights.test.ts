import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brotliSize, loadedWith, readSite, weightOf } from '../../../scripts/support/site.ts';

const site = readSite();
const { pages } = site;
const page = (address: string) => {
  const found = pages.find((candidate) => candidate.address === address);
  if (!found) throw new Error(`${address} is not built`);
  return found;
};
const tooHeavy = (pattern: RegExp, most: number) =>
  pages
    .filter(({ address }) => pattern.test(address))
    .map((candidate) => [candidate.address, weightOf(site, candidate)] as const)
    .filter(([, bytes]) => bytes > most);

/** One round trip: ten TCP segments of 1,460 bytes. */
const oneRoundTrip = 14_600;

describe('bytes in brotli, everything loaded included', () => {
  test('a chapter comes in one round trip', () => {
    expect(tooHeavy(/^(\/nn)?\/handbok\/(?!alt\/)[a-z0-9-]+\/$/, oneRoundTrip)).toEqual([]);
  });

  test('the laws, the contents of the sources and each page of sources come in one round trip', () => {
    expect(tooHeavy(/^(\/nn)?\/(lover|kilder)\/([a-z0-9-]+\/)?$/, oneRoundTrip)).toEqual([]);
  });

  test('a kommune page comes in one round trip', () => {
    expect(tooHeavy(/^(\/nn)?\/kommune\//, oneRoundTrip)).toEqual([]);
  });

  test('the page of a fylke, map included, comes in one round trip', () => {
    expect(tooHeavy(/^(\/nn)?\/finn-koordinator\/(?!kart\/)[a-z0-9-]+\/$/, oneRoundTrip)).toEqual(
      [],
    );
  });

  test('the map of the whole country, and the page of data that shows it, come in two', () => {
    expect(tooHeavy(/^(\/nn)?\/(finn-koordinator\/kart|om\/data)\/$/, 2 * oneRoundTrip)).toEqual(
      [],
    );
  });

  test('the libraries that draw the maps reach no reader', () => {
    const scripts = pages.flatMap((candidate) => loadedWith(site, candidate));
    const drawing = [...new Set(scripts)].filter((file) =>
      /transverse|mercator|topojson/i.test(readFileSync(file, 'utf8')),
    );
    expect(drawing).toEqual([]);
  });

  test('the directory with all its data takes at most 60 kB, the data alone 45', () => {
    const data = brotliSize(readFileSync(site.fileOf('/api/katalog.json') ?? ''));
    expect(data).toBeGreaterThan(10_000);
    expect(data).toBeLessThanOrEqual(45_000);
    for (const address of ['/finn-koordinator/', '/nn/finn-koordinator/']) {
      expect(weightOf(site, page(address)) + data).toBeLessThanOrEqual(60_000);
    }
  });

  test('the comparison of respondents, with every statement and level, takes at most 60 kB', () => {
    expect(tooHeavy(/^(\/nn)?\/egenvurdering\/sammenlign\/$/, 60_000)).toEqual([]);
  });

  test('the action plan takes at most 60 kB, without the libraries of its documents', () => {
    expect(tooHeavy(/^(\/nn)?\/egenvurdering\/plan\/$/, 60_000)).toEqual([]);
    const loaded = loadedWith(site, page('/egenvurdering/plan/')).map((file) => readFileSync(file));
    expect(loaded.some((file) => file.includes('wordprocessingml.document.main'))).toBe(false);
    expect(loaded.some((file) => file.includes('BEGIN:VCALENDAR'))).toBe(false);
  });

  test('a form with all it needs to answer takes at most 60 kB', () => {
    const formPages = pages.filter(({ address }) =>
      /^(\/nn)?\/egenvurdering\/(?!sammenlign\/|plan\/)[a-z0-9-]+\/$/.test(address),
    );
    expect(formPages.length).toBeGreaterThanOrEqual(16);
    const weights = formPages.map((form) => [form.address, weightOf(site, form)] as const);
    expect(weights.filter(([, bytes]) => bytes > 60_000)).toEqual([]);
  });

  test('a chapter needs no script to be read, and loads none', () => {
    const chapters = pages.filter(({ address }) =>
      /^(\/nn)?\/handbok\/(?!alt\/)[a-z0-9-]+\/$/.test(address),
    );
    expect(chapters.length).toBeGreaterThanOrEqual(80);
    for (const chapter of chapters) {
      const files = loadedWith(site, chapter).map((file) => file.split('/').at(-1));
      // A decision aid is there to read without its script; no other chapter has one.
      if (chapter.html.includes('<decision-aid')) continue;
      expect(files, chapter.address).toEqual(['favicon.svg']);
      expect(chapter.html, chapter.address).not.toMatch(/<script(?![^>]*application\/)/);
    }
  });
});
