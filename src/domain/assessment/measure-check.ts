import * as z from 'zod/mini';
import { longestText } from './assessment.ts';

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
export const checked = z.object({
  answer: z.optional(z.enum(checkAnswers)),
  note: z.optional(z.string().check(z.maxLength(longestText))),
});

const one = z.optional(checked);

/** The answers about a measure, as files and stored values hold them. */
export const check = z.object({
  ...{ need: one, evidence: one, fit: one, usability: one, capacity: one, support: one },
} satisfies Record<CheckQuestion, typeof one>);

/** The answers about a measure. */
export type Check = z.infer<typeof check>;

/** What is answered to one question. */
export type Checked = z.infer<typeof checked>;
