import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { ChapterReport, CitedSource } from '../../../scripts/content-check/chapter-reports.ts';
import { filesInMemory } from '../../../scripts/content-check/files.ts';
import { figuresOf, medianOf, yearOf } from '../../../scripts/report/figures.ts';
import { goals, pressSources } from '../../../scripts/report/goals.ts';
import { report } from '../../../scripts/report/report.ts';
import { lineWidth } from '../../../scripts/report/table.ts';
import { fixtureContent } from '../../support/fixture-content.ts';

const today = '2026-11-30';
const sound = fixtureContent('few');
let texts: Map<string, string>;

beforeEach(() => {
  texts = new Map(sound);
});

/** What the report prints of the fixture, and its exit code. */
function run(...args: string[]) {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  const code = report(args, { files: filesInMemory(texts), today, print });
  return { code, text: printed.join('\n') };
}

const source = (id: string, facts: Partial<CitedSource> = {}): CitedSource => ({
  id,
  title: 'Tittel',
  publisher: 'Utgiver',
  kind: 'annet',
  year: '2020',
  ...facts,
});

const chapter = (facts: Partial<ChapterReport> = {}): ChapterReport => ({
  id: 'rus',
  language: 'nb',
  isAppendix: false,
  isGuide: false,
  words: 600,
  lix: 35,
  sentences: { count: 50, short: 10, longest: 30 },
  links: 12,
  marks: 10,
  sources: [],
  rules: 0,
  unresolved: 0,
  checked: '2026-11-21',
  changed: '',
  ...facts,
});

describe('the figures of a chapter', () => {
  test.each([
    ['2008', 2008],
    ['2021 eller senere', 2021],
    ['trolig 2023', 2023],
    ['udatert, lest 2026', undefined],
    ['udatert, 2017 eller senere', undefined],
    ['lest 2026', undefined],
  ])('the year of «%s» is %s', (words, year) => {
    expect(yearOf(words)).toBe(year);
  });

  test('the median of nothing is nothing, and of two the middle', () => {
    expect(medianOf([])).toBeUndefined();
    expect(medianOf([2025, 2008])).toBe(2016);
    expect(medianOf([2025, 2008, 2023])).toBe(2023);
  });

  test('tell of sentences, links and marks', () => {
    expect(figuresOf(chapter(), today)).toMatchObject({
      shortSentences: 20,
      longestSentence: 30,
      linksPer100: 2,
      wordsPerMark: 60,
    });
    expect(figuresOf(chapter({ marks: 0 }), today).wordsPerMark).toBeUndefined();
  });

  test('count sources by kind and age, and rules as law', () => {
    const sources = [
      source('a', { kind: 'lov', year: '2026' }),
      source('b', { kind: 'kommune', year: 'udatert' }),
      source('c', { kind: 'stortinget', year: '2015' }),
      source('d', { kind: 'presse', year: '2016' }),
    ];
    expect(figuresOf(chapter({ sources, rules: 3 }), today)).toMatchObject({
      ...{ law: 4, public: 2, research: 0, press: 1, other: 0 },
      ...{ medianYear: 2016, old: 1, undated: 1 },
    });
  });
});

describe('the goals', () => {
  const missed = (facts: Partial<ChapterReport>) => {
    const figures = figuresOf(chapter(facts), today);
    return Object.entries(goals).flatMap(([name, goal]) =>
      goal.missedBy(figures) === undefined ? [] : [name],
    );
  };

  test('hold at their borders', () => {
    expect(missed({ lix: 30 })).toEqual([]);
    expect(missed({ lix: 42 })).toEqual([]);
    expect(missed({ lix: 29.9 })).toEqual(['lix']);
    expect(missed({ lix: 42.1 })).toEqual(['lix']);
    expect(missed({ lix: 24, isGuide: true })).toEqual([]);
    expect(missed({ lix: 42.1, isGuide: true })).toEqual(['lix']);
    expect(missed({ marks: 11 })).toEqual(['marks']);
    expect(missed({ sentences: { count: 50, short: 11, longest: 30 } })).toEqual(['short']);
  });

  test('name each source from the press with the chapters that lean on it, the most used first', () => {
    const press = (id: string) => source(id, { kind: 'presse' });
    const found = pressSources([
      chapter({ id: 'en', sources: [press('avis'), source('annen')] }),
      chapter({ id: 'to', sources: [press('radio'), press('avis')] }),
    ]);
    expect(found.map(({ id, chapters }) => [id, chapters])).toEqual([
      ['avis', ['en', 'to']],
      ['radio', ['to']],
    ]);
  });
});

