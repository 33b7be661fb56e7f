import { z } from 'astro/zod';
import { localised, localisedList } from '#schemas/site/common.ts';

const shared = {
  /** Caption under the drawing. */
  caption: localised,
  /** The drawing in one or two sentences, for those who do not see it. */
  description: localised,
};

/** Boxes under each other, with what goes down and up between them. */
const levels = z.strictObject({
  kind: z.literal('levels'),
  ...shared,
  /** The levels from the top down. */
  levels: z
    .array(
      z.strictObject({
        /** Name of the level. */
        name: localised,
        /** Who sits there. Short enough for one or two lines in the drawing. */
        who: localised,
        /** What the level does. */
        does: localised.optional(),
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
const chain = z.strictObject({
  kind: z.literal('chain'),
  ...shared,
  steps: z
    .array(
      z.strictObject({
        name: localised,
        /** The question the step answers, or an example of it. */
        text: localised,
      }),
    )
    .min(2, { error: 'minst to ledd' }),
  /** What leads from the last step back to the first; left out where nothing does. */
  back: localised.optional(),
});

/** Layers from the broadest at the bottom to the narrowest at the top. */
const pyramid = z.strictObject({
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
const wheel = z.strictObject({
  kind: z.literal('wheel'),
  ...shared,
  months: z
    .array(z.strictObject({ name: localised, tasks: localisedList }))
    .length(12, { error: 'tolv måneder' }),
});

/** Ways to do the same thing, each as a small drawing of who is tied to whom. */
const forms = z.strictObject({
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

/** A diagram drawn at build time from its own words: `content/diagrammer/<id>.yaml`. */
export const diagram = () =>
  z.discriminatedUnion('kind', [levels, chain, pyramid, wheel, forms], {
    error: 'levels, chain, pyramid, wheel eller forms',
  });

/** A diagram as its file holds it. */
export type DiagramData = z.output<ReturnType<typeof diagram>>;

/** A diagram of one kind. */
export type DiagramOf<Kind extends DiagramData['kind']> = Extract<DiagramData, { kind: Kind }>;
