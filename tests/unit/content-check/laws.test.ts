import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { contentToDamage } from '../../support/content-to-damage.ts';

const file = 'lover/forvaltningsloven-13.yaml';
/* A day on which all of the fixture has been checked. */
const { damage, mend } = contentToDamage({ today: '2026-11-25' });

/** What is found when something in the rule is written in another way. */
const found = (before: string | RegExp, after: string) =>
  damage(file, (text) => text.replace(before, after)).filter(
    (problem) => problem.file === `content/${file}`,
  );

describe('a change that is adopted', () => {
  const inForceFrom = (date: string) => found('inForce: ingen dato funnet', `inForce: ${date}`);

  test('may have its day tomorrow, and not today', () => {
    expect(inForceFrom('2026-11-26')).not.toContainEqual(
      expect.objectContaining({ kind: 'nowInForce' }),
    );
    mend();
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
