import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { contentToDamage } from '../../support/content-to-damage.ts';

const fresh = 'aktuelt/nb/provenytt.mdx';
const past = 'aktuelt/nb/provekonferansen.mdx';
const due = 'aktuelt/nb/provefrist.mdx';
const { check, damage, lineOf, mend, textOf, write } = contentToDamage();

describe('the mistakes an editor can make in news', () => {
  test('none: news may be in bokmål alone, with or without a picture', () => {
    expect(check()).toEqual([]);
  });

  test('no date, and one that has not come', () => {
    const [problem, ...others] = damage(due, (text) => text.replace(/^date: .*\n/m, ''));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: 'missingField', file: `content/${due}`, field: 'date' });
    expect(problem && inWords(problem)).toContain('en dato som finnes, skrevet ÅÅÅÅ-MM-DD');
    mend();
    expect(damage(due, (text) => text.replace(/^date: .*$/m, 'date: 2099-01-01'))).toContainEqual(
      expect.objectContaining({ kind: 'futureDate', field: 'date', found: '2099-01-01' }),
    );
  });

  test('a picture without words for those who do not see it', () => {
    const at = { file: `content/${fresh}`, field: 'picture.alt' };
    const [missing, ...others] = damage(fresh, (text) => text.replace(/^ {2}alt: .*\n/m, ''));
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ kind: 'missingField', ...at });
    expect(missing && inWords(missing)).toContain(
      'det bildet viser, i ord, for den som ikke ser det',
    );
    mend();
    expect(damage(fresh, (text) => text.replace(/^ {2}alt: .*$/m, "  alt: ' '"))).toEqual([
      expect.objectContaining({ kind: 'wrongValue', line: lineOf(fresh, 'alt:'), ...at }),
    ]);
  });

  test('a picture that is not there, with the one that was meant', () => {
    expect(damage(fresh, (text) => text.replace('prove.svg', 'prover.svg'))).toEqual([
      expect.objectContaining({
        kind: 'missingPicture',
        file: `content/${fresh}`,
        line: lineOf(fresh, 'file:'),
        found: 'prover.svg',
        suggestion: 'prove.svg',
      }),
    ]);
  });

  test('days in the wrong order', () => {
    const wrong = [
      [past, '2022-11-15, to', '2022-11-17, to', 'happened.to'],
      [past, 'date: 2026-11-18', 'date: 2022-11-14', 'happened.from'],
      [due, 'until: 2026-11-30', 'until: 2026-11-01', 'until'],
      [fresh, 'changed: 2026-11-21', 'changed: 2026-11-01', 'changed'],
    ] as const;
    for (const [file, right, damaged, field] of wrong) {
      mend();
      const problems = damage(file, (text) => text.replace(right, damaged));
      expect(problems[0], damaged).toMatchObject({ kind: 'wrongValue', field });
    }
  });

  test('a translation that says other days than the original', () => {
    const translation = fresh.replace('/nb/', '/nn/');
    expect(damage(translation, (text) => text.replace('2026-11-20', '2026-11-19'))).toEqual([
      expect.objectContaining({
        kind: 'otherDate',
        file: `content/${translation}`,
        field: 'date',
        found: '2026-11-19',
        expected: '2026-11-20',
      }),
    ]);
  });

  test('news that is called as the page of a year', () => {
    write('aktuelt/nb/2026.mdx', textOf(due));
    expect(check()).toEqual([
      expect.objectContaining({ kind: 'takenAddress', file: 'content/aktuelt/nb/2026.mdx' }),
    ]);
  });
});
