import { z } from 'astro/zod';
import {
  localised,
  localisedList,
  pastDate,
  sentence,
  slug,
  type SchemaTools,
} from '#schemas/site/common.ts';

/** A list of things with ids that stored walks and files remember. */
const listOf = <Shape extends z.ZodRawShape>(shape: Shape, most: number) =>
  z
    .array(
      z.strictObject({
        /** What files and devices remember: never changed. */
        id: slug.max(40, { error: 'høyst 40 tegn' }),
        name: localised,
        ...shape,
      }),
    )
    .min(1, { error: 'minst én' })
    .max(most, { error: `høyst ${most}` })
    .superRefine((items, context) => {
      const ids = items.map((item) => (item as { id: string }).id);
      for (const [at, id] of ids.entries())
        if (ids.indexOf(id) < at)
          context.addIssue({
            code: 'custom',
            path: [at, 'id'],
            message: 'en id som ingen annen i listen har',
          });
    });

/** A name, and what it means in a few words. */
const explained = z.strictObject({ name: localised, hint: localised });

/** A step of the method. */
const step = z.strictObject({ name: localised, text: localised });

/** The page `/trygghetsvandring/` and the words of its form: `content/trygghetsvandring.yaml`. */
export const safetyWalk = ({ reference }: SchemaTools) =>
  z.strictObject({
    title: localised,
    lead: localised,
    /** One sentence for search engines, and for links to the page. */
    description: localised,
    /** Words somebody may search for that do not stand on the page. */
    searchTerms: localisedList.optional(),
    /** When somebody last held the page up against its sources. */
    checked: pastDate,
    /** How a walk is done, in short. */
    method: z.strictObject({ title: localised, lead: localised, steps: z.array(step).min(1) }),
    /** What is never written or photographed. */
    rules: z.strictObject({ title: localised, lines: localisedList }),
    /** Whom to call instead of writing. */
    danger: z.strictObject({
      title: localised,
      /** Each number, and when it is the right one. */
      calls: z
        .array(z.strictObject({ line: reference('helplines'), when: localised }))
        .min(1, { error: 'minst ett nummer' }),
    }),
    /** What one looks for. Ten lines have room on the sheet of paper. */
    categories: listOf({ look: localised }, 10),
    /** What a point is. */
    kinds: z.strictObject({
      problem: explained,
      strength: explained,
      question: explained,
      idea: explained,
    }),
    /** How bad it is, from 0 to 3. */
    severities: z.tuple([localised, localised, localised, localised], {
      error: 'fire trinn, fra 0 til 3',
    }),
    /** How soon somebody must answer. */
    urgencies: z.strictObject({
      now: explained,
      soon: explained,
      year: explained,
      plan: explained,
    }),
    /** Where the points go. */
    heaps: z.strictObject({
      now: localised,
      year: localised,
      plan: localised,
      open: localised,
      keep: localised,
    }),
    /** Who owns the ground, the wall or the lamp. */
    owners: listOf({}, 30),
    timesOfDay: z.strictObject({ day: localised, evening: localised, night: localised }),
    ages: z.strictObject({
      'under-16': localised,
      '16-25': localised,
      '26-66': localised,
      '67-up': localised,
    }),
    /** What became of a point. */
    outcomes: z.strictObject({ done: localised, planned: localised, 'not-done': localised }),
    /** Where the method comes from, by the ids of the sources. */
    sources: z.array(reference('sources')).min(1, { error: 'minst én kilde' }),
    /** Pages to read, each by its address in bokmål. */
    more: z
      .array(
        z.strictObject({
          path: sentence.regex(/^\/[a-z0-9/-]*\/$/, { error: 'en adresse her, som /maler/' }),
          text: localised,
        }),
      )
      .default([]),
  });
