import { expect, describe, test } from 'vitest';
import { contentToDamage } from '../../support/content-to-damage.ts';

const content = contentToDamage();
const file = 'trygghetsvandring.yaml';

/** Changes some words of the file and gives what the check then finds. */
const damage = (from: string, to: string) => content.damage(file, (text) => text.replace(from, to));

describe('the mistakes an editor can make in the safety walk', () => {
  test('two of the same id, which stored walks could not tell apart', () => {
    expect(damage('id: lys', 'id: sikt')).toEqual([
      expect.objectContaining({
        kind: 'wrongValue',
        file: `content/${file}`,
        field: 'categories[1].id',
        found: '«sikt»',
        expected: 'en id som ingen annen i listen har',
      }),
    ]);
  });

  test('a word in one written language alone', () => {
    expect(damage('name: { nb: Lys, nn: Lys }', 'name: { nb: Lys }')).toEqual([
      expect.objectContaining({ field: 'categories[1].name.nn', expected: 'en tekst' }),
    ]);
  });

  test('a number that is not among the helplines, and a source that is not there', () => {
    expect(damage('line: politiet', 'line: politi')).toEqual([
      expect.objectContaining({ kind: 'unknownReference', suggestion: 'politiet' }),
    ]);
    content.mend();
    expect(damage('sources: [sfk-slt-handboken]', 'sources: [sfk-slt-handbok]')).toEqual([
      expect.objectContaining({ kind: 'unknownReference', suggestion: 'sfk-slt-handboken' }),
    ]);
  });

  test('a step too few, a line more than the sheet has room for, and the file gone', () => {
    expect(damage('  - { nb: Litt til bry, nn: Litt til bry }\n', '')).toEqual([
      expect.objectContaining({ field: 'severities', expected: 'fire trinn, fra 0 til 3' }),
    ]);
    content.mend();
    const extra = '  - { id: ekstra, name: { nb: A, nn: A }, look: { nb: B, nn: B } }\n';
    expect(damage('categories:\n', `categories:\n${extra}`)).toEqual([
      expect.objectContaining({ field: 'categories', expected: 'høyst 10' }),
    ]);
    content.mend();
    content.remove(file);
    expect(content.check()).toEqual([
      expect.objectContaining({ kind: 'missingFile', file: `content/${file}` }),
    ]);
  });
});
