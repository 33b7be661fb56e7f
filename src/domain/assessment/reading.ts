import { ownValue } from '#domain/site/own-value.ts';
import { isLevel, type Answers, type ScaleAnswer } from './answers.ts';

/** What the answers to a form of will come to. */
export const readings = ['low', 'middle', 'high'] as const;

/** What the answers to a form of will come to. */
export type Reading = (typeof readings)[number];

/**
 * How the answers to a form of will read, by the lowest of them: what is missing stops what is there. «Vet ikke»
 * is never high. Nothing until all is answered, and where nothing was scored.
 */
export function readingOf(
  ids: readonly string[],
  answers: Answers<ScaleAnswer>,
): Reading | undefined {
  const given = ids.map((id) => ownValue(answers, id));
  const scored = given.filter(isLevel);
  if (given.includes(undefined) || scored.length === 0) return undefined;
  const lowest = Math.min(...scored);
  if (lowest < 2) return 'low';
  return lowest === 2 || given.includes('unknown') ? 'middle' : 'high';
}
