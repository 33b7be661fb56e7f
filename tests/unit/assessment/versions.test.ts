import { describe, expect, test } from 'vitest';
import { newAssessment, type Assessment } from '#domain/assessment/assessment.ts';
import { atWorkBeside, sameVersionOf } from '#domain/assessment/versions.ts';

const made = (id: string, more: Partial<Assessment> = {}): Assessment => ({
  ...newAssessment(id, `2026-11-0${id.length}T12:00:00.000Z`, { role: 'kommune', kommune: '1804' }),
  ...more,
});
const atWork = made('a', { answers: { A1: 2, B1: 3 }, notes: { A1: 'Sak 12' } });
const version = { ...atWork, id: 'v', keptOn: '2026-11-24' };

describe('a version', () => {
  test('is there already when it holds the same and is of the same day', () => {
    const reordered = { ...version, answers: { B1: 3, A1: 2 } as const };
    expect(sameVersionOf(atWork, '2026-11-24', [atWork, reordered])).toBe(reordered);
    expect(sameVersionOf(atWork, '2026-11-25', [version])).toBeUndefined();
  });

  test.each([
    ['an answer', { answers: { A1: 2, B1: 4 } as const }],
    ['a note', { notes: {} }],
    ['a name', { name: 'Våren' }],
  ])('is another when %s has changed', (_, change) => {
    expect(sameVersionOf({ ...atWork, ...change }, '2026-11-24', [version])).toBeUndefined();
  });

  test('leads back to what it is a version of, else to the nearest that is filled in', () => {
    const later = { changed: '2026-11-24T12:00:00.000Z' };
    const police = made('pp', { ...later, role: 'police' });
    const sameKommune = made('ccc');
    expect(atWorkBeside(version, [police, sameKommune, atWork, version])).toBe(atWork);
    expect(atWorkBeside(version, [police, sameKommune, version])).toBe(sameKommune);
    expect(atWorkBeside(version, [police, version])).toBe(police);
    expect(atWorkBeside(version, [version])).toBeUndefined();
  });
});
