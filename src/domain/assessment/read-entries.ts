import * as z from 'zod/mini';
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

/** What could be read of a value, and what could not. */
export interface Read<Value> {
  value?: Value;
  problems: Problem[];
}

const entries = z.record(z.string(), z.unknown());

const raw = z.object({
  ...description.shape,
  id: entryId,
  answers: z._default(entries, {}),
  wordings: z._default(entries, {}),
  conditions: z._default(entries, {}),
  notes: z._default(entries, {}),
  evidence: z._default(entries, {}),
  steps: z._default(entries, {}),
  basis: z.optional(entries),
});

/** Reads a value with a schema; the first thing that is wrong becomes a problem with its path. */
export function readWith<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  where: string,
): Read<z.infer<Schema>> {
  const result = z.safeParse(schema, value);
  if (result.success) return { value: result.data, problems: [] };
  const path = result.error.issues[0]?.path ?? [];
  const found = path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null
        ? (part as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
  return {
    problems: [
      problem('wrong-shape', [where, ...path.map(String)].filter(Boolean).join('.'), found),
    ],
  };
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

export function parseStep(value: unknown): Step | undefined {
  const result = z.safeParse(step, value);
  return result.success ? result.data : undefined;
}

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
