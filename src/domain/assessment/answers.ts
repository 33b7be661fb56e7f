/** A step of the scale: 0 Ikke i gang … 4 Innarbeidet, dokumentert og evaluert. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** An answer to an indicator. `unknown` is «Vet ikke», `not-applicable` is «Ikke aktuelt». */
export type ScaleAnswer = Level | 'unknown' | 'not-applicable';

/** An answer to a condition that must or should be in place. */
export type ConditionAnswer = 'yes' | 'partly' | 'no' | 'unknown';

/** Answers by the stable id of what was asked. */
export type Answers<Answer> = Readonly<Record<string, Answer>>;

/** The steps of the scale, lowest first. */
export const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** Every answer a condition form offers. */
export const conditionAnswers = ['yes', 'partly', 'no', 'unknown'] as const;

/** True for an answer that is a step of the scale. */
export const isLevel = (answer: ScaleAnswer | undefined): answer is Level =>
  typeof answer === 'number';

/** Reads a form value or a stored value; gives nothing for what is no answer. */
export function parseScaleAnswer(value: unknown): ScaleAnswer | undefined {
  if (value === 'unknown' || value === 'not-applicable') return value;
  return levels.find((level) => value === level || value === String(level));
}

/** Reads a form value or a stored value; gives nothing for what is no answer. */
export function parseConditionAnswer(value: unknown): ConditionAnswer | undefined {
  return conditionAnswers.find((answer) => answer === value);
}

/** The steps of the scale in words, from 0 to 4. */
export type StepWords = readonly [string, string, string, string, string];
