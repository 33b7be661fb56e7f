import { ownValue } from '#domain/site/own-value.ts';
import { isLevel, type Level, type ScaleAnswer } from './answers.ts';
import type { Assessment } from './assessment.ts';
import { mean } from './mean.ts';

/** From this many steps apart, an indicator is marked as one to talk about. */
export const farApart = 2;

/** How several respondents answered one indicator. */
export interface Agreement {
  id: string;
  /** In the order of the assessments; nothing for those who did not answer. */
  answers: (ScaleAnswer | undefined)[];
  /** Steps between the lowest and the highest; none when fewer than two scored it. */
  spread: number | undefined;
  /** Mean of those who scored it. */
  mean: number | undefined;
  /** Mean of those who answered for the kommune. */
  kommune: number | undefined;
  /** Mean of those who answered for the police. */
  police: number | undefined;
  /** Mean of the kommune less mean of the police; none when either did not score it. */
  kommuneLessPolice: number | undefined;
  /** True when someone scored it and someone said «Vet ikke». */
  someDoNotKnow: boolean;
}

const answerOf = ({ answers }: Assessment, id: string): ScaleAnswer | undefined =>
  ownValue(answers, id);

/** How the respondents agree on each indicator, in the order given. */
export function agreementOn(
  ids: readonly string[],
  assessments: readonly Assessment[],
): Agreement[] {
  return ids.map((id) => {
    const answers = assessments.map((assessment) => answerOf(assessment, id));
    const levels = answers.filter(isLevel);
    const meanFor = (role: Assessment['role']) =>
      mean(
        assessments
          .filter((assessment) => assessment.role === role)
          .map((assessment) => answerOf(assessment, id))
          .filter(isLevel),
      );
    const [kommune, police] = [meanFor('kommune'), meanFor('police')];
    return {
      id,
      answers,
      spread: levels.length < 2 ? undefined : Math.max(...levels) - Math.min(...levels),
      mean: mean(levels),
      kommune,
      police,
      kommuneLessPolice:
        kommune === undefined || police === undefined ? undefined : kommune - police,
      someDoNotKnow: levels.length > 0 && answers.includes('unknown'),
    };
  });
}

/** True when the answers are so far apart that they should be talked about. */
export const isFarApart = ({ spread }: Agreement): boolean =>
  spread !== undefined && spread >= farApart;

const given = ({ answers }: Agreement): ScaleAnswer[] =>
  answers.filter((answer) => answer !== undefined);

/** True when two answered differently, be it a level, «Vet ikke» or «Ikke aktuelt». */
const isAnsweredDifferently = (agreement: Agreement): boolean => new Set(given(agreement)).size > 1;

/**
 * What the respondents should talk about: the widest spread first, then the widest distance between
 * kommune and police, then what only some know; else the order of the form.
 */
export function toTalkAbout(agreements: readonly Agreement[]): Agreement[] {
  const weight = ({ spread = 0, kommuneLessPolice = 0, someDoNotKnow }: Agreement) =>
    spread * 100 + Math.abs(kommuneLessPolice) * 10 + Number(someDoNotKnow);
  return agreements.filter(isAnsweredDifferently).toSorted((a, b) => weight(b) - weight(a));
}

/** Share of the indicators scored by at least two where no two are `farApart`; none when there are none. */
export function shareAgreed(agreements: readonly Agreement[]): number | undefined {
  const comparable = agreements.filter(({ spread }) => spread !== undefined);
  const agreed = comparable.filter((one) => !isFarApart(one));
  return comparable.length === 0 ? undefined : agreed.length / comparable.length;
}

/**
 * What a consensus starts from: what at least two answered, and all who answered agree on. The rest is
 * left to be talked about.
 */
export const commonAnswers = (agreements: readonly Agreement[]): Record<string, ScaleAnswer> =>
  Object.fromEntries(
    agreements.flatMap((one) => {
      const [first, ...others] = given(one);
      return first !== undefined && others.length > 0 && !isAnsweredDifferently(one)
        ? [[one.id, first]]
        : [];
    }),
  );

/** The indicators someone answered, each in one group, so that a talk can begin where it is needed. */
export interface Groups {
  /** `farApart` or more: by disagreement. */
  far: Agreement[];
  /** Answered differently, but closer: by disagreement. */
  near: Agreement[];
  /** Answered by one alone. */
  alone: Agreement[];
  /** Answered alike by all who answered. */
  alike: Agreement[];
}

/** Sorts the indicators into what to talk about first, then, and not at all. */
export function groupsOf(agreements: readonly Agreement[]): Groups {
  const talk = toTalkAbout(agreements);
  const same = agreements.filter((one) => !isAnsweredDifferently(one));
  return {
    far: talk.filter(isFarApart),
    near: talk.filter((one) => !isFarApart(one)),
    alone: same.filter((one) => given(one).length === 1),
    alike: same.filter((one) => given(one).length > 1),
  };
}

/** An indicator that was scored differently at two times. */
export interface Movement {
  id: string;
  from: Level;
  to: Level;
}

/** What has moved from an earlier assessment to a later one, in the order given. */
export const movementsBetween = (
  ids: readonly string[],
  earlier: Assessment,
  later: Assessment,
): Movement[] =>
  ids.flatMap((id) => {
    const [from, to] = [answerOf(earlier, id), answerOf(later, id)];
    return isLevel(from) && isLevel(to) && from !== to ? [{ id, from, to }] : [];
  });
