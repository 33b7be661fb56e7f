import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dist, readSite } from '../../../scripts/support/site.ts';
import { isLocal } from '#routing/site-url.ts';
import { bare, missingIn, textsOf } from '../../support/book-texts.ts';
import { elementsIn, readEpub, readXml } from '../../support/epub.ts';
import { isFull, sampleOf } from '../../support/full.ts';
import { pagesWith } from '../../support/pages.ts';
import { textsOfPages, withoutPageNumbers } from '../../support/pdf.ts';

const site = readSite();
const onePage = site.pages.find(({ address }) => address === '/handbok/alt/')?.document;
const path = join(dist, 'nedlasting/slt-handboken-nb.epub');
const bytes = readFileSync(path);
const book = readEpub(path);
const chapters = book.spine.filter(({ document }) => document.querySelector('[role=doc-chapter]'));

test('the checker of EPUB finds no error and no warning, and finds one that is there', async () => {
  const { messages } = await EpubCheck.validate(new Uint8Array(bytes));
  const wrong = messages.filter(({ severity }) => !['usage', 'info'].includes(severity));
  expect(wrong).toEqual([]);
  const cut = await EpubCheck.validate(new Uint8Array(bytes.subarray(0, bytes.length - 400)));
  expect(cut.valid).toBe(false);
});

/* EPUBCheck of the W3C, version 5 or later, which needs Java. What stands above is made after it. */
const jar = process.env.EPUBCHECK_JAR;
if (isFull && !jar)
  console.warn(
    'EPUBCHECK_JAR is not set: EPUBCheck itself is left out. Give the path to its epubcheck.jar, with Java installed.',
  );

describe.runIf(isFull && jar)('EPUBCheck itself', () => {
  const check = (file: string) => {
    const { stdout, stderr } = spawnSync('java', ['-jar', jar ?? '', file, '--json', '-', '-q'], {
      encoding: 'utf8',
    });
    if (!stdout) throw new Error(`EPUBCheck said nothing:\n${stderr}`);
    return JSON.parse(stdout) as { checker: { checkerVersion: string }; messages: unknown[] };
  };

  test('finds nothing, and finds what is there', { timeout: 120_000 }, () => {
    const { checker, messages } = check(path);
    expect(Number.parseInt(checker.checkerVersion), 'version').toBeGreaterThanOrEqual(5);
    expect(messages).toEqual([]);
    const cut = join(mkdtempSync(join(tmpdir(), 'epub-')), 'kuttet.epub');
    writeFileSync(cut, bytes.subarray(0, bytes.length - 400));
    expect(check(cut).messages).not.toEqual([]);
    rmSync(dirname(cut), { recursive: true });
  });
});

test('what it is stands first in the file, as it is', () => {
  expect(bytes.readUInt16LE(8), 'stored').toBe(0);
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
});

test('every page is XML, in a language and with a title, without script', () => {
  for (const { name, xml } of book.spine) {
    const root = readXml(xml).documentElement;
    expect(root?.getAttribute('lang'), name).toBe('nb');
    expect(root?.getAttribute('xml:lang'), name).toBe('nb');
    expect(root && elementsIn(root, 'title')[0]?.textContent, name).toBeTruthy();
    expect(xml, name).not.toMatch(/<script|\son[a-z]+=|\sstyle=|javascript:/);
  }
});

describe('for everybody', () => {
  const metas = elementsIn(book.package, 'meta');
  const said = (property: string) =>
    metas
      .filter((meta) => meta.getAttribute('property') === property)
      .map(({ textContent }) => textContent);

  test('it says how it can be read, and only what is so', () => {
    expect(said('schema:accessMode')).toEqual(['textual', 'visual']);
    expect(said('schema:accessModeSufficient')).toEqual(['textual']);
    expect(said('schema:accessibilityHazard')).toEqual(['none']);
    expect(said('schema:accessibilitySummary')[0]).toBeTruthy();
    expect(said('dcterms:conformsTo')).toEqual(['EPUB Accessibility 1.1 - WCAG 2.2 Level AA']);
    expect(said('a11y:certifiedBy')[0]).toBeTruthy();
    const files = Object.keys(book.files).join(' ');
    expect(files).not.toMatch(/\.(?:mp[34]|gif|webm|js)\b/);
  });

  test('each chapter has one H1, and no level of heading is skipped', () => {
    for (const { name, document } of book.spine) {
      if (document.querySelector('[role=doc-cover]')) continue;
      const levels = document
        .querySelectorAll('h1, h2, h3, h4, h5, h6')
        .map(({ rawTagName }) => Number(rawTagName[1]));
      expect(
        levels.filter((level) => level === 1),
        name,
      ).toHaveLength(1);
      expect(levels[0], name).toBe(1);
      expect(
        levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1),
        name,
      ).toEqual([]);
    }
  });

  test('each drawing has a title and a description, and the same in words beside it', () => {
    const drawings = book.spine.flatMap(({ document }) => document.querySelectorAll('figure'));
    expect(drawings).not.toEqual([]);
    for (const figure of drawings) {
      const [title, desc] = ['title', 'desc'].map((tag) => figure.querySelector(`svg > ${tag}`));
      expect(title?.text).toBeTruthy();
      expect(desc?.text).toBeTruthy();
      expect(figure.querySelector('svg')?.getAttribute('aria-labelledby')).toBe(title?.id);
      expect(figure.querySelectorAll('details li')).not.toEqual([]);
    }
  });

  test('each table has heads', () => {
    const tables = book.spine.flatMap(({ document }) => document.querySelectorAll('table'));
    expect(tables).not.toEqual([]);
    expect(tables.filter((table) => !table.querySelector('thead th'))).toEqual([]);
  });

  test('each mark of a source leads to its note, and the note back', () => {
    const notes = book.spine.flatMap(({ document }) =>
      document.querySelectorAll('[role=doc-noteref]').map((mark) => {
        const note = document.querySelector(mark.getAttribute('href') ?? '-');
        const back = note?.querySelectorAll('[role=doc-backlink]') ?? [];
        return {
          isNote: note?.getAttribute('epub:type') === 'footnote',
          leadsBack: back.some((link) => link.getAttribute('href') === `#${mark.id}`),
        };
      }),
    );
    expect(notes).not.toEqual([]);
    expect(notes.filter(({ isNote, leadsBack }) => !isNote || !leadsBack)).toEqual([]);
  });
});

