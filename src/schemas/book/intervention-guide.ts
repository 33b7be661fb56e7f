import { z } from 'astro/zod';
import { localised, oneOf, type SchemaTools } from '#schemas/site/common.ts';
import { causes, levels, markings } from './intervention.ts';

/** What is asked before an intervention is chosen, as the answers in an action plan know it. */
export const questions = ['need', 'evidence', 'fit', 'usability', 'capacity', 'support'] as const;

/** The same about each of some names: what it is called, and what it is. */
const ofEach = <const Names extends readonly [string, ...string[]], Value extends z.ZodType>(
  names: Names,
  value: Value,
) =>
  z.record(z.enum(names), value, {
    error: `et felt for hver av ${names.join(', ')}`,
  });

/** What stands on `/tiltak/` around the interventions: `content/tiltak/oversikt.yaml`. */
export const interventionGuide = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** What it is called in headings and links. */
    title: localised,
    /** What the page has, and for whom. */
    lead: localised,
    /** How the interventions were chosen, and what the list is not. */
    about: localised,
    /** The groups, in the words of a problem statement. */
    causes: ofEach(causes, localised),
    /** The levels of prevention, and whom each is for. */
    levels: ofEach(levels, z.strictObject({ name: localised, says: localised })),
    /** Our marking, and the rule for it. */
    markings: ofEach(markings, z.strictObject({ name: localised, rule: localised })),
    /** How the levels of Ungsinn are read. */
    scales: localised,
    /** What should make anybody stop: signs that it may harm, or that nobody knows. */
    flags: z.array(z.strictObject({ name: localised, says: localised })).min(1),
    /** The questions to ask before one is chosen. */
    questions: z.strictObject({
      title: localised,
      lead: localised,
      /** How they are used, one step a line. */
      use: z.array(localised).min(1),
      /** Each once: what it is called, what to ask, and where the answer is found. */
      list: z
        .array(
          z.strictObject({
            /** What answers are kept by. */
            id: oneOf(questions),
            name: localised,
            ask: localised,
            look: localised,
          }),
        )
        .refine((list) => list.map(({ id }) => id).join() === questions.join(), {
          error: `hver av ${questions.join(', ')}, i den rekkefølgen`,
        }),
    }),
    /** Where all this is taken from. */
    sources: z.array(reference('sources')).min(1),
  });
