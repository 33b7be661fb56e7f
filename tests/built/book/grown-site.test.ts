import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readSite } from '../../../scripts/support/site.ts';
import { fixtureSite } from '../../support/fixture-site.ts';
import { brokenLinks } from '../../support/links.ts';

/* A site with one more book of two chapters and a new kind of prose, made by two lines in the registries. */

const site = readSite(fixtureSite);

const documentOf = (address: string) => {
  const page = site.pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`${address} is not built`);
  return page.document;
};

const textOf = (address: string) => readFileSync(site.fileOf(address) ?? address, 'utf8');

/** Where the links of a part of a page lead. */
const linksIn = (address: string, selector: string) =>
  documentOf(address)
    .querySelectorAll(`${selector} a[href]`)
    .map((link) => link.getAttribute('href'));

const pagesOfBook = [
  '/prove/',
  '/prove/alt/',
  '/prove/endringer/',
  '/prove/hva-er-slt/',
  '/prove/slutt/',
];

describe('one more book', () => {
  test('has a page of contents, its chapters and an edition on one page, in both languages', () => {
    const built = site.pages.map(({ address }) => address).filter((one) => /\/prove\//.test(one));
    expect(built.toSorted()).toEqual(
      [...pagesOfBook, ...pagesOfBook.map((address) => `/nn${address}`)].toSorted(),
    );
    expect(documentOf('/prove/').querySelector('h1')?.text).toBe('Prøveboken');
    expect(documentOf('/nn/prove/').querySelector('h1')?.text).toBe('Prøveboka');
    expect(linksIn('/prove/', 'main section')).toEqual(['/prove/hva-er-slt/', '/prove/slutt/']);
    expect(documentOf('/prove/').querySelector('#lesestier')).toBeNull();
  });

  test('takes no address from the first', () => {
    const titles = ['/handbok/hva-er-slt/', '/prove/hva-er-slt/'].map(
      (address) => documentOf(address).querySelector('h1')?.text,
    );
    expect(titles).toEqual([expect.stringContaining('SLT'), 'Hva er en prøve']);
  });

  test('counts its chapters and appendices by itself, and has its own neighbours', () => {
    const chapter = documentOf('/prove/hva-er-slt/');
    expect(chapter.querySelector('.part')?.text.trim()).toBe('Om prøver · Kapittel 1');
    expect(chapter.querySelector('a[rel="prev"]')).toBeNull();
    expect(chapter.querySelector('a[rel="next"]')?.getAttribute('href')).toBe('/prove/slutt/');
    expect(documentOf('/prove/slutt/').querySelector('.part')?.text.trim()).toBe(
      'Tillegg · Vedlegg A',
    );
    expect(documentOf('/prove/slutt/').querySelector('a[rel="next"]')).toBeNull();
    const crumbs = linksIn('/nn/prove/slutt/', 'main nav:has([aria-current="page"])');
    expect(crumbs).toContain('/nn/prove/');
  });

  test('shows bokmål with notice where it is not translated', () => {
    const page = documentOf('/nn/prove/slutt/');
    expect(page.querySelector('.prose')?.getAttribute('lang')).toBe('nb');
    expect(documentOf('/nn/prove/hva-er-slt/').querySelector('h1')?.text).toBe('Kva er ei prøve');
  });

  test('is linked across both ways, and to what all books share', () => {
    expect(linksIn('/prove/hva-er-slt/', '.prose')).toEqual([
      '/prove/slutt/',
      '/handbok/hva-er-slt/',
      '/prove/',
      '#det-den-bygger-pa',
      '#kilde-phs-2008-4',
      '/ordliste/#politirad',
      '/lover/forvaltningsloven/#lov-forvaltningsloven-13',
    ]);
    expect(linksIn('/handbok/hva-er-slt/', '.prose')).toContain('/prove/hva-er-slt/');
    expect(brokenLinks(site)).toEqual([]);
  });

  test('keeps links to its own chapters on its one page, and lets others leave it', () => {
    const links = linksIn('/prove/alt/', '.prose');
    expect(links).toContain('#slutt');
    expect(links).toContain('#hva-er-slt');
    expect(links).toContain('/handbok/hva-er-slt/');
    expect(links).toContain('/lover/forvaltningsloven/#lov-forvaltningsloven-13');
    expect(links).toContain('#hva-er-slt-kilde-phs-2008-4');
  });

  test('tells its sources after the chapter, in full where no register of the book does', () => {
    const page = documentOf('/prove/alt/');
    const source = page.querySelector('#hva-er-slt-kilde-phs-2008-4');
    expect(source?.text).toContain('(lest 21. november 2026). Vi har bare lest omtalen.');
    expect(source?.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      'https://konfliktraadet.no/publikasjon/modell-for-forebygging-av-kriminalitet-2/',
      '#hva-er-slt-merke-1',
    ]);
  });

  test('and the leaflets are named by the sources they cite', () => {
    const [page] = site.pages.filter(
      ({ address, html }) =>
        /^\/kilder\/[a-z]+\/$/.test(address) && html.includes('kilde-phs-2008-4'),
    );
    const used = page?.document.querySelector('#kilde-phs-2008-4 .used')?.text;
    expect(used).toContain('Prøveboken: Kapittel 1');
    expect(used).toContain('Det første møtet');
  });

  test('stands beside itself as Markdown, and in llms.txt', () => {
    const markdown = textOf('/prove/hva-er-slt.md');
    expect(markdown).toContain('Prøveboken: Kapittel 1');
    expect(markdown).toMatch(/\(http[^)]*\/prove\/slutt\/\)/);
    expect(markdown).toMatch(/\(http[^)]*\/handbok\/hva-er-slt\/\)/);
    expect(textOf('/nn/prove/hva-er-slt.md')).toContain('Ein prøvesjiraff');
    for (const address of ['/prove/hva-er-slt.md', '/veiledninger/forste-mote.md'])
      expect(textOf(address)).toMatch(/en rapport\[\^1\][^]*\n## Kilder\n\n\[\^1\]: Helene .*2008/);
    expect(textOf('/llms.txt')).toMatch(/## Prøveboken: Om prøver\n\n- .*\/prove\/hva-er-slt\.md/);
  });

  test('is in the list of all contents, and named where both books use a term', () => {
    expect(linksIn('/sok/', '[aria-labelledby="innholdsliste"]')).toEqual(
      expect.arrayContaining(['/handbok/hva-er-slt/', '/prove/hva-er-slt/', '/prove/slutt/']),
    );
    const term = documentOf('/ordliste/').querySelector('section[aria-labelledby="politirad"]');
    expect(term?.querySelector('a[href="/prove/hva-er-slt/"]')).not.toBeNull();
  });
});

