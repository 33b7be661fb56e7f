import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { contentToDamage } from '../../support/content-to-damage.ts';

const file = 'handbok/nb/kartlegging.mdx';
const { damage } = contentToDamage({ today: '2026-11-30' });

/** What is found when a chapter says it was changed so. */
function found(...changes: [date: string, what: string][]) {
  const lines = changes.map(([date, what]) => `  - date: ${date}\n    what: ${what}\n`).join('');
  return damage(file, (text) =>
    text.replace('responsible:', `changes:\n${lines}responsible:`),
  ).filter((problem) => problem.file === `content/${file}`);
}

describe('the changes of a chapter', () => {
  test('stand newest first, several of a day side by side', () => {
    expect(
      found(['2026-11-26', 'Ny regel'], ['2026-11-26', 'Nye tall'], ['2026-11-02', 'Nye tall']),
    ).toEqual([]);
  });

  test('are told when an older stands above a newer, where it is', () => {
    const [problem, ...others] = found(['2026-11-02', 'Nye tall'], ['2026-11-26', 'Ny regel']);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      kind: 'changesNotInOrder',
      field: 'changes[1].date',
      line: 12,
    });
    expect(problem && inWords(problem)).toContain('Sett den nyeste endringen øverst');
  });

  test('are told when one stands twice on a day, however it is spelt', () => {
    expect(found(['2026-11-26', 'Ny regel.'], ['2026-11-26', 'ny  regel'])).toEqual([
      expect.objectContaining({ kind: 'changeTwice', field: 'changes[1].what' }),
    ]);
  });

  test('are told when one is older than the chapters, or has not come', () => {
    const problems = found(['2026-12-01', 'Fram i tid'], ['2006-11-26', 'Feil år']);
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'futureDate' }),
      expect.objectContaining({ kind: 'changedTooEarly', found: '2006-11-26' }),
    ]);
    expect(problems.map(inWords)[0]).toContain('Skriv dagen innholdet faktisk ble endret.');
  });

  test('have one line each, of no more than 160 characters', () => {
    expect(found(['2026-11-26', 'a'.repeat(161)])).toEqual([
      expect.objectContaining({ kind: 'wrongValue', expected: 'én linje på høyst 160 tegn' }),
    ]);
  });
});
