import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import { ownValue } from '#domain/site/own-value.ts';
import type { Act } from './acts.ts';
import {
  isAllIn,
  mostParticipants,
  newMeeting,
  type Meeting,
  type Participant,
} from './meeting.ts';
import { agreedAnswer } from './spread.ts';
import { spreadsOf } from './room.ts';

type Of<Deed extends Act['do']> = Extract<Act, { do: Deed }>;

const without = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));

/** A record with one value more, or without it. */
const withValue = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> =>
  value === undefined ? without(record, key) : { ...record, [key]: value };

const replaced = (
  participants: readonly Participant[],
  id: string,
  change: Partial<Participant>,
): readonly Participant[] =>
  participants.map((one) => (one.id === id ? { ...one, ...change } : one));

const isHere = ({ participants }: Meeting, id: string) => participants.some((one) => one.id === id);

function afterVote(meeting: Meeting, { id, point, answer, way }: Of<'vote'>): Meeting {
  const who = meeting.participants.find((one) => one.id === id);
  const isOpen = who && !meeting.done.includes(id) && (who.way === undefined || who.way === way);
  if (!isOpen || !meeting.points.includes(point)) return meeting;
  const ballot = withValue<ScaleAnswer>(ownValue(meeting.ballots, id) ?? {}, point, answer);
  const nextWay = Object.keys(ballot).length > 0 ? way : undefined;
  const participants =
    who.way === nextWay
      ? meeting.participants
      : replaced(meeting.participants, id, { way: nextWay });
  return { ...meeting, participants, ballots: { ...meeting.ballots, [id]: ballot } };
}

/** Each takes the first free seat of its role, else a new one. What is here already is not brought twice. */
function afterBring(meeting: Meeting, { ballots }: Of<'bring'>): Meeting {
  let next = meeting;
  for (const { id, assessment, role, answers } of ballots) {
    const { participants, done } = next;
    const isKnown = participants.some((one) => one.assessment === assessment || one.id === id);
    if (isKnown) continue;
    const seat = participants.find(
      (one) => one.role === role && one.way === undefined && !done.includes(one.id),
    );
    if (!seat && participants.length >= mostParticipants) continue;
    const who = { ...(seat ?? { id, role, name: '' }), way: 'brought' as const, assessment };
    const asked = next.points.flatMap((point) => {
      const given = answers.find((one) => one.point === point);
      return given ? [[point, given.answer] as const] : [];
    });
    next = {
      ...next,
      participants: seat ? replaced(participants, seat.id, who) : [...participants, who],
      ballots: { ...next.ballots, [who.id]: Object.fromEntries(asked) as Answers<ScaleAnswer> },
      done: [...done, who.id],
    };
  }
  return next;
}

function afterSettle(meeting: Meeting, { points }: Of<'settle'>): Meeting {
  const decisions = { ...meeting.decisions };
  for (const spread of spreadsOf(meeting)) {
    const answer = agreedAnswer(spread);
    const isOpen = points.includes(spread.id) && ownValue(decisions, spread.id) === undefined;
    if (isOpen && answer !== undefined) decisions[spread.id] = { answer, by: 'median' };
  }
  return { ...meeting, decisions };
}

function afterMeasure(meeting: Meeting, { do: _, ...measure }: Of<'measure'>): Meeting {
  const isThere = meeting.measures.some(({ id }) => id === measure.id);
  const measures = isThere
    ? meeting.measures.map((one) => (one.id === measure.id ? measure : one))
    : [...meeting.measures, measure];
  return { ...meeting, measures };
}

/** Before the votes are shown: who is here, what the meeting is about, and the votes. */
function beforeReveal(meeting: Meeting, act: Act): Meeting {
  switch (act.do) {
    case 'leave':
      return {
        ...meeting,
        participants: meeting.participants.filter(({ id }) => id !== act.id),
        ballots: without(meeting.ballots, act.id),
        done: meeting.done.filter((id) => id !== act.id),
      };
    case 'bring':
      return afterBring(meeting, act);
    case 'vote':
      return afterVote(meeting, act);
    case 'count':
      return meeting.points.includes(act.point)
        ? { ...meeting, counts: { ...meeting.counts, [act.point]: act.counts } }
        : meeting;
    case 'ready': {
      const ready = act.ids.filter((id) => isHere(meeting, id) && !meeting.done.includes(id));
      return { ...meeting, done: [...meeting.done, ...ready] };
    }
    case 'reopen':
      return { ...meeting, done: meeting.done.filter((id) => id !== act.id) };
    case 'reveal':
      return isAllIn(meeting) ? { ...meeting, isRevealed: true } : meeting;
    default:
      return meeting;
  }
}

/** Once the votes are shown: what is decided, why, and what is to be done. */
function onceRevealed(meeting: Meeting, act: Act): Meeting {
  switch (act.do) {
    case 'many':
      return { ...meeting, many: act.many };
    case 'reason':
      return { ...meeting, reasons: withValue(meeting.reasons, act.point, act.text || undefined) };
    case 'decide': {
      const decision =
        act.answer === undefined ? undefined : { answer: act.answer, by: 'talk' as const };
      return meeting.points.includes(act.point)
        ? { ...meeting, decisions: withValue(meeting.decisions, act.point, decision) }
        : meeting;
    }
    case 'settle':
      return afterSettle(meeting, act);
    case 'measure':
      return afterMeasure(meeting, act);
    case 'drop':
      return { ...meeting, measures: meeting.measures.filter(({ id }) => id !== act.id) };
    case 'keep':
      return { ...meeting, kept: act.at };
    default:
      return meeting;
  }
}

function described(meeting: Meeting, { do: _, ...about }: Of<'describe'>): Meeting {
  const given = Object.fromEntries(
    Object.entries(about).filter(([, value]) => value !== undefined),
  ) as Partial<Meeting>;
  const hasVotes = Object.keys(meeting.ballots).length + Object.keys(meeting.counts).length > 0;
  if (!hasVotes) return { ...meeting, ...given };
  // Once somebody has voted, the points stay as they are.
  const { form: _form, points: _points, ...rest } = given;
  return { ...meeting, ...rest };
}

/** Any time: those who come, and what things are called. */
function anyTime(meeting: Meeting, act: Act): Meeting {
  switch (act.do) {
    case 'describe':
      return described(meeting, act);
    case 'join': {
      const { id, role, name } = act;
      if (isHere(meeting, id) || meeting.participants.length >= mostParticipants) return meeting;
      const participants = [...meeting.participants, { id, role, name }];
      // Who comes after the votes are shown takes part, and has no vote.
      const done = meeting.isRevealed ? [...meeting.done, id] : meeting.done;
      return { ...meeting, participants, done };
    }
    case 'call':
      return {
        ...meeting,
        participants: replaced(meeting.participants, act.id, { name: act.name }),
      };
    default:
      return meeting.isRevealed ? onceRevealed(meeting, act) : beforeReveal(meeting, act);
  }
}

/** A meeting after an act. One that does not fit where the meeting stands changes nothing. */
export function after(meeting: Meeting, act: Act): Meeting {
  const next = anyTime(meeting, act);
  if (next === meeting || act.do === 'keep' || next.kept === undefined) return next;
  return { ...next, kept: undefined };
}

/** The meeting that begins with an act. */
export const begunBy = (id: string, act: Of<'begin'>): Meeting => {
  const { do: _, version: _version, at, ...about } = act;
  return newMeeting(id, at, about);
};
