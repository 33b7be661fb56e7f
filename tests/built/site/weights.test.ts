import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  brotliSize,
  loadedWith,
  readSite,
  weightOf,
  weightOfLoaded,
  type BuiltPage,
} from '../../../scripts/support/site.ts';
import { chapterAddress as chapter } from '../../../scripts/support/books.ts';
import { isFull, sampleOf } from '../../support/full.ts';

/* What we build is held to a limit: the page around the words, the scripts, the styles. What editors write is
   printed beside the goal, since a longer text must break no test. */

const site = readSite();
const { pages } = site;

/** The pages whose address fits, or a sample of them. */
function pagesAt(pattern: RegExp): readonly BuiltPage[] {
  const found = pages.filter(({ address }) => pattern.test(address));
  expect(found, `no page fits ${pattern}`).not.toEqual([]);
  return sampleOf(found, 12);
}

const register = /^(\/nn)?\/(lover|kilder)\/([a-z0-9-]+\/)?$/;
const scaleForm = /^(\/nn)?\/egenvurdering\/(?!sammenlign\/|plan\/|mote\/)[a-z0-9-]+\/$/;

/** The HTML of a page without what editors write in it. Fails when there is nothing to leave out. */
function without(element: 'article' | 'main', { address, html }: BuiltPage): string {
  const left = html.replace(new RegExp(`<${element}[\\s\\S]*</${element}>`), '');
  expect(left.length, `${address} has no <${element}>`).toBeLessThan(html.length);
  return left;
}

/** Bytes of a page without what stands in <main>, with all it loads by itself. */
const shellOf = (page: BuiltPage) => weightOfLoaded(site, page) + brotliSize(without('main', page));

const heavierThan = (most: number, pattern: RegExp, weigh: (page: BuiltPage) => number) =>
  pagesAt(pattern)
    .map((page) => [page.address, weigh(page)] as const)
    .filter(([, bytes]) => bytes > most);

/** One round trip: ten TCP segments of 1,460 bytes. */
const oneRoundTrip = 14_600;

