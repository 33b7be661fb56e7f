import * as v from 'valibot';
import { object } from '#domain/site/shapes.ts';
import { longText } from './assessment.ts';

/** What to ask before a measure is chosen, in order. Their words stand in content/tiltak/oversikt.yaml. */
export const checkQuestions = [
  'need',
  'evidence',
  'fit',
  'usability',
  'capacity',
  'support',
] as const;

export type CheckQuestion = (typeof checkQuestions)[number];

/** What can be answered to each. */
export const checkAnswers = ['yes', 'partly', 'no', 'unknown'] as const;

/** An answer, and why in a line. */
export const checked = object({
  answer: v.optional(v.picklist(checkAnswers)),
  note: v.optional(longText),
});

const one = v.optional(checked);

/** The answers about a measure, as files and stored values hold them. */
export const check = object({
  ...{ need: one, evidence: one, fit: one, usability: one, capacity: one, support: one },
} satisfies Record<CheckQuestion, typeof one>);

/** The answers about a measure. */
export type Check = v.InferOutput<typeof check>;

/** What is answered to one question. */
export type Checked = v.InferOutput<typeof checked>;
