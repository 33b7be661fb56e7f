import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { newConsensus } from '#domain/assessment/consensus.ts';
import { sourcesOf } from '#domain/assessment/sources.ts';
import { assessmentReport } from '#domain/assessment/exports/report.ts';
import { anyAssessment } from '../arbitraries.ts';
import { everything, headingsIn, rowsUnder } from './document-words.ts';
import { assessmentWith, input, measureWith } from './report-input.ts';

const today = '2026-11-25';

const ids = input.indicators.map(({ id }) => id);

const kommune = assessmentWith({
  id: 'kommunen',
  answers: { A1: 4, A2: 2, B1: 3, C1: 'unknown' },
  notes: { A1: 'Vedtatt i fjor' },
  evidence: { A1: 'Sak 12/26' },
});
const police = assessmentWith({
  id: 'politiet',
  role: 'police',
  form: 'politi',
  answers: { A1: 1, C1: 3 },
});
const school = assessmentWith({ id: 'skolen', role: 'school', answers: { A1: 1, A2: 3 } });
const respondents = [kommune, police, school];

const consensus: Assessment = {
  ...newConsensus('felles', '2026-11-24T10:00:00.000Z', respondents, ids),
  answers: { A1: 2, A2: 3 },
  notes: { A1: 'Vedtaket er fra forrige periode', A2: 'Planen er kjent' },
};

const reportOf = (facts: { assessment?: Assessment; respondents?: readonly Assessment[] } = {}) =>
  assessmentReport({ assessment: consensus, respondents, measures: [], today, ...facts }, input);

describe('where those who answered are far apart, the report', () => {
  const title = 'Der svarene er langt fra hverandre';

  test('says who said what in the words of the level, what they agreed on, and why', () => {
    expect(rowsUnder(title, reportOf())).toEqual([
      [
        'A1 Mål: Påstand A1',
        'Politiet, Skolen: 1 · Nivå 1 av A1\nKommunen: 4 · Nivå 4 av A1',
        '2 · Nivå 2 av A1\nVedtaket er fra forrige periode',
      ],
    ]);
  });

  test('says so where nobody is, and nothing where one alone has answered', () => {
    const close = [kommune, { ...police, answers: { A1: 3 as const } }];
    expect(rowsUnder(title, reportOf({ respondents: close }))).toEqual([]);
    expect(everything(reportOf({ respondents: close }))).toContain(
      'Ingen svar er to steg eller mer fra hverandre.',
    );
    expect(headingsIn(reportOf({ assessment: kommune, respondents: [] }))).not.toContain(title);
  });

  test('tells of a common answer that somebody contradicts since', () => {
    const basis = { A1: 'kommunen=4 politiet=2' };
    const [row] = rowsUnder(title, reportOf({ assessment: { ...consensus, basis } }));
    expect(row?.at(-1)).toContain('åpnet igjen, tidligere felles svar: 2 · Nivå 2 av A1');
  });

  test('tells several of one role apart by number, and by name where names differ', () => {
    const second = { ...police, id: 'politiet-2', answers: { A1: 3 as const } };
    const [row] = rowsUnder(title, reportOf({ respondents: [...respondents, second] }));
    expect(row?.[1]).toContain('Politiet 2: 3');
    const named = [kommune, { ...police, name: 'Nord' }, { ...second, name: 'Sør' }];
    expect(rowsUnder(title, reportOf({ respondents: named }))[0]?.[1]).toContain(
      'Politiet 2 (Sør)',
    );
    const ofOneMeeting = named.map((one) => ({ ...one, name: 'Våren' }));
    expect(everything(reportOf({ respondents: ofOneMeeting }))).not.toContain('(Våren)');
  });

  test('has the reasons of the other common answers by themselves', () => {
    expect(rowsUnder('Begrunnelser for de andre felles svarene', reportOf())).toEqual([
      ['A2 Mål: Påstand A2', '3 · Nivå 3 av A2', 'Planen er kjent'],
    ]);
  });
});

describe('the appendix of all answers', () => {
  const title = 'Vedlegg: alle svarene';

  test('has one table with the answer, the note and what shows it, also of what is not answered', () => {
    const rows = rowsUnder(title, reportOf({ assessment: kommune, respondents: [] }));
    expect(rows).toEqual([
      ['A1 Påstand A1', '4 · Nivå 4 av A1', 'Vedtatt i fjor\nDet som viser det: Sak 12/26'],
      ['A2 Påstand A2', '2 · Nivå 2 av A2', ''],
      ['B1 Påstand B1', '3 · Nivå 3 av B1', ''],
      ['C1 Påstand C1', 'Vet ikke', ''],
      ['E1 Påstand E1', 'ikke besvart', ''],
    ]);
  });

  test('lies down when several have answered, with the common answer and who said and wrote what', () => {
    const report = reportOf();
    expect(report.sections.at(-1)?.orientation).toBe('landscape');
    const rows = rowsUnder(title, report);
    expect(rows[0]).toEqual([
      'A1 Påstand A1',
      '2 · Nivå 2 av A1\nVedtaket er fra forrige periode',
      'Politiet, Skolen: 1 · Påbegynt\nKommunen: 4 · Innarbeidet',
      'Kommunen: Vedtatt i fjor Det som viser det: Sak 12/26',
    ]);
    expect(rows.find(([name]) => name === 'B1 Påstand B1')?.[2]).toBe(
      'Kommunen: 3 · På plass\nPolitiet: ikke spurt\nSkolen: ikke besvart',
    );
  });

  test('says that answers are not on the device, where a consensus is without those it came from', () => {
    const alone = everything(reportOf({ respondents: [] }));
    expect(alone).toContain('ligger ikke på denne enheten');
    expect(everything(reportOf())).not.toContain('ligger ikke på denne enheten');
  });

  test('has all of a module somebody has begun, what is asked no more, and notes to conditions', () => {
    const assessment = assessmentWith({
      answers: { 'M5-1': 4, X9: 3 },
      conditions: { koordinator: 'partly' },
      notes: { koordinator: 'Ansatt fra august' },
    });
    const report = reportOf({ assessment, respondents: [] });
    expect(rowsUnder(title, report).map(([name, answer]) => [name, answer])).toEqual([
      ['M5-1 Påstand M5-1', '4 · Nivå 4 av M5-1'],
      ['M5-2 Påstand M5-2', 'ikke besvart'],
      ['X9 (skjemaene spør ikke om dette lenger)', '3 · På plass'],
    ]);
    expect(rowsUnder('Notater til kravene og stegene', report)).toEqual([
      ['Kommunen har en koordinator', 'Delvis', 'Ansatt fra august'],
    ]);
  });

  test('has every note and what shows every answer, whatever they are', () => {
    fc.assert(
      fc.property(anyAssessment, fc.array(anyAssessment, { maxLength: 3 }), (one, others) => {
        const those = others.map((other) => ({ ...other, role: 'police' as const }));
        const text = everything(reportOf({ assessment: one, respondents: those }));
        for (const { notes, evidence } of [one, ...those])
          for (const id of ids)
            for (const part of [notes, evidence])
              if (Object.hasOwn(part, id)) expect(text).toContain(part[id]?.trim());
      }),
    );
  });
});

