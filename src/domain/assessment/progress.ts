import { ownValue } from '#domain/site/own-value.ts';
import { itemsIn, type Assessment } from './assessment.ts';

/** How far a part of a form has come. */
export interface Progress {
  answered: number;
  total: number;
}

/** How many of the ids have an answer. */
export const progressOn = (
  ids: readonly string[],
  answers: Readonly<Record<string, unknown>>,
): Progress => ({
  answered: ids.filter((id) => ownValue(answers, id) !== undefined).length,
  total: ids.length,
});

/** True when everything is answered. */
export const isDone = ({ answered, total }: Progress): boolean => answered === total;

/** Ids an assessment says something about, but that nothing asks any longer. The answers are kept. */
export function goneFrom(assessment: Assessment, known: readonly string[]): string[] {
  const asked = new Set(known);
  return [...itemsIn(assessment)]
    .filter((id) => !asked.has(id))
    .toSorted((a, b) => a.localeCompare(b, 'nb'));
}
