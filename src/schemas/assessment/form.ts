import { z } from 'astro/zod';
import { localised, oneOf, slug, type SchemaTools } from '#schemas/site/common.ts';

const shared = {
  /**
   * A module is about one setting or task, and stands by itself: it asks about one dimension of its own. A form
   * of a role asks what those who have it can know of the whole, and gives no stage.
   */
  group: z.enum(['core', 'module', 'role'], {
    error: '«group: core», «group: module» eller «group: role»',
  }),
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

/** What forms of both kinds may lean on. */
const around = ({ reference }: SchemaTools) => ({
  /** A form to take beside this one. */
  beside: reference('forms').optional(),
  /** What the form leans on, named at the end of what is said of it. */
  sources: z.array(reference('sources')).default([]),
});

/** What a result is called, and what to do about it. */
const reading = z.strictObject({ title: localised, text: localised });

/** A form scored on the scale 0–4. */
const scaleForm = (tools: SchemaTools) =>
  z.strictObject({
    kind: z.literal('scale'),
    ...shared,
    ...around(tools),
    /** Who a form of a role is for. */
    role: oneOf(['police', 'school', 'parents', 'youth']).optional(),
    /** The indicators it asks, in order. */
    indicators: z.array(tools.reference('indicators')).min(1),
    /** What those who answer look for, by the indicator, where they can't look for what `help` says. */
    hints: z.record(z.string(), localised).default({}),
    /** Words in the place of a stage, for a form of will: by its lowest answer (src/domain/assessment/priorities.ts). */
    readings: z.strictObject({ low: reading, middle: reading, high: reading }).optional(),
  });

/** A form of conditions that are in place or not. */
const conditionForm = (tools: SchemaTools) =>
  z.strictObject({
    kind: z.literal('conditions'),
    ...shared,
    ...around(tools),
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
          gate: tools.reference('indicators').optional(),
          /** The version of the form that first asked it, where that is a later one than the first. */
          since: z.number().int().min(2).optional(),
          statement: localised,
          /** What it takes before one can say yes. */
          help: localised,
          /** What to do first when it is missing. */
          nextStep: localised,
          chapters: z.array(tools.reference('chapters')).min(1),
          /** The document it takes. */
          document: tools.reference('documents').optional(),
        }),
      )
      .min(1),
  });

/** A form of the self-assessment: `content/egenvurdering/skjemaer/<slug>.yaml`. */
export const form = (tools: SchemaTools) =>
  z.discriminatedUnion('kind', [scaleForm(tools), conditionForm(tools)], {
    error: '«kind: scale» eller «kind: conditions»',
  });
