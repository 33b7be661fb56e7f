import { describe, expect, test } from 'vitest';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { contentToDamage } from '../../support/content-to-damage.ts';

const national = 'dokumenter/nasjonale.yaml';
const local = 'dokumenter/dokumenter.yaml';
const source = 'kilder/phs-2008-4.yaml';
const { check, damage, lineOf, mend, report, textOf, write } = contentToDamage();

describe('the mistakes an editor can make in documents', () => {
  test('none: nasjonale.yaml needs neither kommuner nor an address', () => {
    expect(check()).toEqual([]);
  });

  test('a plan with its years swapped', () => {
    const line = lineOf(national, 'from: 2020, to: 2024');
    const [problem, ...others] = damage(national, (text) =>
      text.replace('from: 2020, to: 2024', 'from: 2024, to: 2020'),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: `content/${national}`, line, field: 'years' });
    const said = problem ? inWords(problem) : '';
    expect(said).toContain('2024');
    expect(said).toContain('et første år som ikke er etter det siste');
  });

  test.each([national, local])('a document without language, in %s', (file) => {
    const [problem, ...others] = damage(file, (text) => text.replace(/\n {2}lang: n[bn]/, ''));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: 'missingField', file: `content/${file}`, field: 'lang' });
    expect(problem && inWords(problem)).toContain('nb, nn, da, sv, en');
  });

  test('a source that is a document, without language', () => {
    expect(damage(source, (text) => text.replace('\n  lang: nb', ''))).toEqual([
      expect.objectContaining({ kind: 'missingField', field: 'document.lang' }),
    ]);
  });

  test.each([
    ['978-82-15-03496-5', 'rett kontrollsiffer'],
    ['1-84082-881-2', 'rett kontrollsiffer'],
    ['978-82-15-0349', '10 eller 13 sifre'],
  ])('the ISBN %s', (isbn, expected) => {
    const [problem] = damage(national, (text) => text.replace('978-82-15-03496-6', isbn));
    expect(problem).toMatchObject({
      field: 'isbn[0]',
      line: lineOf(national, isbn),
      found: `«${isbn}»`,
    });
    expect(problem && inWords(problem)).toContain(expected);
  });

  test('an ISBN written as a number, and a theme that is not there', () => {
    expect(
      damage(national, (text) => text.replace("'978-82-15-03496-6'", '9788215034966')),
    ).toEqual([expect.objectContaining({ field: 'isbn[0]' })]);
    mend();
    expect(damage(national, (text) => text.replace('[slt, rus]', '[slt, russ]'))).toContainEqual(
      expect.objectContaining({ field: 'themes[1]', found: '«russ»' }),
    );
  });

  test('a document that is a source already, by its address, or by its title and publisher', () => {
    const taken = {
      kind: 'documentIsSource',
      file: `content/${national}`,
      found: 'prove-veileder',
    };
    const address = /url: (\S+)/.exec(textOf(source))?.[1] ?? '';
    const title = /title: (.+)/.exec(textOf(source))?.[1] ?? '';
    const publisher = /publisher: (.+)/.exec(textOf(source))?.[1] ?? '';
    const problems = damage(national, (text) =>
      text.replace('https://example.com/veileder', address.replace('https://', 'http://www.')),
    );
    expect(problems).toEqual([expect.objectContaining(taken)]);
    expect(problems.map(inWords).join()).toContain(`content/${source}`);
    mend();
    const titled = (text: string) => text.replace('Veileder om prøver', title);
    expect(damage(national, titled)).toEqual([]);
    expect(damage(national, (text) => text.replace('Prøvedirektoratet', publisher))).toEqual([
      expect.objectContaining(taken),
    ]);
  });

  test('a document from next year', () => {
    expect(damage(national, (text) => text.replace('year: 2019', 'year: 2099'))).toEqual([
      expect.objectContaining({ kind: 'futureDocument', found: '2099' }),
    ]);
  });
});

test('a source that stands in the list of documents is in use', () => {
  const text = textOf(source)
    .replace(/title: .*/, 'title: Bare et dokument')
    .replace(/url: .*\n/, '');
  write('kilder/bare-dokument.yaml', text);
  expect(report().unusedSources).not.toContain('bare-dokument');
  write('kilder/bare-dokument.yaml', text.replace(/document:[\s\S]*/, ''));
  expect(report().unusedSources).toContain('bare-dokument');
});
