import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import { dimensionScores, unknownShare, type ScoredIndicator } from '#domain/assessment/stage.ts';
import { ownValue } from '#domain/site/own-value.ts';
import type { KnownIndicator, ReportInput } from './report-input.ts';
import { coreAmong } from './standing.ts';

/** The indicators of modules that have a mean: not those of forms of will. */
export function modulesAmong({ forms, willForms, indicators }: ReportInput): KnownIndicator[] {
  const core = new Set(coreAmong(forms, indicators));
  return indicators.filter(
    (one) => !core.has(one) && !willForms.some((form) => form.indicators.includes(one.id)),
  );
}

/** A dimension that someone answered in. */
export interface Profiled {
  dimension: string;
  requirement: 'must' | 'should';
  /** 0 to 4; none when all answers were «Vet ikke» or «Ikke aktuelt». */
  mean: number | undefined;
  /** Share of «Vet ikke» among the answers that apply. */
  unknown: number;
}

/** The dimensions someone has answered in, or was asked of, in the order of the indicators. */
export function profileOf(
  indicators: readonly ScoredIndicator[],
  answers: Answers<ScaleAnswer>,
  asked: ReadonlySet<string> = new Set(),
): Profiled[] {
  const answered = indicators.filter(
    ({ id }) => asked.has(id) || ownValue(answers, id) !== undefined,
  );
  return dimensionScores(answered, answers).map(({ dimension, mean }) => {
    const members = answered.filter((one) => one.dimension === dimension);
    return {
      dimension,
      requirement: members[0]?.requirement ?? 'must',
      mean,
      unknown: unknownShare(members, answers),
    };
  });
}
