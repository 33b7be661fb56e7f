import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dist, readSite } from '../../../scripts/support/site.ts';
import { sampleOf } from '../../support/full.ts';
import { pagesWith } from '../../support/pages.ts';
import { bare, missingIn, textsOf } from '../../support/book-texts.ts';
import { linesOnPages, readPdf, withoutPageNumbers, type Pdf } from '../../support/pdf.ts';

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

/** What a PDF says in elements of some roles, bare. */
const saidIn = ({ elements }: Pdf, ...roles: string[]) =>
  elements.filter(({ role }) => roles.includes(role)).map(({ text }) => bare(text));

const readFile = (file: string) => readPdf(join(folder, file));

function expectReadable(pdf: Pdf, language = 'nb') {
  expect(pdf.standard).toBe('1');
  expect(pdf.language).toBe(`${language}-NO`);
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

/** As many lines as a page of text has at least. */
const fewest = 6;

/** The pages a text goes on to, with fewer lines than that. Where one begins, it may be short. */
async function thinPagesIn(file: string, isSingle = true): Promise<string[]> {
  const pages = await linesOnPages(join(folder, file));
  return pages.flatMap(({ lines, hasTitle }, at) =>
    lines < fewest && (isSingle ? at > 0 : hasTitle)
      ? [`${file}, page ${at + 1}: ${lines} lines`]
      : [],
  );
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

  test('has one H1 for each chapter, which is its bookmark too, under that of its part', () => {
    const parts = onePage
      .querySelectorAll('section:has(article) > h2')
      .map(({ text }) => bare(text));
    expect(parts).not.toEqual([]);
    expect(book.outline.slice(0, parts.length).map(({ title }) => bare(title))).toEqual(parts);
    const titles = chapters.map((chapter) => chapter.querySelector('h3')?.text ?? '');
    const first = headingsOf(book).filter(({ level }) => level === 1);
    const marks = book.outline.flatMap(({ under }) => under);
    expect(marks).toHaveLength(titles.length);
    titles.forEach((title, at) => {
      expect(first.filter(({ text }) => bare(text) === bare(title))).toHaveLength(1);
      expect(bare(marks[at] ?? '').endsWith(bare(title)), marks[at]).toBe(true);
    });
  });

  test('has a head of each row where the page has one', () => {
    // The words of the glossary, each in a language, stand in no table on paper.
    const heads = onePage.querySelectorAll('article th[scope=row]:not([lang])');
    expect(heads).not.toEqual([]);
    const raw = readFileSync(join(folder, bookFile), 'latin1');
    expect(raw.match(/\/Scope \/Row/g)).toHaveLength(heads.length);
  });

  test('tells of its notes in Norwegian', () => {
    const raw = readFileSync(join(folder, bookFile), 'latin1');
    expect(raw).toContain('/Contents (Fotnote 1)');
    expect(raw).not.toContain('/Contents (Footnote');
  });

  test('says all the web page says, in the same order', () => {
    const texts = chapters.flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(chapters.length);
    const said = withoutPageNumbers(book.text);
    expect(missingIn(said, texts)).toEqual([]);
    expect(missingIn(said, ['Dette står ikke i boken.'])).toHaveLength(1);
    expect(missingIn(said, texts.toReversed())).not.toEqual([]);
  });

  test('ends no chapter in a page with a few lines', async () => {
    expect(await thinPagesIn(bookFile, false)).toEqual([]);
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
    expectReadable(await readFile(file), file.slice(-'nb.pdf'.length, -'.pdf'.length));
  });

  test('ends in no page with a few lines', async () => {
    expect(await thinPagesIn(file, !file.startsWith('slt-lesesti-'))).toEqual([]);
  });
});

