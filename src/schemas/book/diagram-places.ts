import { z } from 'astro/zod';
import { localised } from '#schemas/site/common.ts';
import { shared } from './diagram-parts.ts';
import { sign } from './diagram-signs.ts';

/** Things beside each other, each with a small drawing. */
export const signs = z.strictObject({
  kind: z.literal('signs'),
  ...shared,
  items: z
    .array(
      z.strictObject({
        sign,
        name: localised,
        /** What it is, or what to ask. */
        text: localised,
        /** An example, or what follows from it. */
        more: localised.optional(),
      }),
    )
    .min(2, { error: 'minst to ting' }),
});

/** Steps down a stair, each of which must be taken before the next. */
export const stairs = z.strictObject({
  kind: z.literal('stairs'),
  ...shared,
  steps: z
    .array(z.strictObject({ name: localised, text: localised }))
    .min(3, { error: 'minst tre trinn' })
    .max(8, { error: 'høyst åtte trinn' }),
});

/* How large an effect is found to be, from the least on. */
const effects = ['none', 'small', 'clear'] as const;
const effect = z.enum(effects, { error: 'none, small eller clear' });

/** How large an effect is found to be. */
export type Effect = z.output<typeof effect>;

/** Measures by how large an effect is found to be, and by how sure one can be of it. */
export const barometer = z.strictObject({
  kind: z.literal('barometer'),
  ...shared,
  /** What the effects are called. */
  effects: z.strictObject({ none: localised, small: localised, clear: localised }),
  /** What stands where nobody has measured. */
  unmeasured: localised,
  /** From what is best known to what is least known. */
  parts: z
    .array(
      z.strictObject({
        name: localised,
        /** How sure one can be: it is the fill of the bars. */
        evidence: z.enum(['strong', 'some', 'weak'], { error: 'strong, some eller weak' }),
        measures: z
          .array(
            z
              .strictObject({
                name: localised,
                /** What was found, and where. */
                text: localised,
                /** The least and the largest that was found; left out where nobody has measured. */
                found: z.strictObject({ least: effect, most: effect }).optional(),
              })
              .refine(
                ({ found }) =>
                  !found || effects.indexOf(found.least) <= effects.indexOf(found.most),
                { error: 'least som ikke er større enn most', path: ['found'] },
              ),
          )
          .min(1, { error: 'minst ett tiltak' }),
      }),
    )
    .min(1, { error: 'minst én del' }),
});

const seen = z.strictObject({
  name: localised,
  /** What to look for, by day and by night. Short: there are eight of them. */
  text: localised,
});

/** A street by day and by night, with the eight things to look for. */
export const street = z.strictObject({
  kind: z.literal('street'),
  ...shared,
  day: localised,
  night: localised,
  principles: z.strictObject({
    /** People who see the street: windows, an open shop. */
    eyes: seen,
    /** Sight along and across: what hides. */
    overview: seen,
    /** Ways in, through and out. */
    movement: seen,
    light: seen,
    /** Who answers for the place. */
    ownership: seen,
    /** Somewhere to be. */
    stay: seen,
    upkeep: seen,
    /** Locks, gates and the like. */
    protection: seen,
  }),
});
