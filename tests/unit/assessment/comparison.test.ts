import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOn, commonAnswers, groupsOf, isFarApart } from '#domain/assessment/agreement.ts';
import type { ScaleAnswer } from '#domain/assessment/answers.ts';
import { dayOf, newAssessment, type Assessment, type Role } from '#domain/assessment/assessment.ts';
import { comparisonRows } from '#domain/assessment/comparison-rows.ts';
import { consensusOf, newConsensus, sharedKommune } from '#domain/assessment/consensus.ts';

import { marksFor } from '#domain/assessment/marks.ts';
import { overTime, seriesAmong } from '#domain/assessment/over-time.ts';
import { twoSides } from '#domain/assessment/two-sides.ts';
import { csvFile } from '#elements/kit/csv.ts';
import { anyAssessment, inheritedNames } from './arbitraries.ts';

const now = '2026-11-24T12:00:00.000Z';
const respondent = (
  role: Role,
  answers: Record<string, ScaleAnswer>,
  more: Partial<Assessment> = {},
): Assessment => ({ ...newAssessment(role, now, { role }), answers, ...more });
const ids = ['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'M1-1'];
const several = fc.array(anyAssessment, { minLength: 2, maxLength: 6 });
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the groups of a talk', () => {
  test('go from the widest disagreement to none, and leave out what nobody answered', () => {
    const kommune = respondent('kommune', { A1: 4, A2: 2, A3: 3, B1: 'unknown', B2: 1 });
    const police = respondent('police', { A1: 1, A2: 2, A3: 2, B1: 'not-applicable' });
    const { far, near, alone, alike } = groupsOf(agreementOn(ids, [kommune, police]));
    expect([far, near, alone, alike].map(idsOf)).toEqual([['A1'], ['A3', 'B1'], ['B2'], ['A2']]);
  });

  test('hold each answered indicator exactly once, whatever was answered', () => {
    fc.assert(
      fc.property(several, (assessments) => {
        const groups = Object.values(groupsOf(agreementOn(ids, assessments))).flat();
        const answered = ids.filter((id) =>
          assessments.some(({ answers }) => Object.hasOwn(answers, id)),
        );
        expect(idsOf(groups).toSorted()).toEqual(answered.toSorted());
      }),
    );
  });

  test('are the same in whatever order the respondents come', () => {
    fc.assert(
      fc.property(
        several.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([assessments, shuffled]) => {
          const one = groupsOf(agreementOn(ids, assessments));
          const other = groupsOf(agreementOn(ids, shuffled));
          for (const group of ['far', 'near', 'alone', 'alike'] as const)
            expect(idsOf(other[group])).toEqual(idsOf(one[group]));
        },
      ),
    );
  });

  test('never put what is far apart among what a consensus starts from', () => {
    fc.assert(
      fc.property(several, (assessments) => {
        const agreements = agreementOn(ids, assessments);
        const common = commonAnswers(agreements);
        for (const { id } of agreements.filter(isFarApart)) expect(common).not.toHaveProperty(id);
        expect(Object.keys(common)).toEqual(
          idsOf(
            groupsOf(agreements).alike.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
          ),
        );
      }),
    );
  });
});

