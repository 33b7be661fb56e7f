import { beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../scripts/content-check/check.ts';
import { filesInMemory } from '../../../scripts/content-check/files.ts';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { fixtureContent } from '../../support/fixture-content.ts';

const file = 'content/lover/forvaltningsloven-13.yaml';
/** A day on which all of the fixture has been checked. */
const day = '2026-11-25';
const sound = fixtureContent('few');
let texts: Map<string, string>;

beforeEach(() => {
  texts = new Map(sound);
});

/** What is found when something in the rule is written in another way. */
function found(before: string | RegExp, after: string, today = day) {
  const text = texts.get(file) ?? '';
  expect(text).toMatch(before);
  texts.set(file, text.replace(before, after));
  return checkContent(filesInMemory(texts), today).problems.filter(
    (problem) => problem.file === file,
  );
}

describe('a change that is adopted', () => {
  const inForceFrom = (date: string) => found('inForce: ingen dato funnet', `inForce: ${date}`);

  test('may have its day tomorrow, and not today', () => {
    expect(inForceFrom('2026-11-26')).not.toContainEqual(
      expect.objectContaining({ kind: 'nowInForce' }),
    );
    texts = new Map(sound);
    expect(inForceFrom('2026-11-25')).toContainEqual(
      expect.objectContaining({
        kind: 'nowInForce',
        line: 20,
        field: 'adopted[0].inForce',
        found: '2026-11-25',
      }),
    );
  });

  test('tells the editor what to do when its day has come', () => {
    const words = inForceFrom('2026-01-01').map(inWords).join('\n');
    expect(words).toContain('Les regelen på nytt');
    expect(words).toContain('«adopted»');
  });

  test('says when, with a date or that none is found', () => {
    const [problem] = inForceFrom('snart');
    expect(problem).toMatchObject({ kind: 'wrongValue', found: '«snart»' });
    expect(problem?.expected).toContain('ingen dato funnet');
  });
});

describe('what was read', () => {
  test('is a copy of the act, or something else', () => {
    expect(found(/copy: .*\nsource: .*\n/, '')).toEqual([
      expect.objectContaining({ kind: 'missingField', field: 'copy' }),
    ]);
  });

  test('is a copy only where it says how far it goes', () => {
    expect(found('copy: lovdata-2026', 'copy: phs-2008-4')).toEqual([
      expect.objectContaining({ kind: 'notACopy', found: 'phs-2008-4', expected: 'lovdata-2026' }),
    ]);
  });

  test('is not a copy in the place of another source', () => {
    expect(found('source: sfk-slt-modellen', 'source: lovdata-2026').map(inWords).join()).toContain(
      'Skriv «copy: lovdata-2026» i stedet for «source».',
    );
  });
});