describe('npm run report', () => {
  test('fits a terminal of 100 columns, whatever chapters are called', () => {
    const { code, text } = run();
    expect(code).toBe(0);
    expect(text.split('\n').filter(({ length }) => length > lineWidth)).toEqual([]);
    expect(text).toContain('taushetsplikt-og-deling');
  });

  test('tells of guides as of chapters, in each language they are written in', () => {
    const { text } = run();
    expect(text).toMatch(/^veiledere\/rolleprove +\d+ /m);
    expect(text).toMatch(/^nn\/veiledere\/rolleprove +\d+ /m);
  });

  test('names the sources from the press, and the chapters that use them', () => {
    const file = 'content/kilder/phs-2008-4.yaml';
    texts.set(file, (texts.get(file) ?? '').replace('kind: forskning', 'kind: presse'));
    const { text } = run();
    expect(text.replace(/\s+/g, ' ')).toMatch(/phs-2008-4: Politihøgskolen .*Brukt i hva-er-slt/);
  });

  test('says what the content check finds wrong, and the newest change', () => {
    const file = 'content/handbok/nb/kartlegging.mdx';
    texts.set(file, `${texts.get(file)}\n[a](kilde:borte)\n`);
    const { text } = run();
    expect(text.replaceAll('\u00a0', ' ')).toContain('finner: kartlegging (1)');
    expect(text).toMatch(/^hva-er-slt .*2026-11-20$/m);
  });

  test('tells of the templates, in the same words as JSON', () => {
    const { templates } = JSON.parse(run('--json').text) as {
      templates: { template: string; words: number }[];
    };
    expect(templates).toEqual([
      expect.objectContaining({ template: 'handlingsplan', checked: '2026-11-01' }),
    ]);
    expect(run().text).toMatch(new RegExp(`^handlingsplan +${templates[0]?.words} `, 'm'));
    const file = 'content/maler/nb/handlingsplan.mdx';
    texts.set(file, `${texts.get(file)}\nTo ord.\n`);
    expect(run().text).toMatch(
      new RegExp(`^handlingsplan +${(templates[0]?.words ?? 0) + 2} `, 'm'),
    );
  });

  test('gives the same figures as CSV and as JSON', () => {
    const json = JSON.parse(run('--json').text) as {
      chapters: { chapter: string; words: number }[];
    };
    const options = { bom: true, delimiter: ';', columns: true } as const;
    const rows: Record<string, string>[] = parseCsv(run('--csv').text, options);
    expect(rows.map(({ chapter, words }) => [chapter, Number(words)])).toEqual(
      json.chapters.map(({ chapter, words }) => [chapter, words]),
    );
  });

  test('says how it is used when it is asked for what it has not', () => {
    expect(run('--borte')).toMatchObject({
      code: 2,
      text: expect.stringContaining('--shared MAPPE'),
    });
  });
});

describe('words shared with the texts of a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slt-shared-'));
  writeFileSync(
    join(folder, 'kilde.txt'),
    'Først.\nKommunen og politiet ser hver sin del av bildet, sier de.\n',
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are told with chapter, line and words', () => {
    const { code, text } = run('--shared', folder);
    expect(code).toBe(0);
    const file = 'content/handbok/nb/kartlegging.mdx';
    const lines = (sound.get(file) ?? '').split('\n');
    const line = lines.findIndex((one) => one.startsWith('Kommunen og politiet')) + 1;
    expect(text).toContain(
      `${file}\n  linje ${line}: 9 ord: Kommunen og politiet ser hver sin del av bildet (kilde.txt:2)`,
    );
  });

  test('are found in data too, and set apart in quotations', () => {
    const file = 'content/ordliste/slt.yaml';
    const words = 'Kommunen og politiet ser hver sin del av bildet';
    texts.set(
      file,
      (texts.get(file) ?? '').replace(/definition:\n {2}nb: .*/, `definition:\n  nb: '«${words}»'`),
    );
    const { text } = run('--shared', folder);
    expect(text).toMatch(/Trolig i orden[^]*ordliste\/slt\.yaml:\d+: 9 ord i sitattegn/);
  });

  test('need a folder with texts', () => {
    expect(run('--shared', join(folder, 'borte'))).toMatchObject({
      code: 1,
      text: expect.stringContaining('Nevn en mappe'),
    });
  });
});
