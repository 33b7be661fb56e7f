import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countOf,
  fill,
  fillWhatIsKnown,
  fold,
  formatDate,
  formatList,
  formatNumber,
  inAlphabeticalOrder,
  inNumericOrder,
  initialOf,
  initialSlugOf,
  slugify,
  type Plural,
  type Template,
} from '#domain/site/norwegian.ts';

describe('slugs', () => {
  test.each([
    ['Å søke støtte', 'a-soke-stotte'],
    ['Hva er «SLT»?', 'hva-er-slt'],
    ['Ærlighet – og mot', 'aerlighet-og-mot'],
    ['Guovdageainnu suohkan / Kautokeino', 'guovdageainnu-suohkan-kautokeino'],
    ['Unjárga Nesseby đŋŧ', 'unjarga-nesseby-dnt'],
  ])('%s becomes %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test('are ASCII words joined by hyphens, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(slugify(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

describe('folding for searches', () => {
  test.each([
    ['Ålesund', 'Aalesund'],
    ['Tromsø', 'tromsoe'],
    ['Tromsø', 'tromso'],
    ['Bærum', 'baerum'],
    ['Bærum', 'barum'],
    ['Sør-Aurdal', 'sor aurdal'],
    ['Gáivuotna', 'gaivuotna'],
    ['Porsáŋgu', 'porsangu'],
    ['Å', 'a'],
  ])('%s and %s are the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test('reads ae, oe and aa as the letters they stand for, in any word', () => {
    const spelled: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };
    const syllable = fc
      .tuple(fc.constantFrom(...'bdfgk'), fc.constantFrom(...'æøåiu'))
      .map((pair) => pair.join(''));
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 5 }), (syllables) => {
        const word = syllables.join('');
        const typed = word.replace(/[æøå]/g, (letter) => spelled[letter] ?? letter);
        expect(fold(typed)).toBe(fold(word));
      }),
    );
  });
});

describe('Norwegian order and forms', () => {
  test('sorts æ, ø and å last', () => {
    expect(['Åmot', 'Øyer', 'Bergen', 'Ærø', 'Alta'].sort(inAlphabeticalOrder)).toEqual([
      'Alta',
      'Bergen',
      'Ærø',
      'Øyer',
      'Åmot',
    ]);
  });

  test('files names under their first letter, aa under å', () => {
    expect(initialOf('Ørland')).toBe('Ø');
    expect(initialOf('Aalesund')).toBe('Å');
    expect(initialOf('Alta')).toBe('A');
  });

  test('gives each letter a name for addresses, and all numbers one', () => {
    const names = ['Ærø', 'Ørland', 'Aalesund', 'Áltá', 'ung.no', '1881', '«Sitat»'];
    expect(names.map(initialSlugOf)).toEqual(['ae', 'oe', 'aa', 'a', 'u', '0-9', '0-9']);
  });

  test('writes dates, numbers and lists by language', () => {
    expect(formatDate('2026-11-21', 'nb')).toBe('21. november 2026');
    expect(formatDate('2026-05-17', 'nn')).toBe('17. mai 2026');
    expect(formatNumber(104487, 'nb')).toBe('104\u00a0487');
    expect(formatList(['Etne', 'Vindafjord'], 'nn')).toBe('Etne og Vindafjord');
  });

  test('fills placeholders and leaves unknown ones', () => {
    expect(fillWhatIsKnown('{a} og {b}', { a: 1 })).toBe('1 og {b}');
    expect(fill('{a} og {b}' as Template<'a' | 'b'>, { a: 1, b: 'to' })).toBe('1 og to');
  });

  test('counts in the form the number takes', () => {
    const forms = { one: '{count} kommune', other: '{count} kommuner' } as Plural;
    expect(countOf(forms, 1, 'nb')).toBe('1 kommune');
    expect(countOf(forms, 0, 'nb')).toBe('0 kommuner');
    expect(countOf(forms, 357, 'nn')).toBe('357 kommuner');
    const named = { one: '{count} i {name}', other: '{count} i {name}' } as Plural<
      'count' | 'name'
    >;
    expect(countOf(named, 2, 'nb', { name: 'Bø' })).toBe('2 i Bø');
  });
});

test('what is numbered is sorted by its numbers', () => {
  expect(['17-1', '5-12', '13 b', '13 a', '9'].sort(inNumericOrder)).toEqual([
    '5-12',
    '9',
    '13 a',
    '13 b',
    '17-1',
  ]);
});
