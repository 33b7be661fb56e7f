import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '#domain/meeting/acts.ts';
import { after } from '#domain/meeting/after.ts';
import { ballotOf, cardsOn, cardsTyped, roomOf, spreadsOf } from '#domain/meeting/room.ts';
import {
  afterAll,
  anyAct,
  everybodyReady,
  people,
  points,
  seated,
  vote,
  type Brought,
} from './meetings.ts';

/** The same act with every vote turned into another. */
function otherwise(act: Act): Act {
  switch (act.do) {
    case 'vote':
      return act.answer === undefined ? act : { ...act, answer: act.answer === 0 ? 4 : 0 };
    case 'count':
      return { ...act, counts: act.counts.toReversed() };
    case 'bring': {
      const turned = (answers: readonly { point: string }[]) =>
        answers.map(({ point }) => ({ point, answer: 0 as const }));
      return {
        ...act,
        ballots: act.ballots.map((one) => ({ ...one, answers: turned(one.answers) })),
      };
    }
    default:
      return act;
  }
}

const isHidden = (acts: readonly Act[]) => !afterAll(acts).isRevealed;

describe('what is hidden', () => {
  test('nothing the room sees depends on any vote before all are in and the votes are shown', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
        fc.pre(isHidden(acts));
        expect(roomOf(afterAll(acts.map(otherwise)))).toEqual(roomOf(afterAll(acts)));
      }),
    );
  });

  test('once they are shown, it does', () => {
    const acts = [vote('k1', 'A1', 3), everybodyReady, { do: 'reveal' }] as const;
    expect(roomOf(afterAll(acts.map(otherwise)))).not.toEqual(roomOf(afterAll(acts)));
  });

  test('votes are not shown while anybody is not ready', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
        let meeting = seated;
        for (const act of acts) {
          const { isAllIn } = roomOf(meeting);
          const wasRevealed = meeting.isRevealed;
          meeting = after(meeting, act);
          if (!wasRevealed && !isAllIn) expect(meeting.isRevealed).toBe(false);
        }
      }),
    );
  });

  test('a ballot is open to whoever has the device, and shut once they are ready', () => {
    const voted = afterAll([vote('k1', 'A1', 3)]);
    expect(ballotOf(voted, 'k1')).toEqual({ A1: 3 });
    expect(ballotOf(afterAll([{ do: 'ready', ids: ['k1'] }], voted), 'k1')).toBeUndefined();
  });

  test('the cards of a point show nothing of those who voted on the device', () => {
    const meeting = afterAll([vote('k1', 'A1', 3)]);
    expect([...cardsOn(meeting, 'A1').keys()]).toEqual(['k2', 'p1']);
  });
});

describe('a vote', () => {
  test('can be changed until its voter is ready, and by nobody after', () => {
    const changed = afterAll([vote('k1', 'A1', 3), vote('k1', 'A1', 1)]);
    expect(ballotOf(changed, 'k1')).toEqual({ A1: 1 });
    const late = afterAll([{ do: 'ready', ids: ['k1'] }, vote('k1', 'A1', 4)], changed);
    expect(ballotOf(afterAll([{ do: 'reopen', id: 'k1' }], late), 'k1')).toEqual({ A1: 1 });
  });

  test('on what is not asked, or by somebody who is not here, changes nothing', () => {
    expect(afterAll([vote('k1', 'Z9', 3), vote('nobody', 'A1', 3)])).toEqual(seated);
  });

  test('is left alone by a file: it takes a seat of its role that is free', () => {
    const ballot: Brought = {
      id: 'new',
      assessment: 'a1',
      role: 'kommune',
      answers: [
        { point: 'A1', answer: 2 },
        { point: 'Z9', answer: 4 },
      ],
    };
    const { participants, ballots, done } = afterAll([
      vote('k1', 'A1', 3),
      { do: 'bring', ballots: [ballot, ballot] },
    ]);
    expect(participants.map(({ id, assessment }) => [id, assessment])).toEqual([
      ...[
        ['k1', undefined],
        ['k2', 'a1'],
        ['p1', undefined],
      ],
    ]);
    expect(ballots).toEqual({ k1: { A1: 3 }, k2: { A1: 2 } });
    expect(done).toEqual(['k2']);
  });

  test('by cards counts for each, or without telling who', () => {
    const card = (id: string, answer: 1 | 2 | 3): Act => ({
      ...{ do: 'vote', id, point: 'A1', answer, way: 'cards' },
    });
    const typed = afterAll([card('k1', 1), card('k2', 2), card('p1', 3)]);
    expect(cardsTyped(typed)).toEqual(['A1']);
    const counted = afterAll([
      { do: 'count', point: 'A2', counts: [0, 0, 2, 0, 0, 1] },
      everybodyReady,
      { do: 'reveal' },
    ]);
    expect(spreadsOf(counted).find(({ id }) => id === 'A2')?.votes).toEqual([
      ...[{ answer: 2 }, { answer: 2 }, { answer: 'unknown' }],
    ]);
  });
});

test('who comes after the votes are shown takes part and changes none of them', () => {
  const shown = afterAll([vote('k1', 'A1', 3), everybodyReady, { do: 'reveal' }]);
  const joined = afterAll([{ do: 'join', id: 's1', role: 'school', name: 'Rektor' }], shown);
  expect(spreadsOf(joined)).toEqual(spreadsOf(shown));
  expect(roomOf(joined).seats).toHaveLength(people.length + 1);
});

test('the points stay as they are once somebody has voted', () => {
  const act: Act = { do: 'describe', form: 'hurtigsjekk', points: ['A1'], name: 'Nytt navn' };
  expect(afterAll([act]).points).toEqual(['A1']);
  const voted = afterAll([vote('k1', 'A1', 3), act]);
  expect(voted).toMatchObject({ form: 'full', points, name: 'Nytt navn' });
});