describe('a consensus', () => {
  const kommune = respondent('kommune', { A1: 4, A2: 2, B1: 3 }, { id: 'k', kommune: '3301' });
  const police = respondent('police', { A1: 1, A2: 2 }, { id: 'p', kommune: '3301' });
  const consensus = newConsensus('c', now, [kommune, police], ids);

  test('starts from what all who answered agree on, and remembers whom it came from', () => {
    expect(consensus).toMatchObject({
      role: 'consensus',
      kommune: '3301',
      answers: { A2: 2 },
      sources: ['k', 'p'],
    });
  });

  test('leaves open what was answered alike, but to different wordings', () => {
    const again = {
      ...kommune,
      answers: { A2: 2 as const, A3: 1 as const },
      wordings: { A2: 2, A3: 2 },
    };
    const other = { ...police, answers: { A2: 2 as const, A3: 1 as const }, wordings: { A3: 2 } };
    const { answers, wordings } = newConsensus('c', now, [again, other], ids);
    expect({ answers, wordings }).toEqual({ answers: { A3: 1 }, wordings: { A3: 2 } });
  });

  test('gathers what the respondents say shows their answers, each once', () => {
    const showing = (one: Assessment, evidence: Record<string, string>) => ({ ...one, evidence });
    const { evidence } = newConsensus(
      'c',
      now,
      [
        showing(kommune, { A1: 'Sak 12/26', A2: 'Avtalen fra juni', B1: ' ' }),
        showing(police, { A1: 'Vedtak i juni', A2: 'Avtalen fra juni' }),
      ],
      ids,
    );
    expect(evidence).toEqual({ A1: 'Sak 12/26\nVedtak i juni', A2: 'Avtalen fra juni' });
  });

  test('belongs to no kommune when the respondents do not share one', () => {
    expect(sharedKommune([kommune, { ...police, kommune: '0301' }])).toBeUndefined();
  });

  test('is gone on with by the same respondents, and when one more has joined', () => {
    expect(consensusOf([kommune, police, consensus], ['p', 'k'])).toBe(consensus);
    expect(consensusOf([consensus], ['k', 'p', 's'])).toBe(consensus);
  });

  test('is not gone on with by others, nor when it is kept as a version', () => {
    expect(consensusOf([consensus], ['k', 's'])).toBeUndefined();
    expect(consensusOf([{ ...consensus, keptOn: '2026-11-24' }], ['k', 'p'])).toBeUndefined();
    expect(consensusOf([{ ...kommune, sources: ['k', 'p'] }], ['k', 'p'])).toBeUndefined();
  });

  test('of all the chosen comes before one of some, and the latest before older', () => {
    const ofAll = { ...consensus, id: 'all', sources: ['k', 'p', 's'] };
    const later = { ...consensus, id: 'later', changed: '2026-11-25T12:00:00.000Z' };
    expect(consensusOf([consensus, ofAll, later], ['k', 'p', 's'])).toBe(ofAll);
    expect(consensusOf([consensus, ofAll, later], ['k', 'p'])).toBe(later);
  });
});

test('marks number those who have the same role', () => {
  const letters = {
    ...{ kommune: 'K', police: 'P', school: 'S', parents: 'FO', youth: 'U' },
    ...{ other: 'A', consensus: 'F' },
  };
  const roles: Role[] = ['kommune', 'police', 'police', 'other'];
  expect(
    marksFor(
      roles.map((role) => ({ role })),
      letters,
    ),
  ).toEqual(['K', 'P1', 'P2', 'A']);
});

test('kommune and police are put side by side for what both scored, also when several answered', () => {
  const assessments = [
    respondent('kommune', { A1: 4, A2: 2, B1: 3 }),
    respondent('kommune', { A1: 2, A2: 2 }),
    respondent('police', { A1: 1, A2: 2, B1: 'unknown', B2: 4 }),
  ];
  const sides = twoSides(agreementOn(ids, assessments), (id) => id.slice(0, 1));
  expect(sides).toEqual({
    compared: 2,
    kommuneHigher: 1,
    policeHigher: 0,
    dimensions: [{ dimension: 'A', kommune: 2.5, police: 1.5 }],
  });
});

