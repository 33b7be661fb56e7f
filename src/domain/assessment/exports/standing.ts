import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import { outcomeOf, type Outcome, type ScoredIndicator } from '#domain/assessment/stage.ts';
import { ownValue } from '#domain/site/own-value.ts';

/** A form as the standing needs it. */
interface Asked {
  id: string;
  title: string;
  indicators: readonly string[];
}

/** Where a kommune stands, and by which form. */
export interface Standing {
  form: Asked;
  outcome: Outcome;
}

const largestFirst = (forms: readonly Asked[]) =>
  forms.toSorted((a, b) => b.indicators.length - a.indicators.length);

/** What the largest form asks, which is of the whole. */
const wholeAmong = (forms: readonly Asked[]): ReadonlySet<string> =>
  new Set(largestFirst(forms)[0]?.indicators);

/** The indicators that tell of the whole. The others belong to modules, which stand by themselves. */
export function coreAmong<Indicator extends ScoredIndicator>(
  forms: readonly Asked[],
  indicators: readonly Indicator[],
): Indicator[] {
  const whole = wholeAmong(forms);
  return indicators.filter(({ id }) => whole.has(id));
}

/**
 * The outcome by the largest form that is answered; when none is, by the one that is nearest to it.
 * The largest form of all and those within it count. A module asks of something else, and does not. Nothing
 * when nothing of the whole is answered.
 */
export function standingOf(
  forms: readonly Asked[],
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
): Standing | undefined {
  const whole = wholeAmong(forms);
  if ([...whole].every((id) => ownValue(answers, id) === undefined)) return undefined;
  const standings = largestFirst(forms)
    .filter((form) => form.indicators.every((id) => whole.has(id)))
    .map((form) => {
      const asked = indicators.filter(({ id }) => form.indicators.includes(id));
      return { form, outcome: outcomeOf(asked, answers) };
    });
  const missing = ({ outcome }: Standing) =>
    outcome.kind === 'incomplete' ? outcome.missing.length : 0;
  return standings.toSorted((a, b) => missing(a) - missing(b))[0];
}

/** The indicators the stage is reckoned from: those of the form that gives it. */
export function countedBy<Indicator extends ScoredIndicator>(
  forms: readonly Asked[],
  indicators: readonly Indicator[],
  answers: Answers<ScaleAnswer>,
): Indicator[] {
  const form = standingOf(forms, indicators, answers)?.form;
  return indicators.filter(({ id }) => form?.indicators.includes(id));
}
