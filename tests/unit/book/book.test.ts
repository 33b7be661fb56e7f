import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bookOfFile,
  chapterIdsOf,
  labelOf,
  parseChapterName,
  placeOf,
  type Book,
} from '#domain/book/book.ts';
import { textsIn } from '../../support/texts.ts';

const text = (words: string) => ({ nb: words, nn: words });

/** A book of made-up parts. */
const bookOf = (...parts: [kind: 'chapters' | 'appendices', chapters: string[]][]): Book =>
  bookOfFile('provebok', {
    address: 'prove',
    title: text('Prøveboken'),
    lead: text('For prøvens skyld.'),
    wholeBook: { title: text('Hele prøveboken'), lead: text('Alt i ett.') },
    chaptersHave: [],
    parts: parts.map(([kind, chapters], at) => ({
      id: `del-${at + 1}`,
      title: text(`Del ${at + 1}`),
      kind,
      chapters,
    })),
  });

const words = textsIn('nb').handbook;

const small = bookOf(['chapters', ['a', 'b']], ['appendices', ['x', 'y']], ['chapters', ['c']]);

test('a book is known by its folder in content/, and found at its address', () => {
  expect(small.id).toBe('provebok');
  expect(small.address).toBe('/prove/');
});

test('a chapter has its part and its neighbours, across parts', () => {
  expect(placeOf(small, 'a')).toMatchObject({ previous: undefined, next: 'b' });
  expect(placeOf(small, 'b')).toMatchObject({ part: { id: 'del-1' }, previous: 'a', next: 'x' });
  expect(placeOf(small, 'c')).toMatchObject({
    part: { id: 'del-3' },
    previous: 'y',
    next: undefined,
  });
});

test('chapters are numbered through all parts, and appendices have letters', () => {
  expect(chapterIdsOf(small).map((id) => labelOf(small, id, words))).toEqual([
    'Kapittel 1',
    'Kapittel 2',
    'Vedlegg A',
    'Vedlegg B',
    'Kapittel 3',
  ]);
});

test('the letters go on after Z', () => {
  const many = Array.from({ length: 28 }, (_, at) => `v${at}`);
  const { number } = placeOf(bookOf(['appendices', many]), 'v27');
  expect(number).toBe('AB');
});

test('a chapter outside the order is an error that says where to put it', () => {
  expect(() => placeOf(small, 'x-y')).toThrow(
    'Chapter "x-y" is in no part of content/provebok/rekkefolge.yaml.',
  );
});

describe('the name of a chapter in a reference', () => {
  test.each([
    ['a', { book: 'handbok', id: 'a' }],
    ['provebok/a', { book: 'provebok', id: 'a' }],
    ['provebok/a/b', { book: 'provebok', id: 'a/b' }],
    ['/a', { book: '', id: 'a' }],
  ])('%s', (name, expected) => {
    expect(parseChapterName(name, 'handbok')).toEqual(expected);
  });
});

/** Any book: parts of both kinds in any order, every chapter once. */
const anyBook = fc
  .array(
    fc.tuple(
      fc.constantFrom('chapters' as const, 'appendices' as const),
      fc.integer({ min: 1, max: 40 }),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) =>
    bookOf(
      ...parts.map(([kind, count], part): ['chapters' | 'appendices', string[]] => [
        kind,
        Array.from({ length: count }, (_, at) => `k${part}-${at}`),
      ]),
    ),
  );

describe('in any book', () => {
  test('next and previous are each other’s inverse, and walk through all of it', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const walked: string[] = [];
        let at: string | undefined = chapterIdsOf(book)[0];
        while (at !== undefined) {
          const { next }: { next: string | undefined } = placeOf(book, at);
          if (next !== undefined) expect(placeOf(book, next).previous).toBe(at);
          walked.push(at);
          at = next;
        }
        expect(walked).toEqual(chapterIdsOf(book));
      }),
    );
  });

  test('no two chapters have the same label', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const labels = chapterIdsOf(book).map((id) => labelOf(book, id, words));
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});