describe('over time', () => {
  const indicators = ids.map((id) => ({
    id,
    dimension: id.slice(0, 1),
    gate: false,
    requirement: 'must' as const,
  }));
  const before = respondent('kommune', { A1: 1, A2: 4, B1: 2 }, { keptOn: '2025-11-01' });
  const after = respondent('kommune', { A1: 3, A2: 3, A3: 0, B1: 'unknown' });

  const series = (...assessments: Assessment[]) =>
    seriesAmong(assessments).map(({ members }) => idsOf(members));
  const fromTo = (id: string, day: string, more: Partial<Assessment> = {}) =>
    respondent(
      'police',
      { A1: 2 },
      { id, started: `2026-01-01T00:00:00.${id.padStart(3, '0')}Z`, ...on(day), ...more },
    );
  const on = (day: string) => ({ changed: `${day}T12:00:00.000Z` });
  const kept = (keptOn: string) => ({ keptOn });

  test('a series is of one kommune and one role, the earliest first', () => {
    const here = { kommune: '3301' };
    const found = seriesAmong([
      { ...after, ...here },
      { ...before, ...here },
      before,
      respondent('police', { A1: 1 }, here),
      respondent('kommune', { A1: 'unknown' }, here),
    ]);
    expect(found.map(({ members }) => members.map(({ keptOn }) => keptOn))).toEqual([
      ['2025-11-01', undefined],
    ]);
  });

  test('two who answer for the same role are no series, on one day or on two', () => {
    expect(series(fromTo('1', '2026-11-24'), fromTo('2', '2026-11-24'))).toEqual([]);
    expect(series(fromTo('1', '2026-11-20'), fromTo('2', '2026-11-24'))).toEqual([]);
    const named = [fromTo('1', '2026-11-20', { name: 'Nord' }), fromTo('2', '2026-11-24')];
    expect(series(...named)).toEqual([]);
  });

  test('a version is a series with what it is a version of, and never with another', () => {
    const now = fromTo('1', '2026-11-24');
    const then = { ...now, id: '3', ...kept('2025-11-01') };
    expect(series(now, then, fromTo('2', '2026-11-20'))).toEqual([['3', '1']]);
    expect(series(now, { ...then, ...kept('2026-11-24') })).toEqual([]);
  });

  test('the same name is the same respondent, whatever the letters and the spaces', () => {
    const then = fromTo('1', '2025-11-20', { name: 'Nord ' });
    expect(series(then, fromTo('2', '2026-11-24', { name: 'nord' }))).toEqual([['1', '2']]);
  });

  test('a version and an assessment begun anew are one, unless two may have made it', () => {
    const then = fromTo('1', '2025-11-01', kept('2025-11-01'));
    const older = fromTo('4', '2024-11-01', kept('2024-11-01'));
    expect(series(then, fromTo('2', '2026-11-24'))).toEqual([['1', '2']]);
    expect(series(then, older)).toEqual([['4', '1']]);
    expect(series(then, fromTo('2', '2026-11-24'), fromTo('3', '2026-11-20'))).toEqual([]);
    expect(series(then, { ...older, ...kept('2025-11-01') }, fromTo('2', '2026-11-24'))).toEqual(
      [],
    );
  });

  test('what a kommune agreed on in two years is a series', () => {
    const consensus = { role: 'consensus' as const };
    const years = [fromTo('2', '2026-11-24', consensus), fromTo('1', '2025-11-24', consensus)];
    expect(series(...years)).toEqual([['1', '2']]);
  });

  test('whoever answered, a series is of one role and kommune, on two days or more', () => {
    fc.assert(
      fc.property(several, (assessments) => {
        for (const { members } of seriesAmong(assessments)) {
          expect(new Set(members.map(({ role, kommune }) => `${role} ${kommune}`)).size).toBe(1);
          expect(new Set(members.map((one) => dayOf(one))).size).toBeGreaterThan(1);
        }
      }),
    );
  });

  test('means are of what was scored both times, so that new questions are no change', () => {
    expect(overTime(indicators, before, after)).toEqual({
      compared: 2,
      reworded: [],
      movements: [
        { id: 'A1', from: 1, to: 3 },
        { id: 'A2', from: 4, to: 3 },
      ],
      dimensions: [{ dimension: 'A', from: 2.5, to: 3 }],
    });
  });

  test('what was reworded between them is named, and is no change', () => {
    const reworded = { ...after, wordings: { A1: 2 } };
    expect(overTime(indicators, before, reworded)).toMatchObject({
      compared: 1,
      reworded: ['A1'],
      movements: [{ id: 'A2', from: 4, to: 3 }],
    });
    expect(overTime(indicators, { ...before, wordings: { A1: 2 } }, reworded).reworded).toEqual([]);
  });

  test('from an assessment to itself nothing moves, and back is the opposite of there', () => {
    fc.assert(
      fc.property(anyAssessment, anyAssessment, (one, other) => {
        expect(overTime(indicators, one, one).movements).toEqual([]);
        const there = overTime(indicators, one, other);
        const back = overTime(indicators, other, one);
        expect(back.movements).toEqual(
          there.movements.map(({ id, from, to }) => ({ id, from: to, to: from })),
        );
      }),
    );
  });
});