describe('those a consensus came from', () => {
  test('are those the device has, in order, and never another consensus', () => {
    const all = [school, kommune, { ...consensus, id: 'politiet' }];
    expect(sourcesOf(consensus, all).map(({ id }) => id)).toEqual(['kommunen', 'skolen']);
    expect(sourcesOf(kommune, all)).toEqual([]);
  });

  test('of a kept version have the answers it was decided on', () => {
    const kept = {
      ...consensus,
      keptOn: '2026-11-24',
      basis: { A1: 'kommunen=4', A2: 'skolen=3' },
    };
    const since = { ...kommune, answers: { A1: 0 as const, A2: 4 as const, B1: 3 as const } };
    expect(sourcesOf(kept, [since])[0]?.answers).toEqual({ A1: 4, B1: 3 });
    expect(sourcesOf({ ...kept, keptOn: undefined }, [since])[0]).toBe(since);
  });
});

describe('answers to a form of will', () => {
  const said = (answers: Assessment['answers']) =>
    reportOf({ assessment: assessmentWith({ answers }), respondents: [] });

  test('are read in words, the lowest first in the words of its levels, and have no mean', () => {
    const report = said({ 'M5-1': 2, 'M5-2': 1 });
    expect(everything(report)).toContain('Noe mangler. Ta det opp.');
    expect(rowsUnder('Vil vi dette?', report).map(([, here, next]) => [here, next])).toEqual([
      ['1 · Nivå 1 av M5-2', '2 · Nivå 2 av M5-2'],
      ['2 · Nivå 2 av M5-1', '3 · Nivå 3 av M5-1'],
    ]);
    expect(headingsIn(report)).not.toContain('Moduler');
    expect(everything(report)).not.toContain('av 4');
  });

  test('say nothing together before all is answered, and tell what to find out', () => {
    const text = everything(said({ 'M5-1': 'unknown' }));
    expect(text).toContain('1 punkt er ikke besvart ennå. Svar på alle punktene');
    expect(text).toContain('M5-1 Stemmer det? «Påstand M5-1» Slik sjekker dere M5-1.');
    expect(headingsIn(said({ A1: 3 }))).not.toContain('Vil vi dette?');
  });
});

describe('answers to an earlier wording', () => {
  const reworded = {
    ...input,
    indicators: input.indicators.map((one) => (one.id === 'A1' ? { ...one, version: 2 } : one)),
  };
  const reportOn = (
    assessment: Assessment,
    measures: Parameters<typeof assessmentReport>[0]['measures'] = [],
  ) => assessmentReport({ assessment, measures, today }, reworded);
  const low = assessmentWith({ answers: { A1: 1, A2: 1, B1: 3, C1: 3 } });

  test('are told of, and never have the words of today', () => {
    const text = everything(reportOn(low));
    expect(text).toContain('Svart på en tidligere ordlyd: A1.');
    expect(text).toContain('1 · Påbegynt (tidligere ordlyd)');
    expect(text).not.toContain('1 · Nivå 1 av A1');
    expect(text).toContain('1 · Nivå 1 av A2');
    const anew = everything(reportOn({ ...low, wordings: { A1: 2 } }));
    expect(anew).not.toContain('tidligere ordlyd');
    expect(anew).toContain('1 · Nivå 1 av A1');
  });

  test('are told of in the plan, where a measure comes from one', () => {
    const words = (indicator: string) => everything(reportOn(low, [measureWith({ indicator })]));
    expect(words('A1')).toContain(
      'Tiltak fra A1 bygger på svar som ble gitt til en tidligere ordlyd',
    );
    expect(words('A2')).not.toContain('Tiltak fra');
  });

  test('are marked where they say that something is in place', () => {
    const high = reportOn({ ...low, answers: { A1: 4 }, evidence: { A1: 'Sak 12/26' } });
    expect(rowsUnder('Svar på 3 og 4, og det som viser dem', high)).toEqual([
      ['A1 Påstand A1', '4 · Innarbeidet (tidligere ordlyd)', 'Sak 12/26'],
    ]);
  });
});
