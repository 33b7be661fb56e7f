import { describe, expect, test } from 'vitest';
import { contentToDamage } from '../../support/content-to-damage.ts';

const { report, check, remove, mend, swap, textOf, write } = contentToDamage();

describe('the mistakes an editor can make around the helplines', () => {
  test('a number in a text, where nobody could press it', () => {
    expect(swap('bekymret.yaml', 'nn: Ring Prøvelina.', "nn: 'Ring 116 111.'")).toEqual([
      expect.objectContaining({
        kind: 'wrongValue',
        file: 'content/bekymret.yaml',
        field: 'situations[1].who',
        expected: 'en tekst uten telefonnummer: Numrene står under «lines»',
      }),
    ]);
  });

  test('a line that is not there, with the one that was meant', () => {
    expect(swap('bekymret.yaml', '[provelinjen,', '[provelinja,')).toEqual([
      expect.objectContaining({
        kind: 'unknownReference',
        expected: 'et navn fra content/hjelpetelefoner',
        suggestion: 'provelinjen',
      }),
    ]);
    mend();
    expect(swap('nettsted.yaml', 'ambulanse,', 'ambulansen,')).toEqual([
      expect.objectContaining({ file: 'content/nettsted.yaml', suggestion: 'ambulanse' }),
    ]);
  });

  test('a number the front page asks for by name, and the page itself, under another name', () => {
    remove('bekymret.yaml');
    remove('hjelpetelefoner/politiet.yaml');
    const missing = check().filter(({ kind }) => kind === 'missingFile');
    expect(missing.map(({ file }) => file)).toEqual([
      'content/bekymret.yaml',
      'content/hjelpetelefoner/politiet.yaml',
    ]);
  });

  test('a number written in one go, and one looked up on a day that has not come', () => {
    const line = 'hjelpetelefoner/provelinjen.yaml';
    expect(swap(line, "'12 34 56 78'", "'12345678'")).toEqual([
      expect.objectContaining({ kind: 'wrongValue', field: 'number' }),
    ]);
    mend();
    expect(swap(line, 'checked: 2025-10-01', 'checked: 2099-10-01')).toEqual([
      expect.objectContaining({ kind: 'futureDate', field: 'checked' }),
    ]);
  });

  test('a source the page names is in use', () => {
    const unused = () => report().unusedSources;
    const source = textOf('kilder/sfk-slt-handboken.yaml');
    write('kilder/bare-her.yaml', source);
    expect(unused()).toContain('bare-her');
    const page = textOf('bekymret.yaml');
    write('bekymret.yaml', page.replace('[sfk-slt-handboken]', '[bare-her]'));
    expect(unused()).not.toContain('bare-her');
  });
});
