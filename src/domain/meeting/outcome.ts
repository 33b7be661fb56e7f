import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import { newAssessment, type Assessment, type Role } from '#domain/assessment/assessment.ts';
import { newMeasure, type Measure } from '#domain/assessment/measure.ts';
import { withoutReason } from '#domain/assessment/counted.ts';
import { orderOf } from '#domain/assessment/gaps.ts';
import type { ScoredIndicator } from '#domain/assessment/stage.ts';
import { wordingsNow } from '#domain/assessment/wordings.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { ownValue } from '#domain/site/own-value.ts';
import type { Meeting } from './meeting.ts';
import { roomOf, spreadsOf, type Seat } from './room.ts';
import { byDisagreement, isWide, type Spread } from './spread.ts';

/** When nothing is wide, at most so many of the points that were answered differently are talked about. */
const mostNarrow = 3;

/** What to talk about, the widest disagreement first, and what is left to the median. */
export interface Talk {
  queue: Spread[];
  rest: Spread[];
}

/** How many points there is reason and time to talk about, when nobody has chosen. */
function manyOf(spreads: readonly Spread[], inTime: number): number {
  const wide = spreads.filter(isWide).length;
  const narrow = spreads.filter(({ width }) => width > 0).length;
  return Math.min(inTime, wide || Math.min(narrow, mostNarrow));
}

/**
 * The talk of a meeting whose votes are shown.
 *
 * @param inTime how many points there is time for
 */
export function talkOf(meeting: Meeting, gates: ReadonlySet<string>, inTime: number): Talk {
  const spreads = spreadsOf(meeting);
  const ordered = byDisagreement(spreads, gates);
  const many = meeting.many ?? manyOf(spreads, inTime);
  return { queue: ordered.slice(0, many), rest: ordered.slice(many) };
}

/** What was decided, as answers. */
export const decidedAnswers = ({ decisions }: Meeting): Answers<ScaleAnswer> =>
  Object.fromEntries(Object.entries(decisions).map(([id, { answer }]) => [id, answer]));

/** The gates among some points that were called «Ikke aktuelt» without a reason: they count as not decided. */
export const unfoundedIn = (
  meeting: Meeting,
  points: readonly string[],
  gates: ReadonlySet<string>,
): string[] =>
  withoutReason(
    points.filter((id) => gates.has(id)),
    { answers: decidedAnswers(meeting), conditions: {}, notes: meeting.reasons },
  );

/** What lies low, in the order to work on it: what holds the whole down first. */
export function gapsOf(meeting: Meeting, indicators: readonly ScoredIndicator[]): string[] {
  const asked = indicators.filter(({ id }) => meeting.points.includes(id));
  const { holding, others } = orderOf(asked, decidedAnswers(meeting));
  return [...holding, ...others].map(({ id }) => id);
}

/** Who took part in which role. */
export const participationOf = (meeting: Meeting): { role: Role; seats: Seat[] }[] =>
  [...groupBy(roomOf(meeting).seats, ({ role }) => role)].map(([role, seats]) => ({ role, seats }));

/** The id of the assessment a meeting decides on: the same however often it is kept. */
export const consensusId = ({ id }: Pick<Meeting, 'id'>): string => `${id}-felles`;

/** What is proposed to lift an indicator. */
export interface Proposal {
  action: string;
  goal: string;
  sign: string;
  /** The version of the wording the meeting answers. */
  version?: number;
}

/** What a meeting leaves in the self-assessment. */
export interface Kept {
  /** The consensus first, then those who voted here by name of role. */
  assessments: Assessment[];
  measures: Measure[];
}

/**
 * What a meeting leaves: the consensus with its reasons, the ballots it came from, and the measures.
 *
 * @param note what stands as the reason of a point nobody talked about
 * @param proposals by the id of the indicator
 */
export function keptOf(
  meeting: Meeting,
  now: string,
  note: string,
  proposals: ReadonlyMap<string, Proposal>,
): Kept {
  const { kommune, name, form, decisions, reasons } = meeting;
  const about = (role: Role) => ({ role, kommune, name, form });
  const voters = meeting.participants.flatMap(({ id, role, assessment }) => {
    const answers = ownValue(meeting.ballots, id) ?? {};
    return Object.keys(answers).length > 0
      ? [{ id: assessment ?? id, role, answers, assessment }]
      : [];
  });
  const asked = Object.fromEntries([...proposals].map(([id, { version = 1 }]) => [id, version]));
  const byMedian = Object.entries(decisions).filter(([, { by }]) => by === 'median');
  const consensus: Assessment = {
    ...newAssessment(consensusId(meeting), now, about('consensus')),
    started: meeting.begun,
    sources: voters.map(({ id }) => id),
    answers: decidedAnswers(meeting),
    wordings: wordingsNow({ answers: decidedAnswers(meeting) }, asked),
    notes: { ...Object.fromEntries(byMedian.map(([id]) => [id, note])), ...reasons },
  };
  const ballots = voters
    .filter(({ assessment }) => assessment === undefined)
    .map(({ id, role, answers }) => ({
      ...newAssessment(id, now, about(role)),
      answers,
      wordings: wordingsNow({ answers }, asked),
    }));
  const measures = meeting.measures.map(({ id, indicator, action, owner, deadline }) => {
    const { goal = '', sign = '' } = proposals.get(indicator) ?? {};
    const facts = { indicator, action, owner, goal, sign, ...(deadline && { deadline }) };
    return newMeasure(id, consensus.id, facts);
  });
  return { assessments: [consensus, ...ballots], measures };
}
