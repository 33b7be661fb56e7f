import { beforeEach, describe, expect, test } from 'vitest';
import { buildDate } from '#domain/site/freshness.ts';
import { checkContent } from '../../../scripts/content-check/check.ts';
import { filesInMemory } from '../../../scripts/content-check/files.ts';
import { fixtureContent } from '../../support/fixture-content.ts';

const today = buildDate(process.env.BUILD_DATE);
const sound = fixtureContent('few');
let texts: Map<string, string>;

beforeEach(() => {
  texts = new Map(sound);
});

const problems = () => checkContent(filesInMemory(texts), today).problems;

/** Changes a text and gives what the check then finds. */
function damage(file: string, from: string, to: string) {
  const before = texts.get(`content/${file}`) ?? '';
  expect(before, `${file} has no «${from}»`).toContain(from);
  texts.set(`content/${file}`, before.replace(from, to));
  return problems();
}

describe('the mistakes an editor can make around the helplines', () => {
  test('a number in a text, where nobody could press it', () => {
    expect(damage('bekymret.yaml', 'nn: Ring Prøvelina.', "nn: 'Ring 116 111.'")).toEqual([
      expect.objectContaining({
        kind: 'wrongValue',
        file: 'content/bekymret.yaml',
        field: 'situations[1].who',
        expected: 'en tekst uten telefonnummer: Numrene står under «lines»',
      }),
    ]);
  });

  test('a line that is not there, with the one that was meant', () => {
    expect(damage('bekymret.yaml', '[provelinjen,', '[provelinja,')).toEqual([
      expect.objectContaining({
        kind: 'unknownReference',
        expected: 'et navn fra content/hjelpetelefoner',
        suggestion: 'provelinjen',
      }),
    ]);
    texts = new Map(sound);
    expect(damage('nettsted.yaml', 'ambulanse,', 'ambulansen,')).toEqual([
      expect.objectContaining({ file: 'content/nettsted.yaml', suggestion: 'ambulanse' }),
    ]);
  });

  test('a number the front page asks for by name, and the page itself, under another name', () => {
    texts.delete('content/bekymret.yaml');
    texts.delete('content/hjelpetelefoner/politiet.yaml');
    const missing = problems().filter(({ kind }) => kind === 'missingFile');
    expect(missing.map(({ file }) => file)).toEqual([
      'content/bekymret.yaml',
      'content/hjelpetelefoner/politiet.yaml',
    ]);
  });

  test('a number written in one go, and one looked up on a day that has not come', () => {
    const line = 'hjelpetelefoner/provelinjen.yaml';
    expect(damage(line, "'12 34 56 78'", "'12345678'")).toEqual([
      expect.objectContaining({ kind: 'wrongValue', field: 'number' }),
    ]);
    texts = new Map(sound);
    expect(damage(line, 'checked: 2025-10-01', 'checked: 2099-10-01')).toEqual([
      expect.objectContaining({ kind: 'futureDate', field: 'checked' }),
    ]);
  });

  test('a source the page names is in use', () => {
    const unused = () => checkContent(filesInMemory(texts), today).unusedSources;
    const source = texts.get('content/kilder/sfk-slt-handboken.yaml') ?? '';
    texts.set('content/kilder/bare-her.yaml', source);
    expect(unused()).toContain('bare-her');
    const page = texts.get('content/bekymret.yaml') ?? '';
    texts.set('content/bekymret.yaml', page.replace('[sfk-slt-handboken]', '[bare-her]'));
    expect(unused()).not.toContain('bare-her');
  });
});
