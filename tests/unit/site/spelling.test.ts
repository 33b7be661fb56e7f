import { describe, expect, test } from 'vitest';
import { allowedMistakes, closeTo, likelyMeant } from '#domain/site/spelling.ts';

test('the longer a word, the more of its letters may be wrong', () => {
  expect([3, 4, 5, 6, 20].map(allowedMistakes)).toEqual([0, 1, 1, 2, 2]);
});

describe('the word to offer', () => {
  const asIs = (word: string) => word;

  test('is the closest', () => {
    expect(closeTo('mandta', ['mantra', 'mandat', 'mandta!'], asIs)).toBe('mandta!');
  });

  test('may differ by one letter when it is short, by two when it is long, and by no more', () => {
    expect(closeTo('slp', ['slt'], asIs)).toBe('slt');
    expect(closeTo('spp', ['slt'], asIs)).toBeUndefined();
    expect(closeTo('politirod', ['politiråd'], asIs)).toBe('politiråd');
    expect(closeTo('politibil', ['politiråd'], asIs)).toBeUndefined();
  });

  test('is compared by its key, and given as it is written', () => {
    expect(closeTo('POLITI', ['Politi'], (word) => word.toLowerCase())).toBe('Politi');
  });
});

describe('the name an editor meant', () => {
  test.each([
    ['kommunner', ['kommuner', 'kilder'], 'kommuner'],
    ['kommuner-som-deler-en-koordinator', ['kommuner', 'kilder'], 'kommuner'],
    ['navn', ['kommuner', 'kilder'], undefined],
    ['kilder', ['kilder'], undefined],
    ['kilder', [], undefined],
  ])('by «%s» among %j is %s', (written, names, meant) => {
    expect(likelyMeant(written, names)).toBe(meant);
  });
});
