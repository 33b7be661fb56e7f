import fc from 'fast-check';
import type { BlockContent, Table } from 'mdast';
import { describe, expect, test } from 'vitest';
import { caseDocument } from '#domain/assessment/exports/case-document.ts';
import { storableText, textNodes, type Section, type TextDocument } from '#domain/book/document.ts';
import { textOf as wordsOf } from '#domain/book/tree/nodes.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { assessmentReport } from '#domain/assessment/exports/report.ts';
import { profileOf, standingOf } from '#domain/assessment/exports/standing.ts';
import { anyAssessment, anyMeasure, anyText } from '../arbitraries.ts';
import { assessmentWith, input, measureWith } from './report-input.ts';

const today = '2026-11-25';

/** The whole is weakest in C; a module is lower still. */
const modulesLow = { A1: 3, A2: 3, B1: 3, C1: 1, 'M1-1': 0 } as const;

const cellsOf = (table: Table) => table.children.slice(1).map(({ children }) => children);

const textOf = (block: BlockContent): string => {
  switch (block.type) {
    case 'list':
      return block.children.map(wordsOf).join('\n');
    case 'table':
      return cellsOf(block)
        .flatMap((row) => row.map(wordsOf))
        .join('\n');
    default:
      return wordsOf(block);
  }
};

/** The rows of a table as they are given: text, or text and links. */
const rowsOf = (table: Table) =>
  cellsOf(table).map((row) =>
    row.map((cell) =>
      cell.children.some(({ type }) => type === 'link')
        ? cell.children.map((part) =>
            part.type === 'link' ? { text: wordsOf(part), href: part.url } : wordsOf(part),
          )
        : wordsOf(cell),
    ),
  );
const everything = (document: TextDocument) =>
  [titleOf(document), ...document.sections.flatMap(({ children }) => children.map(textOf))].join(
    '\n',
  );
const titleOf = ({ title }: TextDocument) => title.map(wordsOf).join('');

describe('where the work stands', () => {
  const standing = (answers: Record<string, 0 | 1 | 2 | 3 | 4 | 'unknown'>) =>
    standingOf(input.forms, input.indicators, answers);

  test('comes from the largest form that is answered', () => {
    expect(standing({ A1: 3, B1: 3 })?.form.id).toBe('rask');
    expect(standing({ A1: 3, A2: 3, B1: 3, C1: 3 })?.form.id).toBe('full');
  });

  test('is nothing where a module alone is answered', () => {
    expect(standing({ 'M1-1': 4 })).toBeUndefined();
  });

  test('is nothing where there is no form', () => {
    expect(standingOf([], input.indicators, {})).toBeUndefined();
  });
});

describe('the profile', () => {
  test('a dimension of «Vet ikke» alone has no mean, and a share of 1', () => {
    expect(profileOf(input.indicators, { B1: 'unknown' })).toEqual([
      { dimension: 'B', requirement: 'must', mean: undefined, unknown: 1 },
    ]);
  });
});

