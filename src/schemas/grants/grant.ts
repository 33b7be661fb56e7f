import { z } from 'astro/zod';
import {
  isoDate,
  localised,
  localisedList,
  oneOf,
  pastDate,
  webAddress,
  type SchemaTools,
} from '#schemas/site/common.ts';
import { year } from '#schemas/site/years.ts';

/** Who can apply for a grant. Their names stand in content/tekster. */
const applicants = [
  'kommune',
  'bydel',
  'fylkeskommune',
  'krisesenter',
  'organisasjon',
  'privat',
] as const;

/** What the kommune is in an application: it applies itself, or stands behind another who does. */
const kommuneRoles = ['soker', 'partner'] as const;

/** What is known of an amount: proposed, announced, or given out. */
const amountKinds = ['foreslatt', 'utlyst', 'fordelt'] as const;

/** What a grant had for all who applied, one year. */
const amount = ({ reference }: SchemaTools) =>
  z.strictObject({
    /** The year it was for. */
    year,
    /** Whole kroner. */
    kroner: z.int({ error: 'kroner som et helt tall, uten mellomrom' }).positive({
      error: 'kroner som et helt tall over null',
    }),
    kind: oneOf(amountKinds),
    /** True where the source has it as a round figure. */
    about: z.boolean().default(false),
    /** What must be said with it. */
    note: localised.optional(),
    source: reference('sources'),
  });

/** A deadline we have seen the announcement of. */
const announced = z
  .strictObject({
    /** The last day. */
    date: isoDate,
    /** The year the money was for. */
    year,
    /** The day it was announced, where we know it. */
    opened: isoDate.optional(),
  })
  .refine(({ opened, date }) => opened === undefined || opened <= date, {
    path: ['date'],
    error: 'en frist som ikke er før utlysningen',
  });

/** When one must have applied. */
const deadline = ({ reference }: SchemaTools) =>
  z
    .strictObject({
      /** The day it has been each year: an entry of content/arrangementer/faste/frister.yaml. */
      yearly: reference('yearlyDeadlines').optional(),
      /** Days we have seen announced, the newest first. */
      announced: z.array(announced).default([]),
      /** True where one can apply all year. */
      rolling: z.boolean().default(false),
      /** Why one can't apply. */
      closed: localised.optional(),
      /** What else is known of when. */
      note: localised.optional(),
    })
    .refine(
      ({ yearly, announced: days, rolling, closed }) =>
        yearly !== undefined || days.length > 0 || rolling || closed !== undefined,
      { error: 'minst én av «yearly», «announced», «rolling» og «closed»' },
    )
    .refine(
      ({ yearly, rolling, closed }) =>
        [yearly, rolling || undefined, closed].filter(Boolean).length <= 1,
      {
        error: 'høyst én av «yearly», «rolling» og «closed»',
      },
    );

/** Money for prevention that can be applied for: `content/tilskudd/<id>.yaml`. The file name is its stable id. */
export const grant = (tools: SchemaTools) =>
  z.strictObject({
    title: localised,
    /** Who gives it. */
    giver: localised,
    /** Who can apply. */
    applicants: z
      .array(oneOf(applicants))
      .min(1, { error: `minst én av ${applicants.join(', ')}` }),
    /** What they must be or have. */
    condition: localised.optional(),
    kommune: oneOf(kommuneRoles),
    /** What it is for. */
    purpose: localised,
    /** What it is not for. */
    notFor: localised.optional(),
    /** What there was for all, by year. */
    amounts: z.array(amount(tools)).default([]),
    /** What one can be given, and the year that is from. */
    each: z
      .strictObject({
        says: localised,
        year: z.union([year, z.literal('udatert')], {
          error: 'et årstall med fire sifre, som 2026, eller udatert',
        }),
      })
      .optional(),
    deadline: deadline(tools),
    /** The share one must pay, in few words, and the year that is from. */
    ownShare: z.strictObject({ says: localised, year }).optional(),
    /** How long one can have it. */
    duration: localised.optional(),
    /** What is to be reported, and when. */
    report: localised.optional(),
    /** What the call asks for, or gives weight to. */
    asked: localisedList.optional(),
    /** What the kommune must do before others can have it: sign up, rank. */
    kommuneDoes: localised.optional(),
    /** What is uncertain, or has changed. */
    note: localised.optional(),
    /** Where one applies, or reads more. */
    url: webAddress,
    sources: z.array(tools.reference('sources')).min(1, { error: 'minst én kilde' }),
    /** When somebody last held it up against its sources. */
    checked: pastDate,
  });