describe('a guide as PDF', () => {
  const guides = files.filter((each) => each.startsWith('slt-veileder-'));
  const [file = ''] = guides;
  const page = pageAt(`/veiledere/${file.slice('slt-veileder-'.length, -'-nb.pdf'.length)}/`);
  let guide: Pdf;
  beforeAll(async () => {
    guide = await readFile(file);
  });

  test('says all the web page says, in the same order, and first for whom it is', () => {
    const prose = page.querySelector('.prose');
    if (!prose) throw new Error('The guide has no text.');
    const facts = page.querySelectorAll('.facts :is(dt, dd.whom, li)').map(({ text }) => text);
    expect(facts.length).toBeGreaterThan(3);
    expect(missingIn(withoutPageNumbers(guide.text), [...facts, ...textsOf(prose)])).toEqual([]);
  });

  test('is one sheet, printed on both sides', async () => {
    const sides = await Promise.all(
      sampleOf(guides, 6).map(async (each) => [each, (await readFile(each)).pages] as const),
    );
    expect(sides.filter(([, pages]) => pages > 2)).toEqual([]);
  });

  test('leads on to where the web page leads, on the site', () => {
    const leads = page.querySelectorAll('.leads :is(dd, .next) a');
    expect(leads).not.toEqual([]);
    const links = saidIn(guide, 'Link');
    for (const { text } of leads)
      expect(links.some((link) => link.startsWith(bare(text)))).toBe(true);
  });
});

describe('a blank form as PDF', () => {
  const formsIn = (language: string) =>
    files.filter(
      (file) => file.startsWith('slt-egenvurdering-') && file.endsWith(`-${language}.pdf`),
    );
  const pageOf = (file: string) => {
    const name = file.slice('slt-egenvurdering-'.length, -'-nb.pdf'.length);
    return pageAt(`${file.endsWith('-nn.pdf') ? '/nn' : ''}/egenvurdering/${name}/`);
  };

  test('is there for each form, in both languages', () => {
    expect(formsIn('nb')).not.toEqual([]);
    expect(formsIn('nn')).toHaveLength(formsIn('nb').length);
  });

  test.each(sampleOf([...formsIn('nb'), ...formsIn('nn')], 4))(
    '%s asks what the web page asks: each statement heads its levels',
    async (file) => {
      const form = await readFile(file);
      const questions = pageOf(file).querySelectorAll('[data-question]');
      expect(questions).not.toEqual([]);
      const heads = saidIn(form, 'TH');
      const cells = saidIn(form, 'TH', 'TD');
      for (const question of questions) {
        const [statement] = question.querySelectorAll('legend, .what > span');
        const answers = question.querySelectorAll('.answers label').map(({ text }) => bare(text));
        const among = answers.length > 0 ? heads : cells;
        expect(among.some((said) => said.includes(bare(statement?.text ?? '-')))).toBe(true);
        const missing = answers.filter((answer) => !bare(form.text).includes(answer));
        expect(missing).toEqual([]);
      }
    },
  );

  test('the full one takes at most twelve sheets', async () => {
    for (const file of files.filter((each) => each.startsWith('slt-egenvurdering-full-')))
      expect((await readFile(file)).pages, file).toBeLessThanOrEqual(12);
  });
});

test('what is to be on one page is', async () => {
  const sheets = files.filter((file) => file.includes('-ti-minutter-'));
  expect(sheets).not.toEqual([]);
  for (const sheet of sheets) expect((await readFile(sheet)).pages, sheet).toBe(1);
});

test('each page that offers a PDF tells its size, and the file is there', () => {
  const offering = pagesWith(site.pages, 'application/pdf').flatMap(({ address, document }) =>
    document.querySelectorAll('a[type="application/pdf"]').map((link) => ({ address, link })),
  );
  expect(new Set(offering.map(({ link }) => basename(link.getAttribute('href') ?? ''))).size).toBe(
    files.length,
  );
  const silent = offering.filter(({ link }) => !/\d\s(kB|MB)/.test(link.parentNode?.text ?? ''));
  expect(silent.map(({ address }) => address)).toEqual([]);
});
