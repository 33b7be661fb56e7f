import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseDocument } from '#domain/assessment/exports/case-document.ts';
import { storableText, textNodes, type Section, type TextDocument } from '#domain/book/document.ts';
import { textOf as wordsOf } from '#domain/book/tree/nodes.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import type { Subject } from '#domain/assessment/exports/facts.ts';
import { orderOf } from '#domain/assessment/gaps.ts';
import type { KnownIndicator } from '#domain/assessment/exports/report-input.ts';
import { assessmentReport } from '#domain/assessment/exports/report.ts';
import { profileOf } from '#domain/assessment/exports/profile.ts';
import { standingOf } from '#domain/assessment/exports/standing.ts';
import { everything, headingsIn, rowsOf, textOf, titleOf } from './document-words.ts';
import { anyAssessment, anyMeasure, anyText } from '../arbitraries.ts';
import { assessmentWith, input, measureWith } from './report-input.ts';

const today = '2026-11-25';
const choice = { variant: 'introduce', decision: 'last' } as const;

/** The whole is weakest in C; a module is lower still. */
const modulesLow = { A1: 3, A2: 3, B1: 3, C1: 1, 'M1-1': 0 } as const;

/** The rows that tell of gaps, in the order they stand. */
const gapRowsIn = ({ sections }: TextDocument) =>
  (sections[0]?.children ?? [])
    .flatMap((block) => (block.type === 'table' ? rowsOf(block) : []))
    .filter(([name]) => /^\S+ Mål: /.test(String(name)));

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

  test('has each answer of 3 and 4 with what shows it, or says that nothing was given', () => {
    const assessment = { ...subject.assessment, evidence: { B1: 'Sak 12/26', A1: 'Sak 9/26' } };
    const { sections } = assessmentReport({ ...subject, assessment }, input);
    const rows = sections[0]?.children.flatMap((block) =>
      block.type === 'table' ? rowsOf(block) : [],
    );
    expect(rows).toContainEqual(['B1 Påstand B1', '4 · Innarbeidet', 'Sak 12/26']);
    expect(rows).toContainEqual(['C1 Påstand C1', '4 · Innarbeidet', 'ikke oppgitt']);
    expect(JSON.stringify(rows)).not.toContain('Sak 9/26');
  });

  test('has of each gap what is aimed at, where one stands, the next level, and what to do', () => {
    expect(gapRowsIn(assessmentReport(subject, input))).toContainEqual([
      'A1 Mål: Påstand A1',
      '0 · Nivå 0 av A1',
      '1 · Nivå 1 av A1',
      ['Neste steg for A1 Les mer: ', { text: 'Kapittel om A1', href: 'https://example.com/A1/' }],
    ]);
  });

  test('has the gaps in the order of the result: what holds the whole down before what lies lower', () => {
    const answers = { A1: 2, A2: 0, B1: 1, C1: 4, E1: 0 } as const;
    const low = { ...subject, assessment: assessmentWith({ answers }) };
    const capped = { ...answers, A1: 0, A2: 3, B1: 2, C1: 4 } as const;
    const held = { ...subject, assessment: assessmentWith({ answers: capped }) };
    const idsIn = (one: typeof subject) =>
      gapRowsIn(assessmentReport(one, input)).map(([name]) => String(name).split(' ')[0]);
    expect(idsIn(low)).toEqual(['B1', 'A1', 'A2', 'E1']);
    expect(idsIn(held)).toEqual(['A1', 'B1', 'E1']);
    const { holding, others } = orderOf(
      input.indicators.filter(({ dimension }) => dimension !== 'M1'),
      capped,
    );
    expect(idsIn(held)).toEqual([...holding, ...others].map(({ id }) => id));
    const text = everything(assessmentReport(held, input));
    expect(text.indexOf('Dette holder resultatet nede')).toBeLessThan(text.indexOf('Profil'));
  });

  test('of a must nobody knows of says to find out first, and gives no next level', () => {
    const answers = { A1: 'unknown', A2: 4, B1: 4, C1: 4, E1: 4 } as const;
    const one = { ...subject, assessment: assessmentWith({ answers }) };
    const unknown = {
      ...input,
      forms: [
        { id: 'full', title: 'Hele', indicators: ['A1', 'A2', 'B1', 'C1', 'F1', 'F2', 'E1'] },
      ],
      indicators: [
        ...input.indicators,
        ...['F1', 'F2'].map(
          (id) => ({ ...input.indicators[1], id, dimension: 'C' }) as KnownIndicator,
        ),
      ],
    };
    const all = {
      ...one,
      assessment: { ...one.assessment, answers: { ...answers, F1: 4, F2: 4 } as const },
    };
    expect(gapRowsIn(assessmentReport(all, unknown))).toEqual([
      [
        'A1 Mål: Påstand A1',
        'Vet ikke',
        'Finn ut av dette først.',
        [
          'Slik sjekker dere A1. Les mer: ',
          { text: 'Kapittel om A1', href: 'https://example.com/A1/' },
        ],
      ],
    ]);
  });

  test('says how the stage is reckoned: mean, caps, what is left out, and the least that lifts it', () => {
    const answers = { A1: 0, A2: 4, B1: 4, C1: 3, E1: 0 } as const;
    const text = everything(
      assessmentReport({ ...subject, assessment: assessmentWith({ answers }) }, input),
    );
    const at = text.indexOf('Slik er det regnet');
    expect(text.slice(at, at + 600)).toContain(
      [
        '4 av 4 punkter som teller med, har fått et nivå. Snittet er 2,7 av 4. Det rundes ned, og gir alene 2 · Delvis.',
        'A1\n0\n1 · Påbegynt',
        'B1\n4\nikke noe tak',
        'Det laveste av snittet og takene gjelder. Samlet: 1 · Påbegynt.',
        'Det som skal til for å løfte. For å komme til 2 · Delvis:',
        'A1 fra 0 til minst 1.',
      ].join('\n'),
    );
  });

  test('counts what is not answered as the form does, advice and what lacks a reason included', () => {
    const said = (facts: Partial<Assessment>) =>
      everything(assessmentReport({ ...subject, assessment: assessmentWith(facts) }, input));
    expect(said({ answers: { A1: 2, A2: 2, C1: 2 } })).toContain(
      '2 punkter er ikke besvart ennå. Derfor er det ikke regnet ut noe samlet resultat etter skjemaet «Hele».',
    );
    const answers = { A1: 'not-applicable', A2: 4, B1: 4, C1: 4 } as const;
    expect(said({ answers })).toMatch(/er ikke besvart ennå\. .*Den mangler på A1/);
    const given = said({ answers, notes: { A1: 'Vedtaket er gjort i regionrådet' } });
    expect(given).toContain('1 punkt er ikke besvart ennå. Det som mangler, er råd');
    expect(given).not.toContain('mangler på');
  });

  test.each([
    [{ A1: 1, B1: 4 }, 'For få områder er vurdert'],
    [{ A1: 4, A2: 2, B1: 4, C1: 4, E1: 0 }, 'Ingen av områdene som er vurdert'],
  ] as const)('of %o says «%s»', (answers, words) => {
    const report = assessmentReport({ ...subject, assessment: assessmentWith({ answers }) }, input);
    expect(everything(report)).toContain(words);
  });

  test('has the plan on pages that lie down, with what is late marked', () => {
    const plan = assessmentReport(subject, input).sections.find(
      ({ orientation }) => orientation === 'landscape',
    );
    expect(plan?.children.map(textOf).join()).toContain('1. januar 2026 (over fristen)');
  });

  test('has no section without content', () => {
    const headings = (answers: Assessment['answers'], more: Partial<Assessment> = {}) =>
      headingsIn(
        assessmentReport(
          { assessment: assessmentWith({ answers, ...more }), measures: [], today },
          input,
        ),
      );
    expect(headings({})).toEqual([]);
    expect(headings({ 'M1-1': 2 })).toEqual(['Moduler', 'Vedlegg: alle svarene']);
    expect(headings({ A1: 'unknown' })).toEqual([
      'Hvor arbeidet står',
      'Finn ut av dette',
      'Profil',
      'Vedlegg: alle svarene',
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
    expect(ofModules).toContain('M1-1 Mål: Påstand M1-1\n0 · Nivå 0 av M1-1\n1 · Nivå 1 av M1-1');
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
      choice,
    );
    expect(everything(answered)).toContain('Samlet: 2 · Delvis. Dato: 20. november 2026.');
    expect(everything(answered)).toContain('Svakest står: Forankring (1,5 av 4).');
    const empty = caseDocument(
      { assessment: assessmentWith({}), measures: [], today },
      input,
      choice,
    );
    expect(everything(empty)).toContain('Samlet: [fyll inn: samlet resultat]');
    expect(everything(empty)).toContain('[fyll inn: kommunen] gjør dette.');
  });

  test('says one thing of what is weakest, also when nothing is low', () => {
    const answers = { A1: 3, A2: 3, B1: 3, C1: 4, E1: 0, 'M1-1': 0 } as const;
    const text = everything(
      caseDocument({ assessment: assessmentWith({ answers }), measures: [], today }, input, choice),
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
      choice,
    );
    expect(sections[0]?.children).toContainEqual({
      type: 'heading',
      depth: 3,
      children: [{ type: 'text', value: 'Før oppstart' }],
    });
    expect(sections[0]?.children.map(textOf).join()).toContain('Ordføreren');
  });

  test('has the decision first or last, whichever is asked for, and the same text else', () => {
    const textOfCase = (decision: 'first' | 'last') => {
      const subject = { assessment: assessmentWith({}), measures: [], today };
      const [section] = caseDocument(subject, input, { variant: 'introduce', decision }).sections;
      return (section?.children ?? []).map(textOf);
    };
    const [first, last] = [textOfCase('first'), textOfCase('last')];
    const decision = '[fyll inn: kommunen] gjør dette.\n[fyll inn: resten]';
    expect(first.slice(0, 2)).toEqual(['Utkast.', decision]);
    expect(last.indexOf(decision)).toBe(last.indexOf('Kilder') - 1);
    expect(first.toSorted()).toEqual(last.toSorted());
  });

  test('to renew the decision tells how far the plan has come, or asks for it', () => {
    const renew = (facts: Partial<Subject>) =>
      caseDocument(
        { assessment: assessmentWith({ kommune: '9999' }), measures: [], today, ...facts },
        input,
        {
          variant: 'renew',
          decision: 'last',
        },
      );
    expect(titleOf(renew({}))).toBe('Fornyet vedtak om SLT i Eksempel kommune');
    expect(everything(renew({}))).toContain('Eksempel kommune gjør det fortsatt.');
    expect(everything(renew({}))).toContain('[fyll inn: hvilke tiltak som er gjennomført');
    const measures = [
      measureWith({ id: 'k' }),
      measureWith({ id: 'm', action: 'Mandat', status: 'done' }),
      measureWith({ id: 'tomt', action: '' }),
    ];
    const before = { day: '2026-10-01', measures: [measureWith({ id: 'k', of: 'k' })] };
    const text = everything(renew({ measures, before }));
    expect(text).toContain('1 av 2 tiltak er gjennomført.');
    expect(text).toContain('Gjennomført: Mandat\nPlanlagt: Åpen klubb');
    expect(text).toContain('Nytt tiltak: Mandat');
  });

  test('of any answers and any plan has no cell that stands empty', () => {
    fc.assert(
      fc.property(anyAssessment, fc.array(anyMeasure), fc.boolean(), (one, measures, isAnew) => {
        const steps = Object.fromEntries(Object.keys(one.steps).map((id) => [id, {}]));
        const variant = isAnew ? 'introduce' : 'renew';
        const subject = {
          assessment: { ...one, steps: { vedtak: {}, ...steps } },
          measures,
          today,
        };
        const { sections } = caseDocument(subject, input, { variant, decision: 'first' });
        for (const block of sections.flatMap(({ children }) => children)) {
          if (block.type !== 'table') continue;
          for (const row of block.children)
            for (const cell of row.children) expect(cell.children).not.toEqual([]);
        }
      }),
    );
  });

  test('ends with its sources and the plan', () => {
    const { sections } = caseDocument(
      { assessment: assessmentWith({}), measures: [measureWith({})], today },
      input,
      choice,
    );
    expect(sections[0]?.children.map(textOf).at(-1)).toContain('Utgiver: En kilde (2026).');
    expect(sections[1]?.children.map(textOf).join()).toContain('Åpen klubb');
  });

  test('of any answers leaves no placeholder behind', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const plain = { ...assessment, name: undefined };
        const text = everything(
          caseDocument({ assessment: plain, measures: [], today }, input, choice),
        );
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

describe('the plan in the report', () => {
  const check = {
    need: { answer: 'yes', note: 'Sju saker i fjor' },
    capacity: { answer: 'no' },
  } as const;
  const words = (facts: object) =>
    everything(
      assessmentReport(
        { assessment: assessmentWith({}), measures: [measureWith({ check })], today, ...facts },
        input,
      ),
    );

  test('has what is answered to the six questions, and what the handbook says of the measure', () => {
    const text = words({});
    expect(text).toContain('1 av 6 ja, kapasitet mangler, 4 ikke besvart');
    expect(text).toContain('Sju saker i fjor');
    expect(text).toContain('Virker godt. Ungsinn: nivå 5 av 5, ny skala (2018).');
    expect(words({ measures: [measureWith({})] })).not.toContain('Seks spørsmål');
  });

  test('says what has changed since it was kept, and when the work is assessed anew', () => {
    const before = {
      day: '2026-10-01',
      measures: [measureWith({ id: 'gammelt', action: 'Kurs' })],
    };
    const text = words({ before, assessment: assessmentWith({ next: '2027-11-25' }) });
    expect(text).toContain('endret siden versjonen fra 1. oktober 2026');
    expect(text).toContain('Nytt tiltak: Åpen klubb');
    expect(text).toContain('Tatt ut av planen: Kurs');
    expect(text).toContain('Neste vurdering: 25. november 2027');
    expect(words({})).not.toContain('Neste vurdering');
    expect(words({ before, measures: [] })).toContain('Tatt ut av planen: Kurs');
  });
});
