import { z } from 'astro/zod';
import { oneOf, pastDate, sentence, type SchemaTools } from '#schemas/site/common.ts';

/** What the interventions are grouped by: what stands behind the problem. Their names stand in oversikt.yaml. */
export const causes = [
  'foreldre',
  'skolemiljo',
  'rus',
  'utenforskap',
  'ungdomsmiljo',
  'lovbrudd',
  'sted',
] as const;

/** Our marking, from what works well to what does not, or harms. Their rules stand in oversikt.yaml. */
export const markings = ['virker-godt', 'lovende', 'ukjent', 'virker-ikke'] as const;

/** The levels of prevention, the widest first. */
export const levels = ['universelt', 'selektivt', 'indikert'] as const;

const places = ['familie', 'skole', 'fritid', 'arbeid', 'gate', 'politi', 'konfliktrad'] as const;

const deliverers = ['kommunalt', 'statlig', 'kjop', 'frivillig'] as const;

const someOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(oneOf(values)).min(1, { error: `minst én av ${values.join(', ')}` });

const year = z.int({ error: 'et årstall med fire sifre' }).min(1990, { error: 'et årstall' });

/** The year Ungsinn changed its scale: what was classified then may stand on either. */
const changeOfScale = 2015;

/** What Ungsinn gave: levels of the old scale (1–4) and the new (0–5) are never the same thing. */
const classification = ({ reference }: SchemaTools) =>
  z
    .strictObject({
      /** The scale of 2015 and later (`ny`, 0–5), or the one before (`gammel`, 1–4). */
      scale: oneOf(['ny', 'gammel']),
      /** The level; left out where the classification is known, but its level could not be read. */
      level: z.int({ error: 'et helt tall' }).optional(),
      /** The year it was classified; left out where we have not found it. */
      year: year.optional(),
      /** Where it stands. */
      source: reference('sources'),
    })
    .refine(
      ({ scale, year = changeOfScale }) =>
        scale === 'ny' ? year >= changeOfScale : year <= changeOfScale,
      { path: ['scale'], error: `«ny» fra ${changeOfScale}, «gammel» før det` },
    )
    .refine(
      ({ scale, level }) =>
        level === undefined ||
        (scale === 'ny' ? level >= 0 && level <= 5 : level >= 1 && level <= 4),
      { path: ['level'], error: '0 til 5 på den nye skalaen, 1 til 4 på den gamle' },
    );

/**
 * A named measure, and what is known of it: `content/tiltak/<nb|nn>/<slug>.mdx`. The file name is its stable
 * id. (The code calls it an intervention; a measure is a line in the plan of the self-assessment.)
 */
export const intervention = (tools: SchemaTools) =>
  z.strictObject({
    /** What it is called. */
    title: sentence.max(60, { error: 'et navn på høyst 60 tegn' }),
    /**
     * What it is called in plans, as short as somebody would write it. In capitals it is known by them alone; a word
     * of six letters or more is known by its beginning.
     */
    names: z.array(sentence.max(40, { error: 'et kort navn, høyst 40 tegn' })).default([]),
    /** What it is, in one plain sentence. */
    description: sentence.min(50, { error: 'en beskrivelse på minst 50 tegn' }).max(170, {
      error: 'en beskrivelse på høyst 170 tegn',
    }),
    /** What it is for: the first is the group it stands in, the others refer to it. */
    causes: someOf(causes),
    /** The age of those it is for, in years; left out where it is for all ages. */
    ages: z
      .strictObject({
        /** The lowest; left out where only the highest is known. */
        from: z.int().min(0, { error: 'en alder i hele år' }).optional(),
        to: z.int().max(30, { error: 'en alder i hele år, høyst 30' }),
      })
      .refine(({ from = 0, to }) => from < to, { error: '«from» lavere enn «to»' })
      .optional(),
    /** Whom it is for, in a few words that go on from the age. */
    group: sentence.max(120, { error: 'noen få ord, høyst 120 tegn' }),
    /** The levels of prevention it works on. */
    levels: someOf(levels),
    /** Where it takes place. */
    places: someOf(places),
    /** How we mark it, by the rules of oversikt.yaml. */
    marking: oneOf(markings),
    /** What was found, and where: one or two sentences. */
    found: sentence.max(230, { error: 'én eller to setninger, høyst 230 tegn' }),
    /** What Ungsinn has given it, the newest first; none where we found no classification. */
    ungsinn: z.array(classification(tools)).default([]),
    /** Other research the marking leans on. */
    studies: z
      .array(
        z.strictObject({
          /** Who made it, as short as a reader will know it: «Campbell», «KORA». */
          by: sentence,
          /** The year it was published. */
          year,
          /** Where we read of it. */
          source: tools.reference('sources'),
        }),
      )
      .default([]),
    /** Who gives it: the kommune itself, the state, somebody who sells it, volunteers. */
    delivery: someOf(deliverers),
    /** What it costs; left out where we have found no price. */
    cost: z
      .strictObject({
        /** In words, with the year of any figure. */
        says: sentence,
        /** Where it stands. */
        source: tools.reference('sources'),
      })
      .optional(),
    /** When somebody last held the text up against its sources. */
    checked: pastDate,
    /** Words people may search for that the text does not use. */
    searchTerms: z.array(sentence).default([]),
  });
