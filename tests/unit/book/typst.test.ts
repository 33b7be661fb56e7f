import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printLook } from '#book/diagrams/style.ts';
import type { PaperDocument } from '#book/render/typst/document.ts';
import { figure, highest } from '#book/render/typst/figure.ts';
import type { Paper } from '#book/render/typst/paper.ts';
import { piecesOf } from '#book/render/typst/pieces-of.ts';
import type { MadePiece, Piece } from '#book/render/typst/pieces.ts';
import { templates } from '#book/render/typst/templates.ts';
import { printFonts } from '#content/drawing-fonts.ts';
import { compile, CompileError, measure } from '#downloads/compile.ts';
import { compileFitted } from '#downloads/fit.ts';
import { nestBookmarks } from '#downloads/nest-bookmarks.ts';
import { markRowHeads } from '#downloads/row-heads.ts';
import { runsOf } from '../../support/full.ts';
import { blockWords, everything, origin, sourceOfTests, treeOf } from '../../support/prose.ts';

const paper: Paper = {
  ...blockWords,
  origin,
  addressOf: (page) => `https://example.com${page}`,
  drawings: { ...printLook, fonts: printFonts },
  idPrefix: 'prove-',
  anchorOf: ({ kind, id }) => (kind === 'begrep' && id === 'slt' ? 'begrep-slt' : undefined),
  sourceOf: (id) => ({ ...sourceOfTests, id }),
};

const pieces = (markdown: string) => piecesOf(treeOf(markdown), paper);

/** A document of one chapter. */
const documentOf = (of: Piece[]): PaperDocument => ({
  language: 'nb',
  title: 'Prøve',
  site: 'Nettstedet',
  publisher: 'Utgiveren',
  lead: 'En prøve.',
  keywords: [],
  date: '2026-11-21',
  kind: 'chapter',
  address: 'https://example.com/prove/',
  edition: 'Utgave 21. november 2026',
  about: [],
  parts: [
    {
      anchor: 'del',
      chapters: [
        {
          anchor: 'prove',
          label: 'Kapittel 1',
          number: '1',
          called: 'Kapittel',
          title: 'Prøve',
          summary: ['Kort.'],
          state: 'Kontrollert.',
          of,
        },
      ],
    },
  ],
  index: [],
  words: {
    contents: 'Innhold',
    index: 'Stikkord',
    about: 'Om',
    summary: 'Kort sagt',
    page: 's.',
    part: 'Del',
  },
});

