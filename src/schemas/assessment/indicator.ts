import { z } from 'astro/zod';
import { localised, sentence, type SchemaTools } from '#schemas/site/common.ts';

const fiveLevels = z.array(sentence).length(5, {
  error: 'fem nivåbeskrivelser, fra 0 til 4',
});

/** A dimension of the self-assessment, in `content/egenvurdering/dimensjoner.yaml`. */
export const dimension = () =>
  z.strictObject({
    /** One letter, or M and a number for what a module asks; the stable id. */
    id: z.string().regex(/^([A-K]|M[1-9]\d*)$/, {
      error: 'en bokstav fra A til K, eller M og et tall for en modul, som M1',
    }),
    /** Name in forms and results. */
    title: localised,
    /** `must` counts towards the stage; `should` (utførende nivå) advises and never caps. In a module
     * it says only what counts in the result of that module. */
    requirement: z.enum(['must', 'should']),
  });

/** A statement a kommune scores itself on, in `content/egenvurdering/indikatorer.yaml`. */
export const indicator = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** Dimension and number, never reused; answers are stored under it. */
    id: z.string().regex(/^([A-K]|M[1-9]\d*-)[1-9]\d*$/, {
      error: 'bokstav og tall, som A1, eller modul, strek og tall, som M1-1',
    }),
    /** Raised when the meaning of a level changes. An answer is kept with the version it was given to. */
    version: z.number().int().positive().default(1),
    dimension: reference('dimensions'),
    /** A gate caps the whole result while it is low (src/domain/assessment/stage.ts). No module has any. */
    gate: z.boolean().default(false),
    statement: localised,
    /** What each step of the scale looks like here, from 0 to 4. */
    levels: z.strictObject({ nb: fiveLevels, nn: fiveLevels }),
    /** What to look for before answering. */
    help: localised,
    /** What to do first when the score is low. */
    nextStep: localised,
    /** A measure to suggest for the action plan when the score is low. Without it `nextStep` is suggested. */
    measure: z
      .strictObject({
        /** What to do, as it would stand in a plan. */
        action: localised,
        /** What is different afterwards, much as levels 3 and 4 have it. */
        goal: localised,
        /** What to look for to see that it works. */
        sign: localised,
      })
      .optional(),
    /** Chapters that help, the most useful first. */
    chapters: z.array(reference('chapters')).min(1, { error: 'minst ett kapittel' }),
    /** The document it takes. */
    document: reference('documents').optional(),
  });
