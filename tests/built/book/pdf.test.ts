import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dist, readSite } from '../../../scripts/support/site.ts';
import { sampleOf } from '../../support/full.ts';
import { bare, missingIn, textsOf } from '../../support/book-texts.ts';
import { readPdf, withoutPageNumbers, type Pdf } from '../../support/pdf.ts';

const folder = join(dist, 'nedlasting');
const files = globSync('*.pdf', { cwd: folder }).sort();
const site = readSite();
const pageAt = (address: string) => {
  const page = site.pages.find((each) => each.address === address);
  if (!page) throw new Error(`${address} is not built.`);
  return page.document;
};

const bookFile = 'slt-handboken-nb.pdf';

const headingsOf = ({ elements }: Pdf) =>
  elements.flatMap(({ role, text }) =>
    /^H\d$/.test(role) && text ? [{ level: Number(role[1]), text }] : [],
  );

function expectReadable(pdf: Pdf) {
  expect(pdf.standard).toBe('1');
  expect(pdf.language).toBe('nb-NO');
  expect(pdf.title).toBeTruthy();
  const levels = headingsOf(pdf).map(({ level }) => level);
  expect(levels[0]).toBe(1);
  const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  expect(skipped, 'levels of headings that are skipped').toEqual([]);
  const silent = pdf.elements.filter(({ role, alt }) => role === 'Figure' && !alt);
  expect(silent, 'figures without words').toEqual([]);
  expect(pdf.links.tagged, 'links in the structure').toBe(pdf.links.all);
  const tables = pdf.elements.filter(({ role }) => role === 'Table').length;
  const heads = pdf.elements.filter(({ role }) => role === 'TH').length;
  expect(heads).toBeGreaterThanOrEqual(tables);
  expect(pdf.fonts.all).toBeGreaterThan(0);
  expect(pdf.fonts.embedded, 'fonts in the file').toBe(pdf.fonts.all);
}

describe('the whole book as PDF', () => {
  let book: Pdf;
  const onePage = pageAt('/handbok/alt/');
  const chapters = onePage.querySelectorAll('article');
  beforeAll(async () => {
    book = await readPdf(join(folder, bookFile));
  });

  test('can be read by everybody: language, title, headings, figures, links, tables, fonts', () => {
    expectReadable(book);
    expect(book.elements.some(({ role }) => role === 'Figure')).toBe(true);
    expect(book.elements.some(({ role }) => role === 'Note')).toBe(true);
    expect(book.elements.some(({ role }) => role === 'TOCI')).toBe(true);
  });

  test('has one H1 for each chapter, which is its bookmark too', () => {
    const titles = chapters.map((chapter) => chapter.querySelector('h3')?.text ?? '');
    const first = headingsOf(book).filter(({ level }) => level === 1);
    for (const title of titles) {
      expect(first.filter(({ text }) => bare(text) === bare(title))).toHaveLength(1);
      expect(book.outline.filter((mark) => bare(mark.title).endsWith(bare(title)))).not.toEqual([]);
    }
  });

  test('says all the web page says, in the same order', () => {
    const texts = chapters.flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(chapters.length);
    const said = withoutPageNumbers(book.text);
    expect(missingIn(said, texts)).toEqual([]);
    expect(missingIn(said, ['Dette står ikke i boken.'])).toHaveLength(1);
    expect(missingIn(said, texts.toReversed())).not.toEqual([]);
  });

  test('names each page of the contents and of the index', () => {
    const contents = book.elements.filter(({ role }) => role === 'TOCI');
    const without = contents.filter(({ text }) => text && !/\d+\s*$/.test(text));
    // The parts stand there as headings, without a page.
    expect(without.length).toBeLessThanOrEqual(onePage.querySelectorAll('nav p').length);
  });
});

describe.each(
  sampleOf(
    files.filter((file) => file !== bookFile),
    6,
  ),
)('%s', (file) => {
  test('can be read by everybody', async () => {
    const pdf = await readPdf(join(folder, file));
    expectReadable(pdf);
  });
});

test('what is to be on one page is', async () => {
  const sheets = files.filter((file) => file.includes('-ti-minutter-'));
  expect(sheets).not.toEqual([]);
  for (const sheet of sheets) expect((await readPdf(join(folder, sheet))).pages, sheet).toBe(1);
});

test('each page that offers a PDF tells its size, and the file is there', () => {
  const offering = site.pages.flatMap(({ address, document }) =>
    document.querySelectorAll('a[type="application/pdf"]').map((link) => ({ address, link })),
  );
  expect(new Set(offering.map(({ link }) => basename(link.getAttribute('href') ?? ''))).size).toBe(
    files.length,
  );
  const silent = offering.filter(({ link }) => !/\d (kB|MB)/.test(link.parentNode?.text ?? ''));
  expect(silent.map(({ address }) => address)).toEqual([]);
});
