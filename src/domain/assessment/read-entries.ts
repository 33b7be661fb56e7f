import * as v from 'valibot';
import { parseConditionAnswer, parseScaleAnswer } from './answers.ts';
import { parseBasis } from './basis.ts';
import {
  description,
  entryId,
  isItemId,
  itemsIn,
  longestText,
  mostItems,
  step,
  type Assessment,
  type Step,
} from './assessment.ts';
import { problem, tooMuch, type Problem } from './problems.ts';
import { parseWording } from './wordings.ts';
import { anything, object, readAs } from '#domain/site/shapes.ts';

/** What could be read of a value, and what could not. */
export interface Read<Value> {
  value?: Value;
  problems: Problem[];
}

const entries = v.optional(anything, {});

const raw = object({
  ...description.entries,
  id: entryId,
  answers: entries,
  wordings: entries,
  conditions: entries,
  notes: entries,
  evidence: entries,
  steps: entries,
  basis: v.optional(anything),
});

/** Reads a value with a schema; the first thing that is wrong becomes a problem with its path. */
export function readWith<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  where: string,
): Read<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, problems: [] };
  const path = result.issues[0].path ?? [];
  const place = [where, ...path.map(({ key }) => String(key))].filter(Boolean).join('.');
  const last = path.at(-1);
  return { problems: [problem('wrong-shape', place, last ? last.value : value)] };
}

/** Keeps the entries that can be read; each of the others becomes a problem. */
function readEach<Value>(
  values: Record<string, unknown>,
  where: string,
  parse: (value: unknown) => Value | undefined,
  problems: Problem[],
): Record<string, Value> {
  const read = Object.entries(values).flatMap(([id, value]) => {
    const parsed = isItemId(id) ? parse(value) : undefined;
    if (parsed !== undefined) return [[id, parsed] as const];
    problems.push(problem('bad-answer', `${where}.${id}`, value));
    return [];
  });
  return Object.fromEntries(read);
}

/** A note, or what shows an answer, when it is text of a length we keep. */
export const parseNote = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= longestText ? value : undefined;

export const parseStep = (value: unknown): Step | undefined => readAs(step, value);

/**
 * Reads an assessment from a value that anything may have written. One that says more than any form can ask is
 * not read at all, since half of it would be taken for the whole.
 */
export function readAssessment(value: unknown, where: string): Read<Assessment> {
  const { value: found, problems } = readWith(raw, value, where);
  if (!found) return { problems };
  const { answers, wordings, conditions, notes, evidence, steps, basis, ...about } = found;
  const items = itemsIn(found);
  if (items.size > mostItems)
    return { problems: [tooMuch('too-many-items', where, items.size, mostItems)] };
  return {
    value: {
      ...about,
      answers: readEach(answers, `${where}.answers`, parseScaleAnswer, problems),
      wordings: readEach(wordings, `${where}.wordings`, parseWording, problems),
      conditions: readEach(conditions, `${where}.conditions`, parseConditionAnswer, problems),
      notes: readEach(notes, `${where}.notes`, parseNote, problems),
      evidence: readEach(evidence, `${where}.evidence`, parseNote, problems),
      steps: readEach(steps, `${where}.steps`, parseStep, problems),
      ...(basis && { basis: readEach(basis, `${where}.basis`, parseBasis, problems) }),
    },
    problems,
  };
}