const namesIn = (list: readonly Piece[]): string[] =>
  JSON.stringify(list).match(/(?<="is":")[a-z]+/g) ?? [];

test('every type of node becomes pieces, and all of them can be set for everybody to read', async () => {
  const made = pieces(everything);
  expect(new Set(namesIn(made))).toEqual(
    new Set<MadePiece['is']>([
      ...(['par', 'emph', 'strong', 'strike', 'code', 'link', 'break', 'heading', 'mark'] as const),
      ...(['quote', 'list', 'rule', 'pre', 'table', 'box', 'steps', 'figure', 'entry'] as const),
      ...(['lang', 'group'] as const),
    ]),
  );
  const { pdf, pages } = await compile(documentOf(made));
  expect(pages).toBeGreaterThan(0);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the same document gives the same bytes', async () => {
  const [one, other] = [
    await compile(documentOf(pieces('Et avsnitt.'))),
    await compile(documentOf(pieces('Et avsnitt.'))),
  ];
  expect(one.pdf.equals(other.pdf)).toBe(true);
});

test('a reference inside the document leads there, and one out of it to the site', () => {
  expect(pieces('[SLT](begrep:slt) og [rus](kapittel:rus)')).toEqual([
    {
      is: 'par',
      of: [
        { is: 'indexed', word: 'slt' },
        { is: 'goto', anchor: 'begrep-slt', page: false, of: ['SLT'] },
        ' og ',
        { is: 'link', url: 'https://example.com/kapittel/rus/', of: ['rus'] },
      ],
    },
  ]);
});

test('a source is told in a note where it is first cited, and leads back to that note after', () => {
  const marks = pieces('En.[](kilde:en) To.[](kilde:en)').flatMap((piece) =>
    typeof piece === 'string' || piece.is !== 'par'
      ? []
      : piece.of.filter((one) => typeof one !== 'string' && one.is === 'mark'),
  );
  expect(marks).toEqual([
    { is: 'mark', anchor: 'prove-note-en', note: expect.any(Array) as unknown },
    { is: 'mark', anchor: 'prove-note-en' },
  ]);
});

test('the first cell of a row is its head where a table is read by row, and not elsewhere', async () => {
  const text = (at: number) => `Rad ${at} sier noe som tar sin plass.`;
  const rows = [1, 2].map((at) => `| ${text(at)} | ${text(at)} | ${text(at)} |`).join('\n');
  const table = (cells: string) => `| A | B | C |\n| - | - | - |\n${cells}\n`;
  const { pdf } = await compile(
    documentOf(pieces(`${table(rows)}\nTall:\n\n${table('| 1 | 2 | 3 |')}`)),
  );
  const file = pdf.toString('latin1');
  expect(file.match(/\/Scope \/Row/g)).toHaveLength(2);
  expect(file.match(/\/S \/TH\b/g)).toHaveLength(2 + 2 * 3);
  // The cells of the other table still name their heads.
  expect(file.match(/\/Headers \[\(/g)).toHaveLength(3);
  expect(() => markRowHeads(pdf, [true])).toThrow(/2 tables|such table/);
});

describe('a chapter that would end in a page with a few lines', () => {
  /** Paragraphs of a line, from one that fills little of its last page on. */
  const lines = (count: number) => pieces('Et avsnitt på en linje.\n\n'.repeat(count));
  const filledBy = async (count: number) =>
    (await measure(documentOf(lines(count)), {})).get('prove') ?? 0;

  test.each([1, 8])(
    'is given the room it takes to end otherwise, with %i lines over',
    async (over) => {
      let count = 60;
      while ((await filledBy(count)) >= 0.1) count++;
      const document = documentOf(lines(count + over - 1));
      const [usual, fitted] = [await compile(document), await compileFitted(document)];
      expect(usual.filled.get('prove')).toBeLessThan(0.2);
      expect(fitted.filled.get('prove')).toBeGreaterThanOrEqual(0.2);
    },
  );

  test('and has it in a book too, where another chapter keeps its own', async () => {
    const [part] = documentOf(lines(40)).parts;
    const [one] = part?.chapters ?? [];
    if (!part || !one) throw new Error('The document has no chapter.');
    let count = 60;
    while ((await filledBy(count)) >= 0.1) count++;
    const chapters = [one, { ...one, anchor: 'to', of: lines(count) }];
    const { filled } = await compileFitted({
      ...documentOf([]),
      kind: 'path',
      parts: [{ ...part, chapters }],
    });
    for (const chapter of chapters) expect(filled.get(chapter.anchor)).toBeGreaterThanOrEqual(0.2);
  });
});

describe('what breaks the reading of a document stops it', () => {
  test('a letter no typeface has', async () => {
    await expect(compile(documentOf(pieces('Tegnet 中.')))).rejects.toThrow(CompileError);
  });

  test('a level of heading that is skipped', async () => {
    await expect(compile(documentOf(pieces('### For dypt')))).rejects.toThrow(/heading|level/);
  });
});

test('bookmarks that do not fit the parts of a book stop it', async () => {
  const { pdf } = await compile(documentOf(pieces('Ett kapittel.')));
  expect(() => nestBookmarks(pdf, [1])).toThrow(/fewer bookmarks/);
  expect(() => nestBookmarks(Buffer.from('%PDF-1.7'), [1])).toThrow(/outline/);
});

test('a form has its statements at the head of their levels, and room to write', async () => {
  const asked: Piece = {
    is: 'question',
    code: 'A1',
    mark: 'Må',
    statement: 'Noe er på plass.',
    levels: ['Ingenting.', 'Litt.'],
    answers: ['Vet ikke'],
    help: { name: 'Slik sjekker dere', says: 'Se etter.' },
    note: 'Notat',
  };
  const steps: Piece = {
    is: 'table',
    wide: true,
    byRow: true,
    head: [['Steg'], ['Frist']],
    rows: [[[{ is: 'tick' }, 'Ett steg.'], []]],
  };
  const of: Piece[] = [{ is: 'lines', names: ['Kommune', 'Dato'] }, asked, steps];
  const form = await compile({ ...documentOf(of), kind: 'form' });
  const without = await compile({ ...documentOf([...of, { ...asked, levels: [] }]), kind: 'form' });
  expect([form.pages, without.pages]).toEqual([1, 1]);
});

/** Every text in what Typst has made of a piece. */
const textsIn = (content: unknown): string => {
  if (Array.isArray(content)) return content.map(textsIn).join('');
  if (typeof content !== 'object' || content === null) return '';
  const { func, text, ...others } = content as { func?: string; text?: string };
  if (func === 'space') return ' ';
  return (typeof text === 'string' ? text : '') + Object.values(others).map(textsIn).join('');
};

test('any text is set as it stands: nothing in it is read as markup or code', () => {
  const compiler = NodeCompiler.create({ workspace: '/typst' });
  for (const [name, text] of Object.entries(templates)) compiler.addSource(`/typst/${name}`, text);
  const template = `#import "data.typ": data
#import "pieces.typ": make
#for piece in data.probe [#par(make(piece))<probe>]`;
  const asTypst = fc.constantFrom(
    ...[
      '#panic("ut")',
      '#eval("1")',
      '$x$',
      '*a*',
      '_b_',
      '@ref',
      '<merke>',
      '`kode`',
      '\\',
      '//',
      '/* */',
    ],
    ...['"sitat"', "'s", '--', '...', '~', '= Tittel', '- punkt', '#{', '#[', ']', '}', '{', '['],
  );
  const anyText = fc
    .array(fc.oneof(asTypst, fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 8 }), (texts) => {
      const probe = texts.map((text, at): Piece =>
        at % 2 === 0
          ? { is: 'strong', of: [text] }
          : { is: 'link', url: 'https://example.com', of: [text] },
      );
      const inputs = { data: JSON.stringify({ ...documentOf([]), probe }) };
      const { result } = compiler.compile({ mainFileContent: template, inputs });
      if (!result) throw new Error('Typst made nothing of it.');
      const found = compiler.query(result, { selector: '<probe>' }) as unknown[];
      expect(found.map(textsIn)).toEqual(texts);
    }),
    { numRuns: runsOf(300) },
  );
});

test('a drawing is never higher than a page', () => {
  const both = (text: string) => ({ nb: text, nn: text });
  const steps = Array.from({ length: 40 }, (_, at) => ({
    name: both(`Ledd ${at}`),
    text: both('noe'),
  }));
  const chain = {
    kind: 'chain' as const,
    caption: both('Mange ledd.'),
    description: both('Under hverandre.'),
    steps,
  };
  const drawing = figure(chain, paper);
  expect(drawing.height).toBeLessThanOrEqual(highest);
  expect(drawing.height / drawing.width).toBeGreaterThan(2);
});
