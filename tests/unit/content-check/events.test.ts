import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { contentToDamage } from '../../support/content-to-damage.ts';

const { check, write, textOf, remove, lineOf, swap } = contentToDamage();
const course = 'arrangementer/kommende-kurs.yaml';
const deadlines = 'arrangementer/faste/frister.yaml';

describe('the mistakes an editor can make around events', () => {
  test('an event that ends before it starts: file, line, found, expected, and how to mend it', () => {
    const problems = swap(course, 'end: 2027-02-10', 'end: 2027-02-08');
    expect(problems.map(inWords)).toEqual([
      [
        `content/${course}:${lineOf(course, 'end: 2027-02-08')}`,
        '  Feltet har en verdi som ikke passer: end',
        '  Fant:      «2027-02-08»',
        '  Ventet:    en slutt som ikke er før starten',
        '  Slik retter du: Skriv en slutt som ikke er før starten.',
      ].join('\n'),
    ]);
  });

  test.each([
    ['2027-06-08 08:59', 1],
    ['2027-06-08 09:00', 0],
    ['2027-06-08', 0],
    ['2027-06-07', 1],
  ])('an end of %s where it starts at nine brings %i mistakes', (end, count) => {
    const file = 'arrangementer/kommende-sommer.yaml';
    write(file, textOf(file).replace(/^end: .*$/m, `end: ${end}`));
    expect(check()).toHaveLength(count);
  });

  test.each(['2027-02-30', '2027-02-09 24:00', '9. februar 2027', '2027-02-09 09:00:00'])(
    'a start that is no day or time there is: %s',
    (start) => {
      expect(swap(course, 'start: 2027-02-09', `start: ${start}`)).toEqual([
        expect.objectContaining({ kind: 'wrongValue', field: 'start', found: `«${start}»` }),
      ]);
    },
  );

  test('a last day to sign up after it has started', () => {
    expect(swap(course, 'deadline: 2027-01-15', 'deadline: 2027-02-10')).toEqual([
      expect.objectContaining({ kind: 'wrongValue', field: 'signUp.deadline' }),
    ]);
  });

  test('somebody who arranges it and is not known, with the one that was meant', () => {
    expect(swap(course, '[provesenteret,', '[provesentret,')).toEqual([
      expect.objectContaining({ kind: 'unknownReference', suggestion: 'provesenteret' }),
    ]);
  });

  test('no source, and a source read on a day that has not come', () => {
    expect(swap(course, 'seen: 2026-11-20', 'seen: 2099-11-20')).toEqual([
      expect.objectContaining({ kind: 'futureDate', field: 'sources.0.seen' }),
    ]);
    write(course, textOf(course).replace(/^sources:[\s\S]*$/m, 'sources: []\n'));
    expect(check()).toEqual([
      expect.objectContaining({ field: 'sources', expected: 'minst én kilde' }),
    ]);
  });

  test('a deadline on a day that is not there each year', () => {
    const problems = swap(deadlines, 'month: 12\n  day: 1', 'month: 2\n  day: 29');
    expect(problems).toEqual([
      expect.objectContaining({
        file: `content/${deadlines}`,
        expected: 'en dag som måneden har hvert år',
      }),
    ]);
  });

  test('a deadline with the address of an event', () => {
    // What names the deadline by its former id is told of as well.
    expect(swap(deadlines, 'id: frist-prove', 'id: kommende-kurs')).toContainEqual(
      expect.objectContaining({ kind: 'takenAddress', found: 'kommende-kurs', line: 1 }),
    );
  });

  test('the page itself, under another name', () => {
    remove('arrangementer/faste/oversikt.yaml');
    expect(check()).toEqual([
      expect.objectContaining({
        kind: 'missingFile',
        file: 'content/arrangementer/faste/oversikt.yaml',
      }),
    ]);
  });
});