describe('bytes in brotli', () => {
  test('of a chapter without its article are at most 6,200', () => {
    expect(heavierThan(6_200, chapter, (page) => brotliSize(without('article', page)))).toEqual([]);
  });

  test('of the page of an intervention without its article are at most 5,000', () => {
    const intervention = /^(\/nn)?\/tiltak\/[a-z0-9-]+\/$/;
    const left = (page: BuiltPage) => brotliSize(without('article', page));
    expect(heavierThan(5_000, intervention, left)).toEqual([]);
  });

  test('of a kommune page, everything loaded included, come in one round trip', () => {
    expect(
      heavierThan(oneRoundTrip, /^(\/nn)?\/kommune\//, (page) => weightOf(site, page)),
    ).toEqual([]);
  });

  test('of the page of a fylke, map included, come in one round trip', () => {
    const fylke = /^(\/nn)?\/finn-koordinator\/(?!kart\/|rett-opp\/)[a-z0-9-]+\/$/;
    expect(heavierThan(oneRoundTrip, fylke, (page) => weightOf(site, page))).toEqual([]);
  });

  test('of the front page, everything loaded included, come in one round trip', () => {
    expect(heavierThan(oneRoundTrip, /^\/(nn\/)?$/, (page) => weightOf(site, page))).toEqual([]);
  });

  test('of news, the contacts and the contents, everything loaded included, come in one round trip', () => {
    const light = /^(\/nn)?\/(aktuelt\/([a-z0-9-]+\/)?|kontakt\/|innhold\/)$/;
    expect(heavierThan(oneRoundTrip, light, (page) => weightOf(site, page))).toEqual([]);
  });

  test('of the events and of each of them, everything loaded included, come in one round trip', () => {
    const events = /^(\/nn)?\/arrangementer\//;
    expect(heavierThan(oneRoundTrip, events, (page) => weightOf(site, page))).toEqual([]);
  });

  test('of the page of grants without what it tells of them are at most 8,000', () => {
    expect(heavierThan(8_000, /^(\/nn)?\/tilskudd\/$/, shellOf)).toEqual([]);
  });

  test('of the map of the whole country, and of the page of data, come in two', () => {
    const withMap = /^(\/nn)?\/(finn-koordinator\/kart|om\/data)\/$/;
    expect(heavierThan(2 * oneRoundTrip, withMap, (page) => weightOf(site, page))).toEqual([]);
  });

  test('of the directory with all its data are at most 60,000, of the data alone 45,000', () => {
    const data = brotliSize(readFileSync(site.fileOf('/api/katalog.json') ?? ''));
    expect(data).toBeGreaterThan(10_000);
    expect(data).toBeLessThanOrEqual(45_000);
    const directory = /^(\/nn)?\/finn-koordinator\/$/;
    expect(heavierThan(60_000, directory, (page) => weightOf(site, page) + data)).toEqual([]);
  });

  test('of the list of documents without its documents are at most 16,000, and with them 60,000', () => {
    const list = /^(\/nn)?\/dokumenter\/$/;
    expect(heavierThan(16_000, list, shellOf)).toEqual([]);
    expect(heavierThan(60_000, list, (page) => weightOf(site, page))).toEqual([]);
  });

  test('of the forms for corrections are at most 22,000, without the library of their file', () => {
    const forms = /^(\/nn)?\/finn-koordinator\/rett-opp\/$/;
    expect(heavierThan(22_000, forms, (page) => weightOf(site, page))).toEqual([]);
    for (const page of pagesAt(forms)) {
      const loaded = loadedWith(site, page).map((file) => readFileSync(file));
      expect(loaded.some((file) => file.includes('spreadsheetml.sheet'))).toBe(false);
    }
  });

  test('of a form are at most 60,000, of the full one 66,400, whose words alone are 17,000', () => {
    const full = /\/egenvurdering\/full\/$/;
    const whole = (page: BuiltPage) => weightOf(site, page);
    expect(
      heavierThan(60_000, scaleForm, (page) => (full.test(page.address) ? 0 : whole(page))),
    ).toEqual([]);
    expect(heavierThan(66_400, full, whole)).toEqual([]);
  });

  test('of a form or the comparison without what it asks are at most 39,600, 41,100 where it makes a document', () => {
    const document = (page: BuiltPage) => (page.html.includes('<application-draft') ? 1_500 : 0);
    expect(heavierThan(39_600, scaleForm, (page) => shellOf(page) - document(page))).toEqual([]);
    expect(pagesAt(/\/egenvurdering\/modul-/).some((page) => document(page) > 0)).toBe(true);
    expect(heavierThan(38_700, /^(\/nn)?\/egenvurdering\/sammenlign\/$/, shellOf)).toEqual([]);
  });

  test('of the safety walk are at most 43,900, without the libraries of its files', () => {
    const walk = /^(\/nn)?\/trygghetsvandring\/$/;
    expect(heavierThan(43_900, walk, (page) => weightOf(site, page))).toEqual([]);
    for (const page of pagesAt(walk)) {
      const loaded = loadedWith(site, page).map((file) => readFileSync(file));
      expect(loaded.some((file) => file.includes('wordprocessingml.document.main'))).toBe(false);
    }
  });

  test('of the meeting are at most 60,000, and of what runs one at most 14,000 are words', () => {
    const meeting = /^(\/nn)?\/egenvurdering\/mote\/$/;
    expect(heavierThan(60_000, meeting, (page) => weightOf(site, page))).toEqual([]);
    for (const page of pagesAt(meeting)) {
      const data = brotliSize(readFileSync(site.fileOf(`${page.address}mote.json`) ?? ''));
      expect(data, page.address).toBeLessThanOrEqual(14_000);
    }
  });

  test('of the action plan without its words are at most 33,400, without the libraries of its files', () => {
    const plan = /^(\/nn)?\/egenvurdering\/plan\/$/;
    expect(heavierThan(33_400, plan, shellOf)).toEqual([]);
    for (const page of pagesAt(plan)) {
      const loaded = loadedWith(site, page).map((file) => readFileSync(file));
      expect(loaded.some((file) => file.includes('wordprocessingml.document.main'))).toBe(false);
      expect(loaded.some((file) => file.includes('BEGIN:VCALENDAR'))).toBe(false);
    }
  });
});

test('what only the index of the search reads travels with no page', () => {
  expect(pages.filter(({ html }) => /<[^>]+data-pagefind/.test(html))).toEqual([]);
});

test('no script names a custom property, since each page has its own short names for them', () => {
  const scripts = new Set(pages.flatMap((page) => loadedWith(site, page)));
  const naming = [...scripts].filter(
    (file) => file.endsWith('.js') && /var\(--|Property\(["'`]--/.test(readFileSync(file, 'utf8')),
  );
  expect(naming).toEqual([]);
});

/** What a chapter has that a script adds something to. All of it is there to read without. */
const enhanced = /<(source-marks|on-this-page|chapter-tools|path-guide)/;

test('what opens the search over any page is one file of at most 900 bytes, which loads no other', () => {
  for (const page of sampleOf(pages, 40)) {
    const script = page.document
      .querySelector('header + script, header script')
      ?.getAttribute('src');
    const file = site.fileOf(script ?? '');
    expect(file, page.address).toBeDefined();
    const code = readFileSync(file ?? '', 'utf8');
    expect(brotliSize(Buffer.from(code))).toBeLessThanOrEqual(900);
    expect(code).not.toMatch(/(?:from|import)\s*["']/);
  }
});

test('a chapter needs no script to be read, and loads none but for the search and for what one adds to', () => {
  for (const page of pages.filter(({ address }) => chapter.test(address))) {
    const scripts = loadedWith(site, page).filter((file) => file.endsWith('.js'));
    const bytes = scripts.reduce((sum, file) => sum + brotliSize(readFileSync(file)), 0);
    expect(bytes, page.address).toBeLessThanOrEqual(7_400);
    expect(scripts.length > 1, page.address).toBe(enhanced.test(page.html));
    expect(page.html, page.address).not.toMatch(
      /<script(?![^>]*(?:application\/|type="module" src=))/,
    );
  }
});

test.runIf(isFull)('the weights of what editors write are printed beside their goals', () => {
  const weights = (pattern: RegExp) => pagesAt(pattern).map((page) => weightOf(site, page));
  // What is there to read: the script of a chapter comes after.
  const read = pagesAt(chapter).map(({ address, html }) => ({ address, bytes: brotliSize(html) }));
  const beyond = read.filter(({ bytes }) => bytes > oneRoundTrip);
  console.log(
    [
      `${read.length - beyond.length} of ${read.length} chapters come in one round trip of 14,600 bytes; the goal is all.`,
      ...beyond.map(
        ({ address, bytes }) => `  ${address} takes ${bytes}: its own words are too many.`,
      ),
      `The heaviest list of laws or sources takes ${Math.max(...weights(register))} bytes; the goal is 14,600.`,
      `The heaviest form takes ${Math.max(...weights(scaleForm))} bytes; the goal is 60,000.`,
    ].join('\n'),
  );
  expect(beyond.length).toBeLessThan(read.length);
});
