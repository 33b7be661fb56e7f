import { describe, expect, test } from 'vitest';
import type { ScoredIndicator } from '#domain/assessment/stage.ts';
import type { Act } from '#domain/meeting/acts.ts';
import {
  consensusId,
  gapsOf,
  keptOf,
  participationOf,
  talkOf,
  unfoundedIn,
} from '#domain/meeting/outcome.ts';
import { afterAll, everybodyReady, seated, vote, type Brought } from './meetings.ts';

const indicators: ScoredIndicator[] = [
  { id: 'A1', dimension: 'A', gate: true, requirement: 'must' },
  { id: 'A2', dimension: 'A', gate: false, requirement: 'must' },
  { id: 'B1', dimension: 'B', gate: false, requirement: 'must' },
];

/** A1 is seen differently by the police, A2 a little differently, B1 alike. */
const shown = afterAll([
  ...[vote('k1', 'A1', 4), vote('k2', 'A1', 4), vote('p1', 'A1', 1)],
  ...[vote('k1', 'A2', 2), vote('k2', 'A2', 3), vote('p1', 'A2', 3)],
  ...[vote('k1', 'B1', 1), vote('k2', 'B1', 1), vote('p1', 'B1', 1)],
  ...[everybodyReady, { do: 'reveal' } as const],
]);

describe('the talk', () => {
  test('is of what is wide, and as many as somebody chooses', () => {
    const idsOf = (acts: Act[]) => {
      const { queue, rest } = talkOf(afterAll(acts, shown), new Set(['A1']), 6);
      return [queue.map(({ id }) => id), rest.map(({ id }) => id)];
    };
    expect(idsOf([])).toEqual([['A1'], ['A2', 'B1']]);
    expect(idsOf([{ do: 'many', many: 2 }])).toEqual([['A1', 'A2'], ['B1']]);
  });

  test('takes no more than there is time for', () => {
    expect(talkOf(shown, new Set(), 0).queue).toEqual([]);
  });

  test('leaves the rest to the median with one press, and what is decided as it is', () => {
    const acts: Act[] = [
      { do: 'decide', point: 'A2', answer: 4 },
      { do: 'settle', points: ['A2', 'B1'] },
    ];
    expect(afterAll(acts, shown).decisions).toEqual({
      A2: { answer: 4, by: 'talk' },
      B1: { answer: 1, by: 'median' },
    });
  });
});

test('a gate called «Ikke aktuelt» counts as not decided until there is a reason', () => {
  const acts: Act[] = [
    { do: 'decide', point: 'A1', answer: 'not-applicable' },
    { do: 'decide', point: 'A2', answer: 'not-applicable' },
  ];
  const unfounded = (more: Act[]) =>
    unfoundedIn(afterAll([...acts, ...more], shown), ['A1', 'A2', 'B1'], new Set(['A1', 'B1']));
  expect(unfounded([])).toEqual(['A1']);
  expect(unfounded([{ do: 'reason', point: 'A1', text: 'Vi er en bydel.' }])).toEqual([]);
});

describe('what a meeting leaves', () => {
  const decided = afterAll(
    [
      { do: 'decide', point: 'A1', answer: 2 },
      { do: 'reason', point: 'A1', text: 'Vedtaket er fra forrige periode.' },
      { do: 'settle', points: ['A2', 'B1'] },
      { ...{ do: 'measure', id: 't1', indicator: 'A1', action: 'Sak', owner: 'Rådmannen' } },
      { do: 'keep', at: '2027-05-12T10:00:00.000Z' },
    ],
    shown,
  );
  const proposals = new Map([
    ['A1', { action: 'Sak', goal: 'Vedtak', sign: 'Saksnummer', version: 2 }],
  ]);
  const kept = keptOf(decided, '2027-05-12T10:00:00.000Z', 'Midten', proposals);

  test('is the consensus with its reasons and who it came from, and their own answers by role', () => {
    const [consensus, ...ballots] = kept.assessments;
    expect(consensus).toMatchObject({
      ...{ id: consensusId(seated), role: 'consensus', kommune: '1804', name: 'SLT-møte' },
      sources: ['k1', 'k2', 'p1'],
      answers: { A1: 2, A2: 3, B1: 1 },
      notes: { A1: 'Vedtaket er fra forrige periode.', A2: 'Midten', B1: 'Midten' },
    });
    expect(ballots.map(({ id, role }) => [id, role])).toEqual([
      ...[
        ['k1', 'kommune'],
        ['k2', 'kommune'],
        ['p1', 'police'],
      ],
    ]);
    // So that what stands outside it counts as not asked.
    for (const { form } of kept.assessments) expect(form).toBe('full');
  });

  test('says by which wording each was answered', () => {
    const [consensus, ...ballots] = kept.assessments;
    expect(consensus?.wordings).toEqual({ A1: 2 });
    for (const { answers, wordings } of ballots)
      expect(wordings).toEqual('A1' in answers ? { A1: 2 } : {});
  });

  test('is the measures, with the goal and the sign that were proposed', () => {
    expect(kept.measures).toMatchObject([
      { id: 't1', assessment: consensusId(seated), goal: 'Vedtak', sign: 'Saksnummer' },
    ]);
  });

  test('is no copy of what was brought, which stands on the device already', () => {
    const ballot: Brought = {
      id: 'x',
      assessment: 'a1',
      role: 'police',
      answers: [{ point: 'A1', answer: 1 }],
    };
    const meeting = afterAll([{ do: 'bring', ballots: [ballot] }]);
    const { assessments } = keptOf(meeting, seated.begun, '', new Map());
    expect(assessments.map(({ id }) => id)).toEqual([consensusId(seated)]);
    expect(assessments[0]?.sources).toEqual(['a1']);
  });

  test('tells no name of anybody', () => {
    const named = afterAll([{ do: 'call', id: 'p1', name: 'Eksempel Navnesen' }], decided);
    const { assessments, measures } = keptOf(named, seated.begun, '', proposals);
    expect(JSON.stringify([assessments, measures])).not.toContain('Navnesen');
  });

  test('is to be kept anew when something has changed since', () => {
    expect(decided.kept).toBeDefined();
    expect(afterAll([{ do: 'decide', point: 'A1', answer: 3 }], decided).kept).toBeUndefined();
  });
});

test('the gaps come in the order of the result, gates first', () => {
  const meeting = afterAll(
    [
      { do: 'decide', point: 'A1', answer: 2 },
      { do: 'settle', points: ['A2', 'B1'] },
    ],
    shown,
  );
  expect(gapsOf(meeting, indicators)).toEqual(['A1', 'B1']);
});

test('the log tells who took part in which role', () => {
  expect(participationOf(seated).map(({ role, seats }) => [role, seats.length])).toEqual([
    ...[
      ['kommune', 2],
      ['police', 1],
    ],
  ]);
});
