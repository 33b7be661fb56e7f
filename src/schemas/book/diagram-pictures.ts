import { z } from 'astro/zod';
import { localised, localisedList } from '#schemas/site/common.ts';
import { level, shared } from './diagram-parts.ts';

/** Layers from the broadest at the bottom to the narrowest at the top. */
export const pyramid = z.strictObject({
  kind: z.literal('pyramid'),
  ...shared,
  /** The layers from the top down. */
  layers: z
    .array(
      z.strictObject({
        name: localised,
        /** Whom it is for. */
        who: localised,
        /** An example of a measure. */
        example: localised,
      }),
    )
    .min(2, { error: 'minst to lag' }),
});

/** The year as a wheel of twelve months. */
export const wheel = z.strictObject({
  kind: z.literal('wheel'),
  ...shared,
  months: z
    .array(z.strictObject({ name: localised, tasks: localisedList }))
    .length(12, { error: 'tolv måneder' }),
});

/** Ways to do the same thing, each as a small drawing of who is tied to whom. */
export const forms = z.strictObject({
  kind: z.literal('forms'),
  ...shared,
  forms: z
    .array(
      z.strictObject({
        name: localised,
        /** When it fits. */
        text: localised,
        /** `host`: one kommune carries it for the others; `body`: a body of its own; `none`: only an agreement. */
        shape: z.enum(['host', 'body', 'none'], { error: 'host, body eller none' }),
      }),
    )
    .min(2, { error: 'minst to former' }),
});

const group = z.strictObject({
  name: localised,
  /** The question that finds them. */
  question: localised,
  items: localisedList,
});

/** A problem, with what it leads to above, and below what causes it and what holds it back. */
export const problem = z.strictObject({
  kind: z.literal('problem'),
  ...shared,
  consequences: group,
  problem: z.strictObject({ name: localised, text: localised }),
  causes: group,
  /** What holds the problem back. */
  protection: group,
});

/** Who stands under whom, and what each decides. */
export const roles = z.strictObject({
  kind: z.literal('roles'),
  ...shared,
  /** From the top down: each after the one it stands under. */
  roles: z
    .array(
      z.strictObject({
        name: localised,
        /** What the role is. */
        text: localised,
        /** What it decides, or is asked about, in what the drawing tells of. */
        decides: localised,
        /** Where in SLT the role has its place, if it has one. */
        level: level.optional(),
        /** How many stand above it; `apart` for what belongs to another body. */
        depth: z.union([z.int().min(0), z.literal('apart')], { error: '0, 1, 2 … eller apart' }),
      }),
    )
    .min(2, { error: 'minst to roller' }),
});

/** How much happens in a place, never as a number. `few` is what may point to a person. */
const amount = z.enum(['none', 'few', 'some', 'many'], { error: 'none, few, some eller many' });

/** How much happens in a place of a sketch. */
export type Amount = z.output<typeof amount>;

/** A made-up place seen from above: where things happen, and when. */
export const sketch = z
  .strictObject({
    kind: z.literal('sketch'),
    ...shared,
    /** From the top down, by turns to the left and to the right of the road. */
    places: z
      .array(
        z.strictObject({
          name: localised,
          amount,
          /** When it happens, or what else to know of the place. Never of one with too few. */
          text: localised.optional(),
        }),
      )
      .min(2, { error: 'minst to steder' }),
    /** What stands at a place with too few, in place of a time. */
    tooFew: localised,
    /** What each mark means. */
    legend: z.strictObject({ many: localised, some: localised, few: localised, none: localised }),
  })
  .refine(({ places }) => places.every((place) => place.amount !== 'few' || !place.text), {
    error: 'ingen text ved et sted med few: tiden kan peke på noen når det er så få',
    path: ['places'],
  });