test('the contents name every chapter, and every section whose name does not stand in many', () => {
  const links = book.navigation.querySelectorAll('[role=doc-toc] a');
  const named = links.map((link) => link.getAttribute('href'));
  const sections = chapters.flatMap(({ name, document }) =>
    document
      .querySelectorAll('[role=doc-chapter] > h2')
      .map((heading) => ({ href: `${name}#${heading.id}`, text: heading.text })),
  );
  const byName = Map.groupBy(sections, ({ text }) => text);
  for (const { name } of chapters) expect(named).toContain(name);
  for (const { href, text } of sections)
    expect(named.includes(href), href).toBe((byName.get(text)?.length ?? 0) <= 2);
  expect(named.some((href) => href?.includes('#'))).toBe(true);
});

test('the cover is a picture that shelves find, told in words, on the first page', () => {
  const items = elementsIn(book.package, 'item');
  const picture = items.find((item) => item.getAttribute('properties') === 'cover-image');
  const file = picture?.getAttribute('href') ?? '-';
  const png = Buffer.from(book.files[`bok/${file}`] ?? []);
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect(png.readUInt32BE(16), 'wide enough for a shelf').toBeGreaterThanOrEqual(1000);
  const shown = book.spine[0]?.document.querySelector('[role=doc-cover]');
  expect(shown?.getAttribute('src')).toBe(file);
  const title = elementsIn(book.package, 'dc:title')[0]?.textContent ?? '-';
  expect(shown?.getAttribute('alt')).toContain(title);
});

test('it says that it is a trial where it is built for one machine alone, and only there', () => {
  const address = elementsIn(book.package, 'dc:source')[0]?.textContent ?? '';
  const [, title] = book.spine;
  const texts = readFileSync('content/tekster/nb.yaml', 'utf8');
  const { documents } = parse(texts) as { documents: { trial: string } };
  expect(title?.document.text.includes(documents.trial)).toBe(isLocal(new URL(address)));
});

test('the pages are those of the PDF: what begins on a page there stands after its number here', async () => {
  const pages = book.navigation.querySelectorAll('[role=doc-pagelist] a').map((link) => ({
    page: Number(link.text),
    href: link.getAttribute('href'),
  }));
  const numbers = pages.map(({ page }) => page);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  const marks = book.spine.flatMap(({ name, document }) =>
    document
      .querySelectorAll('[role=doc-pagebreak]')
      .map((mark) => ({ name, mark, parent: mark.parentNode })),
  );
  expect(pages.map(({ href }) => href)).toEqual(
    marks.map(({ name, mark }) => `${name}#${mark.id}`),
  );
  const pageOf = ({ id }: { id: string }) => Number(/\d+$/.exec(id)?.[0]);
  const some = sampleOf(marks, 40);
  const pageTexts = await textsOfPages(
    path.replace('.epub', '.pdf'),
    some.map(({ mark }) => pageOf(mark)),
  );
  const strays = some.filter(({ mark, parent }) => {
    const page = pageOf(mark);
    const next = mark.nextElementSibling ?? parent;
    const first = bare((next as typeof mark).text).slice(0, 30);
    return !bare(withoutPageNumbers(pageTexts.get(page) ?? '')).includes(first);
  });
  expect(strays.map(({ name, mark }) => `${name}#${mark.id}`)).toEqual([]);
});

test('it says all the web page says, in the same order', () => {
  const articles = onePage?.querySelectorAll('article') ?? [];
  const texts = articles.flatMap(textsOf);
  expect(texts.length).toBeGreaterThan(chapters.length);
  for (const { document } of chapters)
    for (const other of document.querySelectorAll('svg, details, sup')) other.remove();
  const said = chapters.map(({ document }) => document.text).join(' ');
  expect(missingIn(said, texts)).toEqual([]);
  expect(missingIn(said, ['Dette står ikke i boken.'])).toHaveLength(1);
  expect(missingIn(said, texts.toReversed())).not.toEqual([]);
});

test('each page that offers an EPUB tells its size, and the file is there', () => {
  const offering = pagesWith(site.pages, 'application/epub').flatMap(({ address, document }) =>
    document
      .querySelectorAll('a[type="application/epub+zip"]')
      .map((link) => ({ address, told: link.parentNode?.text ?? '' })),
  );
  expect(offering.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['/handbok/', '/nedlasting/', '/nn/handbok/', '/nn/nedlasting/']),
  );
  expect(offering.filter(({ told }) => !/\d (kB|MB)/.test(told))).toEqual([]);
});