describe('the report', () => {
  const subject = {
    assessment: assessmentWith({
      kommune: '9999',
      answers: { A1: 0, A2: 'unknown', B1: 4, C1: 4, E1: 0, 'M1-1': 4 },
    }),
    measures: [measureWith({ deadline: '2026-01-01', owner: 'Leder for fritid' })],
    today,
  };

  test('says who answered, when, the stage with what holds it down, and the share of «Vet ikke»', () => {
    const text = everything(assessmentReport(subject, input));
    expect(text).toContain('Egenvurdering av SLT-arbeidet i Eksempel kommune');
    expect(text).toContain('Hvem som svarte: Kommunen');
    expect(text).toContain('20. november 2026');
    expect(text).toContain('25 prosent av svarene som teller med i skjemaet «Hele», er «Vet ikke»');
    const { answers } = assessmentWith({ answers: { A1: 0, A2: 4, B1: 4, C1: 4, E1: 'unknown' } });
    const known = { ...subject, assessment: { ...subject.assessment, answers } };
    const stage = everything(assessmentReport(known, input));
    expect(stage).toContain('Samlet: 1 · Påbegynt, etter skjemaet «Hele».');
    expect(stage).toContain('som ikke er på plass eller ikke er kjent: A1.');
    expect(stage).toContain('0 prosent av svarene som teller med, er «Vet ikke».');
  });

  test('gives the next step and the chapters for what is weak', () => {
    const report = assessmentReport(subject, input);
    const rows = report.sections[0]?.children.flatMap((block) =>
      block.type === 'table' ? rowsOf(block) : [],
    );
    expect(rows).toContainEqual([
      'A1 Påstand A1',
      '0 · Ikke i gang',
      ['Neste steg for A1 Les mer: ', { text: 'Kapittel om A1', href: 'https://example.com/A1/' }],
    ]);
  });

  test.each([
    [{ A1: 1, B1: 4 }, 'For få områder er vurdert'],
    [{ A1: 4, A2: 2, B1: 4, C1: 4, E1: 0 }, 'Ingen av områdene som er vurdert'],
  ] as const)('of %o says «%s»', (answers, words) => {
    const report = assessmentReport({ ...subject, assessment: assessmentWith({ answers }) }, input);
    expect(everything(report)).toContain(words);
  });

  test('has the plan on pages that lie down, with what is late marked', () => {
    const plan = assessmentReport(subject, input).sections.at(-1);
    expect(plan?.orientation).toBe('landscape');
    expect(plan?.children.map(textOf).join()).toContain('1. januar 2026 (over fristen)');
  });

  test('has no section without content', () => {
    const headings = (answers: Assessment['answers'], more: Partial<Assessment> = {}) =>
      assessmentReport(
        { assessment: assessmentWith({ answers, ...more }), measures: [], today },
        input,
      ).sections.flatMap(({ children }) =>
        children.flatMap((block) =>
          block.type === 'heading' && block.depth === 2 ? [wordsOf(block)] : [],
        ),
      );
    expect(headings({})).toEqual([]);
    expect(headings({ 'M1-1': 4 })).toEqual(['Moduler']);
    expect(headings({ A1: 'unknown' })).toEqual([
      'Hvor arbeidet står',
      'Profil',
      'Finn ut av dette',
    ]);
    expect(headings({}, { conditions: { koordinator: 'no' } })).toEqual(['Dette må til']);
    expect(headings({}, { steps: { vedtak: { owner: 'Ordfører' } } })).toEqual(['Før oppstart']);
  });

  test('takes what is weakest, first and unknown from the whole, and modules by themselves', () => {
    const low = { ...subject, assessment: assessmentWith({ answers: modulesLow }), measures: [] };
    const { children: blocks } = assessmentReport(low, input).sections[0] as Section;
    const at = blocks.findIndex(
      (block) => block.type === 'heading' && wordsOf(block) === 'Moduler',
    );
    const ofWhole = blocks.slice(0, at).map(textOf).join('\n');
    expect(ofWhole).toContain('Svakest står: Styring (1 av 4).');
    expect(ofWhole).not.toMatch(/M1|Interkommunal/);
    const ofModules = blocks.slice(at).map(textOf).join('\n');
    expect(ofModules).toContain('teller ikke med når hele arbeidet blir vurdert');
    expect(ofModules).toContain('M1 · Interkommunal\n0 av 4');
    expect(ofModules).toContain('M1-1 Påstand M1-1\n0 · Ikke i gang\nNeste steg for M1-1');
    expect(ofModules).not.toContain('C1');
  });

  test('says what is unknown in one way, counted as the result counts it', () => {
    const answers = { A1: 3, A2: 3, B1: 3, C1: 'unknown', E1: 'unknown' } as const;
    const one = { ...subject, assessment: assessmentWith({ answers }), measures: [] };
    const text = everything(assessmentReport(one, input));
    expect(text.match(/\d+ prosent/g)).toEqual(['25 prosent']);
  });

  test('has each condition with its answer, and the next step of what is not in place', () => {
    const conditions = { koordinator: 'no' as const };
    const one = { ...subject, assessment: assessmentWith({ conditions }), measures: [] };
    const text = everything(assessmentReport(one, input));
    expect(text).toContain('0 av 1 må-krav er på plass.');
    expect(text).toContain(
      'Må: Kommunen har en koordinator\nIkke på plass\nNeste steg for koordinator Les mer: Kapittel om koordinator',
    );
    expect(text).toContain('Bør: De som møter unge, møtes\nikke besvart');
  });

  test('has each step before the start with who does it and when, and what is late', () => {
    const assessment = assessmentWith({
      conditions: { politiet: 'yes' },
      steps: {
        politiet: { owner: 'Politikontakten', date: '2026-01-01' },
        vedtak: { owner: 'Ordføreren', date: '2026-11-01' },
      },
    });
    const report = assessmentReport({ assessment, measures: [], today }, input);
    const table = report.sections[0]?.children.find((block) => block.type === 'table');
    expect(everything(report)).toContain('1 av 2 steg er gjort, og 0 av 1 må-krav er på plass.');
    expect(table && rowsOf(table)).toEqual([
      ['1. Politiet er med', 'Gjort', 'Politikontakten', '1. januar 2026'],
      [
        '2. Må: Kommunestyret har vedtatt SLT',
        [
          'Neste steg for vedtak Les mer: ',
          { text: 'Kapittel om vedtak', href: 'https://example.com/vedtak/' },
        ],
        'Ordføreren',
        '1. november 2026 (over fristen)',
      ],
    ]);
  });

  test('says what is to be filled in when the kommune is not known', () => {
    const unknown = { ...subject, assessment: assessmentWith({}) };
    expect(titleOf(assessmentReport(unknown, input))).toContain('[fyll inn: kommunen]');
  });

  test('of any answers and any plan names every measure, and never fails', () => {
    fc.assert(
      fc.property(anyAssessment, fc.array(anyMeasure), (assessment, measures) => {
        const text = everything(assessmentReport({ assessment, measures, today }, input));
        for (const { action, sign } of measures) {
          expect(text).toContain(action);
          expect(text).toContain(sign);
        }
      }),
    );
  });
});

