import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { contentToDamage } from '../../support/content-to-damage.ts';

const { check, mend, report, remove, swap, textOf, write, lineOf } = contentToDamage();
const yearly = 'tilskudd/fast-frist.yaml';
const old = 'tilskudd/gammel-frist.yaml';
const draft = 'egenvurdering/soknad.yaml';

describe('the mistakes an editor can make around grants', () => {
  test('a deadline before it was announced: file, line, found, expected, and how to mend it', () => {
    const problems = swap(old, 'date: 2024-05-01', 'date: 2024-02-01');
    expect(problems.map(inWords)).toEqual([
      [
        `content/${old}:${lineOf(old, 'date: 2024-02-01')}`,
        '  Feltet har en verdi som ikke passer: deadline.announced[0].date',
        '  Fant:      «2024-02-01»',
        '  Ventet:    en frist som ikke er før utlysningen',
        '  Slik retter du: Skriv en frist som ikke er før utlysningen.',
      ].join('\n'),
    ]);
  });

  test('an amount without its year, or with one in words', () => {
    expect(swap(yearly, 'year: 2020, kroner', 'kroner')).toEqual([
      expect.objectContaining({ kind: 'missingField', field: 'amounts[0].year' }),
    ]);
    mend();
    expect(swap(yearly, 'kroner: 750000', 'kroner: 750 000')).toEqual([
      expect.objectContaining({ kind: 'wrongValue', field: 'amounts[0].kroner' }),
    ]);
  });

  test('a source, a deadline and a form that are not there, with those that were meant', () => {
    const meant = (file: string, from: string, to: string) => {
      mend();
      return swap(file, from, to);
    };
    expect(meant(yearly, 'source: phs-2008-4', 'source: phs-2008-5')).toEqual([
      expect.objectContaining({ kind: 'unknownReference', suggestion: 'phs-2008-4' }),
    ]);
    expect(meant(yearly, 'frist-prove', 'frist-prov')).toEqual([
      expect.objectContaining({ kind: 'unknownReference', suggestion: 'frist-prove' }),
    ]);
    expect(meant(draft, 'form: modul-tilskudd', 'form: modul-tilskot')).toEqual([
      expect.objectContaining({ kind: 'unknownReference', suggestion: 'modul-tilskudd' }),
    ]);
  });

  test('somebody who can apply that the site has no word for', () => {
    expect(swap(yearly, '[kommune, bydel]', '[kommune, borettslag]')).toEqual([
      expect.objectContaining({ kind: 'wrongValue', field: 'applicants[1]' }),
    ]);
  });

  test('no deadline at all, and two that can not both be so', () => {
    expect(swap('tilskudd/hele-aret.yaml', '{ rolling: true }', '{ rolling: false }')).toEqual([
      expect.objectContaining({ kind: 'wrongValue', field: 'deadline' }),
    ]);
    mend();
    const both = swap(yearly, '{ yearly: frist-prove }', '{ yearly: frist-prove, rolling: true }');
    expect(both).toEqual([expect.objectContaining({ field: 'deadline' })]);
  });

  test('a text in one of the languages alone, and a day of check that has not come', () => {
    expect(swap(yearly, 'nn: Å prøve ut.', '')).not.toEqual([]);
    mend();
    expect(swap(yearly, 'checked: 2026-11-20', 'checked: 2099-01-01')).toEqual([
      expect.objectContaining({ kind: 'futureDate', field: 'checked' }),
    ]);
  });

  test('what stands around the grants, and the draft, under another name', () => {
    remove('tilskudd/faste/oversikt.yaml');
    remove(draft);
    const missing = check().filter(({ kind }) => kind === 'missingFile');
    expect(missing.map(({ file }) => file)).toEqual([
      `content/${draft}`,
      'content/tilskudd/faste/oversikt.yaml',
    ]);
  });

  test('a draft that asks for what the answers can not tell, or for an indicator there is not', () => {
    expect(swap(draft, 'fra {kommune}', 'fra {fylke}')).toEqual([
      expect.objectContaining({ kind: 'wrongValue', field: 'title.nb' }),
    ]);
    mend();
    expect(swap(draft, 'indicator: M4-2', 'indicator: M4-29')).toEqual([
      expect.objectContaining({ kind: 'unknownReference' }),
    ]);
  });

  test('a draft that asks for an answer its form does not ask for', () => {
    expect(swap(draft, 'indicator: M4-2', 'indicator: A1')).toEqual([
      expect.objectContaining({
        kind: 'wrongForm',
        found: 'A1',
        field: 'sections[1].blocks[0].indicator',
        line: lineOf(draft, 'indicator: A1'),
      }),
    ]);
  });

  test('a source that only an amount has is in use', () => {
    write('kilder/bare-belop.yaml', textOf('kilder/sfk-slt-modellen.yaml'));
    expect(report().unusedSources).toContain('bare-belop');
    write(yearly, textOf(yearly).replace('source: phs-2008-4', 'source: bare-belop'));
    expect(report().unusedSources).not.toContain('bare-belop');
  });

  test('a source that only the draft has is in use', () => {
    write('kilder/bare-utkast.yaml', textOf('kilder/sfk-slt-modellen.yaml'));
    expect(report().unusedSources).toContain('bare-utkast');
    write(draft, textOf(draft).replace('sources: [', 'sources: [bare-utkast, '));
    expect(report().unusedSources).not.toContain('bare-utkast');
  });
});
