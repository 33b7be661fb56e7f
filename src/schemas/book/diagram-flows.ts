import { z } from 'astro/zod';
import { localised } from '#schemas/site/common.ts';
import { level, shared } from './diagram-parts.ts';
import { sign } from './diagram-signs.ts';

/** Boxes under each other, with what goes down and up between them. */
export const levels = z.strictObject({
  kind: z.literal('levels'),
  ...shared,
  /** The levels from the top down. */
  levels: z
    .array(
      z.strictObject({
        /** Name of the level. */
        name: localised,
        /** Which of the three it is; left out for what stands above or below them. */
        level: level.optional(),
        /** Who sits there. Short enough for one or two lines in the drawing. */
        who: localised,
        /** What the level does. */
        does: localised.optional(),
        /** How often it meets. */
        meets: localised.optional(),
        /** What the level hands to the one below. Left out for the lowest. */
        down: localised.optional(),
        /** What the level hands to the one above. Left out for the highest. */
        up: localised.optional(),
      }),
    )
    .min(2, { error: 'minst to nivåer' }),
  /** The one who ties the levels together. */
  coordinator: localised,
});

/** Steps that lead to each other, from the top down. */
export const chain = z
  .strictObject({
    kind: z.literal('chain'),
    ...shared,
    steps: z
      .array(
        z.strictObject({
          name: localised,
          /** The question the step answers, or an example of it. */
          text: localised,
          /** What the step is in the made-up example. */
          example: localised.optional(),
          /** A small drawing of it. */
          sign: sign.optional(),
        }),
      )
      .min(2, { error: 'minst to ledd' }),
    /** What leads from the last step back to the first; left out where nothing does. */
    back: localised.optional(),
    /** What steps have in common, from the top down, in the margin; in place of `back`. */
    spans: z
      .array(
        z.strictObject({
          name: localised,
          /** How many steps it covers. */
          steps: z.int({ error: 'et helt tall' }).min(1, { error: 'minst ett ledd' }),
        }),
      )
      .optional(),
  })
  .refine(({ back, spans }) => !back || !spans, {
    error: 'back eller spans, ikke begge',
    path: ['spans'],
  })
  .refine(({ steps, madeUp }) => madeUp || steps.every(({ example }) => !example), {
    error: 'madeUp, som sier at eksemplet er oppdiktet',
    path: ['madeUp'],
  });

/** Questions asked in turn until one is answered with yes. */
export const tree = z.strictObject({
  kind: z.literal('tree'),
  ...shared,
  /** What leads from a question to its answer. */
  yes: localised,
  /** What leads from a question to the next. */
  no: localised,
  parts: z
    .array(
      z.strictObject({
        /** What the questions of the part are about. */
        name: localised,
        /** The answers are something one must do. */
        must: z.boolean({ error: 'true eller false' }).default(false),
        questions: z
          .array(
            z.strictObject({
              question: localised,
              /** What follows from yes. */
              answer: localised,
              /** The rules behind it. */
              rules: localised,
            }),
          )
          .min(1, { error: 'minst ett spørsmål' }),
      }),
    )
    .min(1, { error: 'minst én del' }),
  /** What follows when every answer is no. */
  otherwise: z.strictObject({ name: localised, answer: localised, rules: localised }),
});

/** Meetings on the three levels, week by week, with what goes from one to the next. */
export const lanes = z.strictObject({
  kind: z.literal('lanes'),
  ...shared,
  /** What a week is called before its number. */
  week: localised,
  meetings: z
    .array(
      z.strictObject({
        /** Number of the week, from 1. */
        week: z.int({ error: 'et helt tall' }).min(1, { error: 'fra uke 1' }),
        level,
        /** The meeting, or what takes the place of one. */
        name: localised,
        /** What is done there. */
        text: localised,
        /** Nobody meets: it is read. */
        written: z.boolean({ error: 'true eller false' }).default(false),
        /** What goes to the next meeting. Left out for the last. */
        passes: localised.optional(),
      }),
    )
    .min(2, { error: 'minst to møter' }),
});