describe('the case document', () => {
  test('is filled in from the answers, and marks what is not known', () => {
    const answered = caseDocument(
      {
        assessment: assessmentWith({
          kommune: '9999',
          answers: { A1: 2, A2: 1, B1: 4, C1: 4, E1: 4, 'M1-1': 0 },
        }),
        measures: [],
        today,
      },
      input,
    );
    expect(everything(answered)).toContain('Samlet: 2 · Delvis. Dato: 20. november 2026.');
    expect(everything(answered)).toContain('Svakest står: Forankring (1,5 av 4).');
    const empty = caseDocument({ assessment: assessmentWith({}), measures: [], today }, input);
    expect(everything(empty)).toContain('Samlet: [fyll inn: samlet resultat]');
    expect(everything(empty)).toContain('[fyll inn: kommunen] gjør dette.');
  });

  test('says one thing of what is weakest, also when nothing is low', () => {
    const answers = { A1: 3, A2: 3, B1: 3, C1: 4, E1: 0, 'M1-1': 0 } as const;
    const text = everything(
      caseDocument({ assessment: assessmentWith({ answers }), measures: [], today }, input),
    );
    expect(text).toContain('Ingen av områdene som er vurdert, har et snitt under 3.');
    expect(text).not.toMatch(/Svakest står|fyll inn: svakest/);
    expect(text).toContain('Moduler');
  });

  test('has the steps before the start, under a heading of their own', () => {
    const steps = { vedtak: { owner: 'Ordføreren' } };
    const { sections } = caseDocument(
      { assessment: assessmentWith({ steps }), measures: [], today },
      input,
    );
    expect(sections[0]?.children).toContainEqual({
      type: 'heading',
      depth: 3,
      children: [{ type: 'text', value: 'Før oppstart' }],
    });
    expect(sections[0]?.children.map(textOf).join()).toContain('Ordføreren');
  });

  test('ends with its sources and the plan', () => {
    const { sections } = caseDocument(
      { assessment: assessmentWith({}), measures: [measureWith({})], today },
      input,
    );
    expect(sections[0]?.children.map(textOf).at(-1)).toContain('Utgiver: En kilde (2026).');
    expect(sections[1]?.children.map(textOf).join()).toContain('Åpen klubb');
  });

  test('of any answers leaves no placeholder behind', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const plain = { ...assessment, name: undefined };
        const text = everything(caseDocument({ assessment: plain, measures: [], today }, input));
        expect(text).not.toMatch(/\{(kommune|date|stage)\}/);
      }),
    );
  });
});

describe('text in documents', () => {
  test('has nothing that XML forbids, and keeps tabs, line breaks and all letters', () => {
    expect(storableText('a\u0000b\u0008\tæ\n😀\uFFFE\ud800')).toBe('ab\tæ\n😀\uFFFD');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(storableText(storableText(text))).toBe(storableText(text));
      }),
    );
  });

  test('joined again from its nodes is the same text, with what is to be filled in by itself', () => {
    expect(textNodes('På [fyll inn: tall] prosent.')).toEqual([
      { type: 'text', value: 'På ' },
      { type: 'blank', value: '[fyll inn: tall]' },
      { type: 'text', value: ' prosent.' },
    ]);
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const text = `${one}[fyll inn${other}]${one}`;
        expect(textNodes(text).map(wordsOf).join('')).toBe(text);
      }),
    );
  });
});
