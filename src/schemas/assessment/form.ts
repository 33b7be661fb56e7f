import { z } from 'astro/zod';
import { localised, slug, type SchemaTools } from '#schemas/site/common.ts';

const shared = {
  /** A module is about one setting or task, and stands by itself: it asks about one dimension of its own. */
  group: z.enum(['core', 'module'], { error: '«group: core» eller «group: module»' }),
  /** Raised when the meaning of a level changes. It stands on the form, also on paper. Answers are kept by the id
   * of what was asked, whatever the version. */
  version: z.number().int().positive(),
  title: localised,
  /** One sentence for lists and search engines. */
  description: localised,
  /** What the form is for, what it is not, and how to use it. */
  introduction: localised,
  /** Minutes it takes, tried with people who know their own kommune. */
  minutes: z.number().int().positive(),
};

/** A form scored on the scale 0–4. */
const scaleForm = ({ reference }: SchemaTools) =>
  z.strictObject({
    kind: z.literal('scale'),
    ...shared,
    /** The indicators it asks, in order. */
    indicators: z.array(reference('indicators')).min(1),
  });

/** A form of conditions that are in place or not. */
const conditionForm = ({ reference }: SchemaTools) =>
  z.strictObject({
    kind: z.literal('conditions'),
    ...shared,
    /** A list to tick off, where each step has an owner and a date. */
    tickList: z.boolean().default(false),
    conditions: z
      .array(
        z.strictObject({
          /** Stable id; answers are stored under it. */
          id: slug,
          /** A must is needed to call it SLT; a should is advice. */
          requirement: z.enum(['must', 'should']),
          /** The gate it asks of in short: «På plass» takes at least level 3 there, and `help` says so in words. */
          gate: reference('indicators').optional(),
          /** The version of the form that first asked it, where that is a later one than the first. */
          since: z.number().int().min(2).optional(),
          statement: localised,
          /** What it takes before one can say yes. */
          help: localised,
          /** What to do first when it is missing. */
          nextStep: localised,
          chapters: z.array(reference('chapters')).min(1),
          /** The document it takes. */
          document: reference('documents').optional(),
        }),
      )
      .min(1),
  });

/** A form of the self-assessment: `content/egenvurdering/skjemaer/<slug>.yaml`. */
export const form = (tools: SchemaTools) =>
  z.discriminatedUnion('kind', [scaleForm(tools), conditionForm(tools)], {
    error: '«kind: scale» eller «kind: conditions»',
  });
