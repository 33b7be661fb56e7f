import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { x } from 'xastscript';
import { paperLook } from '#book/diagrams/style.ts';
import type { PageBreak } from '#book/render/epub/page-break.ts';
import { epubText, type EpubText } from '#book/render/epub/text.ts';
import { xhtmlFile } from '#book/render/epub/xml.ts';
import { xmlFile } from '#domain/site/xml-file.ts';
import { drawingFonts } from '#content/drawing-fonts.ts';
import { pagesInside } from '#downloads/epub/printed-pages.ts';
import { elementsIn, readXml } from '../../support/epub.ts';
import { runsOf } from '../../support/full.ts';
import { everything, page, treeOf } from '../../support/prose.ts';

const text: EpubText = {
  ...page,
  texts: { ...page.texts, documents: { pageNumber: 'Side {page}' } } as EpubText['texts'],
  href: (path) => (path === '/kapittel/rus/' ? 'rus.xhtml' : `https://example.com${path}`),
  drawings: { ...paperLook, fonts: drawingFonts },
  idPrefix: 'note-',
  pageBreaks: new Map(),
};

const fileOf = (children: ElementContent[], title = 'Prøve') =>
  xhtmlFile({ language: 'nb', title, type: 'bodymatter', children });

const chapter = (markdown: string, more: Partial<EpubText> = {}) =>
  fileOf(epubText(treeOf(markdown), { ...text, ...more }));

describe('XML', () => {
  /** What XML can hold: no control characters, whole letters, and line breaks as XML reads them. */
  const words = fc
    .string({ unit: 'binary' })
    .filter((any) => !/[^\t\n\P{Cc}]|[\uFFFE\uFFFF]/u.test(any));

  test('whatever a text says comes back as it was, in what stands and in attributes', () => {
    fc.assert(
      fc.property(words, (said) => {
        const read = readXml(
          fileOf([h('p', { title: 'a' }, said), h('p', `${said}]]>&amp;<b>`)], said),
        );
        const [first, second] = elementsIn(read, 'p');
        expect(first?.textContent ?? '').toBe(said);
        expect(second?.textContent).toBe(`${said}]]>&amp;<b>`);
        expect(elementsIn(read, 'title')[0]?.textContent ?? '').toBe(said);
        const described = readXml(xmlFile(x('item', { href: said.replaceAll(/\s/g, '') })));
        expect(described.documentElement?.getAttribute('href') ?? '').toBe(
          said.replaceAll(/\s/g, ''),
        );
      }),
      { numRuns: runsOf(200) },
    );
  });

  test('control characters, which XML forbids, are left out', () => {
    const read = readXml(xmlFile(x('p', 'Før\u0008 og etter')));
    expect(read.documentElement?.textContent).toBe('Før og etter');
  });

  test('what is empty has an end, as those who read it as HTML need', () => {
    expect(fileOf([h('table', [h('tr', [h('td')])]), h('br')])).toMatch(/<td><\/td>.*<br \/>/);
  });
});

describe('a chapter', () => {
  test('with every type of node is XML', () => {
    expect(() => readXml(chapter(everything))).not.toThrow();
  });

  test('links to the files of the book by name, and to the rest by whole addresses', () => {
    const links = parse(chapter('Se [rus](kapittel:rus) og [siden](side:/om/).')).querySelectorAll(
      'a',
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'rus.xhtml',
      'https://example.com/side//om//',
    ]);
  });

  test('has a term in all languages, with what it means', () => {
    const list = parse(chapter('<Register of="begreper" />')).querySelector('dl');
    expect(list?.getAttribute('epub:type')).toBe('glossary');
    expect(list?.querySelector('dt')?.id).toBe('begrep-slt');
    expect(list?.text).toContain('Samordning.');
  });

  test('marks a printed page before the block and in the entry that begins on it', () => {
    const pageBreaks = new Map<string | number, PageBreak>([
      [1, { page: 8, id: 'pdf-side-8' }],
      ['begrep-slt', { page: 9, id: 'pdf-side-9' }],
    ]);
    const document = parse(chapter('Ett.\n\nTo.\n\n<Register of="begreper" />', { pageBreaks }));
    const [first, second] = document.querySelectorAll('[role=doc-pagebreak]');
    expect(first?.getAttribute('title')).toBe('Side 8');
    expect(first?.nextElementSibling?.text).toBe('To.');
    expect((second?.parentNode as typeof second)?.id).toBe('begrep-slt');
  });
});

test('the first of what begins on a page stands for it, and a page nothing begins on is left out', () => {
  const begins = new Map([
    ['en', 5],
    ['en 0', 5],
    ['en 3', 6],
    ['en 4', 6],
    ['en lov-a', 9],
    ['to', 10],
    ['to 0', 11],
  ]);
  expect([...pagesInside('en', begins)].map(([place, { page: at }]) => [place, at])).toEqual([
    [3, 6],
    ['lov-a', 9],
  ]);
  expect(() => pagesInside('tre', begins)).toThrow(/"tre"/);
});