describe('the comparison as CSV', () => {
  const rowsOf = (name: string, note: string, id = 'A1') =>
    comparisonRows({
      agreements: agreementOn(
        [id],
        [respondent('kommune', { A1: 4 }), respondent('police', { A1: 'unknown' })],
      ),
      respondents: [
        {
          who: name,
          assessment: respondent(
            'kommune',
            { A1: 4 },
            { notes: { A1: note }, evidence: { A1: 'Sak 12/26' } },
          ),
        },
        {
          who: 'Politi',
          assessment: respondent(
            'police',
            { A1: 'unknown' },
            { form: 'andre', wordings: { A1: 2 } },
          ),
        },
      ],
      consensus: respondent('consensus', {}),
      wordsOf: () => ({ dimension: 'A · Forankring', statement: 'Påstand; med semikolon' }),
      inShort: (answer) => String(answer ?? ''),
      isNotAsked: ({ form }, id) => form === 'andre' && id === 'B1',
      commonAnswer: () => '',
      number: String,
      wordings: { A1: 2 },
      heads: {
        point: 'Punkt',
        dimension: 'Område',
        statement: 'Påstand',
        spread: 'Steg',
        mean: 'Snitt',
        kommune: 'Kommune',
        police: 'Politi',
        consensusAnswer: 'Felles svar',
        consensusReason: 'Hvorfor',
        earlierHead: 'Tidligere ordlyd',
        noteBy: (who) => `Merknad: ${who}`,
        shownBy: 'Viser det',
        evidenceBy: (who) => `Viser det: ${who}`,
        notAsked: 'ikke spurt',
      },
    });

  test('begins with a byte order mark, and parts its cells with semicolons', async () => {
    const text = await (await csvFile(rowsOf('Kommune', 'to\nlinjer'))).text();
    const bytes = new Uint8Array(await (await csvFile([['æ']])).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.replace(/^\uFEFF/, '')).toBe(
      'Punkt;Område;Påstand;Kommune;Politi;Steg;Snitt;Kommune;Politi;Felles svar;Hvorfor;Tidligere ordlyd;Viser det;Merknad: Kommune;Merknad: Politi;Viser det: Kommune;Viser det: Politi\r\n' +
        'A1;A · Forankring;"Påstand; med semikolon";4;unknown;;4;4;;;;Kommune;;"to\nlinjer";;Sak 12/26;\r\n',
    );
  });

  test.each(inheritedNames)('has nothing for «%s» that nobody answered', (id) => {
    const [, row] = rowsOf('x', '', id);
    expect(row?.slice(3)).toEqual(row?.slice(3).map(() => ''));
  });

  test('tells what was not asked from what was not answered', () => {
    const [, row] = rowsOf('Kommune', '', 'B1');
    expect(row?.slice(3, 5)).toEqual(['', 'ikke spurt']);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('makes %j harmless', async (cell) => {
    const text = await (await csvFile(rowsOf(`x`, cell))).text();
    expect(text).toContain(`;'${cell}`);
    expect(text).not.toContain(`;${cell}`);
  });
});
