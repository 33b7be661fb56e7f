import { describe, expect, test } from 'vitest';
import { chooseTexts, type TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { textsIn } from '../../support/texts.ts';

const data = pageData<{ words: string[] }>('my-element');

/** An element that holds a script with a text, or none. */
const holding = (text?: string) =>
  ({
    querySelector: () => (text === undefined ? null : { textContent: text }),
  }) as unknown as Element;

describe('what a page tells its element', () => {
  test('is read as it was written', () => {
    expect(readPageData(holding('{"words":["å"]}'), data)).toEqual({ words: ['å'] });
  });

  test.each([
    ['is missing', undefined, '<my-element> lacks :scope > script[type="application/json"]'],
    ['is empty', '', '<my-element> lacks :scope > script[type="application/json"]'],
    ['is cut short', '{"words":[', '<my-element> has data that are no JSON'],
  ])('stops the element by name when it %s', (_, text, says) => {
    expect(() => readPageData(holding(text), data)).toThrow(says);
  });
});

describe('the texts an element speaks', () => {
  const texts = textsIn('nb');

  test('are taken out of their groups, whole or by key', () => {
    const choice = { search: ['hits', 'failed'], slt: 'all' } as const satisfies TextChoice;
    expect(chooseTexts(texts, choice)).toEqual({
      hits: texts.search.hits,
      failed: texts.search.failed,
      ...texts.slt,
    });
  });

  test('can not be two of one name', () => {
    expect(() => chooseTexts(texts, { search: ['title'], directory: ['title'] })).toThrow(
      'Two of the chosen texts are called "title".',
    );
  });

  test('must be there', () => {
    const choice = { search: ['madeUp'] } as unknown as TextChoice;
    expect(() => chooseTexts(texts, choice)).toThrow('content/tekster/ lacks search.madeUp.');
  });
});
