import fc from 'fast-check';
import type { ScaleAnswer } from '#domain/assessment/answers.ts';
import type { Act } from '#domain/meeting/acts.ts';
import { after } from '#domain/meeting/after.ts';
import { newMeeting, type Meeting } from '#domain/meeting/meeting.ts';
import { scaleAnswer } from '../assessment/arbitraries.ts';

export const points = ['A1', 'A2', 'B1'] as const;

export const people = ['k1', 'k2', 'p1'] as const;

/** A meeting of two from the kommune and one from the police. */
export const seated: Meeting = {
  ...newMeeting('m', '2027-05-12T09:00:00.000Z', {
    ...{ form: 'full', points, length: 60, kommune: '1804', name: 'SLT-møte', date: '2027-05-12' },
  }),
  participants: people.map((id) => ({ id, role: id === 'p1' ? 'police' : 'kommune', name: '' })),
};

/** A meeting after some acts. */
export const afterAll = (acts: readonly Act[], meeting: Meeting = seated): Meeting =>
  acts.reduce(after, meeting);

/** A vote on the device that is passed round. */
export const vote = (id: string, point: string, answer: ScaleAnswer): Act => ({
  ...{ do: 'vote', id, point, answer, way: 'device' },
});

/** The answers somebody gave before the meeting. */
export type Brought = Extract<Act, { do: 'bring' }>['ballots'][number];

export const everybodyReady: Act = { do: 'ready', ids: [...people] };

const person = fc.constantFrom(...people, 'nobody');
const point = fc.constantFrom(...points, 'Z9');
const text = fc.string({ maxLength: 5 });

/** Anything that can happen once the meeting has begun, whether it fits or not. */
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      ...{ do: fc.constant('vote' as const), id: person, point },
      answer: fc.option(scaleAnswer, { nil: undefined }),
      way: fc.constantFrom('device' as const, 'cards' as const),
    }),
  },
  fc.record({ do: fc.constant('ready' as const), ids: fc.subarray([...people]) }),
  fc.record({ do: fc.constant('reopen' as const), id: person }),
  fc.record({ do: fc.constant('leave' as const), id: person }),
  fc.record({
    ...{ do: fc.constant('join' as const), id: fc.constantFrom('s1', 'k1'), name: text },
    role: fc.constant('school' as const),
  }),
  fc.record({ do: fc.constant('call' as const), id: person, name: text }),
  fc.record({
    ...{ do: fc.constant('count' as const), point },
    counts: fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
  }),
  fc.record({
    do: fc.constant('bring' as const),
    ballots: fc.array(
      fc.record({
        ...{ id: fc.constant('b1'), assessment: fc.constant('a1') },
        role: fc.constantFrom('kommune' as const, 'police' as const),
        answers: fc.array(fc.record({ point: fc.constantFrom(...points), answer: scaleAnswer }), {
          maxLength: 3,
        }),
      }),
      { maxLength: 2 },
    ),
  }),
  fc.constant({ do: 'reveal' as const }),
  fc.record({ do: fc.constant('many' as const), many: fc.nat(3) }),
  fc.record({ do: fc.constant('reason' as const), point, text }),
  fc.record({
    ...{ do: fc.constant('decide' as const), point },
    answer: fc.option(scaleAnswer, { nil: undefined }),
  }),
  fc.record({ do: fc.constant('settle' as const), points: fc.subarray([...points]) }),
  fc.record({
    ...{ do: fc.constant('measure' as const), id: fc.constantFrom('t1', 't2') },
    ...{ indicator: point, action: text, owner: text, deadline: fc.constant('2027-08-01') },
  }),
  fc.record({ do: fc.constant('drop' as const), id: fc.constantFrom('t1', 't2') }),
  fc.constant({ do: 'keep' as const, at: '2027-05-12T10:00:00.000Z' }),
);
