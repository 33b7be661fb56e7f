import { levels, type Answers, type ScaleAnswer } from '#domain/assessment/answers.ts';
import { ownValue } from '#domain/site/own-value.ts';
import { isAllIn, type Counts, type Meeting, type Participant } from './meeting.ts';
import { spreadOf, type Spread, type Vote } from './spread.ts';

/** The answers of the six counts, in their order. */
const counted: readonly ScaleAnswer[] = [...levels, 'unknown'];

const asVotes = (counts: Counts | undefined): Vote[] =>
  counted.flatMap((answer, at) => Array.from({ length: counts?.[at] ?? 0 }, () => ({ answer })));

/** The votes on a point. Cards that were counted stand for all cards, so none of them counts twice. */
function votesOn({ participants, ballots, counts }: Meeting, point: string): Vote[] {
  const cards = asVotes(ownValue(counts, point));
  const each = participants
    .filter(({ way }) => cards.length === 0 || way !== 'cards')
    .flatMap(({ id, role }) => {
      const answer = ownValue(ownValue(ballots, id) ?? {}, point);
      return answer === undefined ? [] : [{ role, answer }];
    });
  return [...each, ...cards];
}

/** How the room voted on each point, in the order of the form; nothing before all are in and it is shown. */
export const spreadsOf = (meeting: Meeting): Spread[] =>
  meeting.isRevealed ? meeting.points.map((point) => spreadOf(point, votesOn(meeting, point))) : [];

/** Somebody at the table, as all may see it. */
export interface Seat extends Participant {
  /** Which of those with the same role: 1, 2 … */
  number: number;
  /** How many points are answered, never what. */
  answered: number;
  isReady: boolean;
}

/** Everything the room may see of the votes. Before they are shown, no vote changes anything here but how many. */
export interface Room {
  seats: Seat[];
  /** How many points have counted cards. */
  counted: number;
  isAllIn: boolean;
  isRevealed: boolean;
  spreads: Spread[];
}

/** What the room may see now. */
export function roomOf(meeting: Meeting): Room {
  const soFar = new Map<string, number>();
  const seats = meeting.participants.map((one) => {
    const number = (soFar.get(one.role) ?? 0) + 1;
    soFar.set(one.role, number);
    const answered = Object.keys(ownValue(meeting.ballots, one.id) ?? {}).length;
    return { ...one, number, answered, isReady: meeting.done.includes(one.id) };
  });
  return {
    seats,
    counted: Object.keys(meeting.counts).length,
    isAllIn: isAllIn(meeting),
    isRevealed: meeting.isRevealed,
    spreads: spreadsOf(meeting),
  };
}

/** The votes of whoever has the device now. Nothing once they are ready, or when they vote in another way. */
export function ballotOf(meeting: Meeting, id: string): Answers<ScaleAnswer> | undefined {
  const who = meeting.participants.find((one) => one.id === id);
  const isTheirs = who && (who.way === undefined || who.way === 'device');
  if (!isTheirs || meeting.done.includes(id)) return undefined;
  return ownValue(meeting.ballots, id) ?? {};
}

/** The cards on a point, of those who vote by cards or have not voted: what all have just shown each other. */
export function cardsOn(
  meeting: Meeting,
  point: string,
): ReadonlyMap<string, ScaleAnswer | undefined> {
  if (meeting.isRevealed) return new Map();
  return new Map(
    meeting.participants
      .filter(({ id, way }) => !meeting.done.includes(id) && (way === undefined || way === 'cards'))
      .map(({ id }) => [id, ownValue(ownValue(meeting.ballots, id) ?? {}, point)]),
  );
}

/** The points whose cards are typed in: for each who shows cards, or counted. */
export const cardsTyped = (meeting: Meeting): string[] =>
  meeting.points.filter((point) => {
    const cards = [...cardsOn(meeting, point).values()];
    const isTyped = cards.length > 0 && cards.every((answer) => answer !== undefined);
    return isTyped || asVotes(ownValue(meeting.counts, point)).length > 0;
  });

/** The cards that were counted on a point. */
export const countsOn = (meeting: Meeting, point: string): Counts | undefined =>
  ownValue(meeting.counts, point);