test('the sitemap has the pages of the new book that are their own original', () => {
  const listed = [...textOf('/sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address]) => new URL(address ?? '').pathname)
    .filter((address) => /\/prove\/|\/veiledninger\//.test(address));
  expect(listed.toSorted()).toEqual(
    [
      ...pagesOfBook,
      ...['/nn/prove/', '/nn/prove/alt/', '/nn/prove/endringer/', '/nn/prove/hva-er-slt/'],
      ...['/veiledninger/forste-mote/', '/nn/veiledninger/forste-mote/'],
    ].toSorted(),
  );
});

test('the search knows the words of the new book and of the guide, in each language', () => {
  const found = globSync('pagefind/fragment/*.pf_fragment', { cwd: site.folder }).map((file) => {
    const text = gunzipSync(readFileSync(join(site.folder, file))).toString();
    return JSON.parse(text.replace(/^[^{]*/, '')) as { url: string; content: string };
  });
  const holding = (word: string) =>
    found.flatMap(({ url, content }) => (content.includes(word) ? [url] : [])).toSorted();
  expect(holding('prøvesjiraff')).toEqual(['/nn/prove/hva-er-slt/', '/prove/hva-er-slt/']);
  expect(holding('Prøveflodhesten')).toEqual([
    '/nn/veiledninger/forste-mote/',
    '/veiledninger/forste-mote/',
  ]);
});

describe('a new kind of prose', () => {
  const address = '/veiledninger/forste-mote/';

  test('has a page in each language, with the date of its check and the file it lies in', () => {
    const page = documentOf(address);
    expect(page.querySelector('h1')?.text).toBe('Det første møtet');
    expect(page.querySelector('time[data-checked]')?.getAttribute('datetime')).toBe('2026-11-20');
    expect(page.querySelector('main')?.text).toContain('content/veiledninger/nb/forste-mote.mdx');
    expect(documentOf(`/nn${address}`).querySelector('h1')?.text).toContain('nynorsk');
  });

  test('refers to chapters by name, in the first book where no other is named', () => {
    expect(linksIn(address, '.prose').slice(0, 2)).toEqual([
      '/handbok/hva-er-slt/',
      '/prove/hva-er-slt/',
    ]);
  });

  test('lists the sources it cites', () => {
    expect(documentOf(address).querySelector('li#kilde-phs-2008-4')).not.toBeNull();
  });

  test('stands beside itself as Markdown', () => {
    expect(textOf('/veiledninger/forste-mote.md')).toContain('Prøveflodhesten møter presis.');
    expect(textOf('/llms.txt')).toContain('/veiledninger/forste-mote.md');
  });
});
