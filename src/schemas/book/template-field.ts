import { z } from 'astro/zod';
import { localised, sentence, slug } from '#schemas/site/common.ts';

/** What a field may be filled in from, where the reader's device or the directory knows it. */
export const fieldOrigins = ['kommune', 'fylke', 'politidistrikt', 'nettsted', 'i-dag'] as const;

/** The columns of a table that the action plan of the self-assessment can fill in. */
export const planColumns = [
  'action',
  'cause',
  'goal',
  'owner',
  'deadline',
  'resource',
  'sign',
  'status',
] as const;

/** What the text around a field may say of its value, so that the value need not. */
const fieldUnits = ['prosent', 'kroner', 'timer', 'dager', 'maned'] as const;

const unit = z.enum(fieldUnits, { error: `en av ${fieldUnits.join(', ')}` }).optional();

const from = z.enum(fieldOrigins, { error: `en av ${fieldOrigins.join(', ')}` }).optional();

/**
 * A field of a template, whose words are of a kind: in both languages where templates share it, in that of
 * the template where it is its own.
 */
const fieldWith = <Words extends z.ZodType>(words: Words) => {
  const named = {
    /** Its stable id, the same in all files: the tag of the control in Word, and the name it is kept under. */
    id: slug.regex(/^[a-z]/, { error: 'et navn som begynner med en bokstav' }),
    /** What it is called, to those who see it and those who hear it. */
    label: words,
    /** What one may need to know to fill it in; never part of the document. */
    help: words.optional(),
  };
  /** What stands in its place while it is empty; left out where the label says it, or the choices do. */
  const placeholder = words.optional();
  return z.discriminatedUnion(
    'type',
    [
      /** A few words, or a text of several lines. */
      z.strictObject({ ...named, placeholder, from, unit, type: z.enum(['text', 'long-text']) }),
      /** A day. */
      z.strictObject({ ...named, placeholder, from, type: z.literal('date') }),
      /** One of some wordings. */
      z.strictObject({
        ...named,
        placeholder,
        type: z.literal('choice'),
        options: z.array(words).min(2, { error: 'minst to å velge mellom' }),
      }),
      /** Rows to fill in, under headings that are the same. Stands as a paragraph of its own. */
      z.strictObject({
        ...named,
        type: z.literal('table'),
        columns: z
          .array(
            z.strictObject({
              title: words,
              /** What the action plan of the self-assessment fills it with. */
              plan: z.enum(planColumns, { error: `en av ${planColumns.join(', ')}` }).optional(),
              /** How wide it is beside the others; 1 where nothing is said. */
              width: z.number().min(0.3).max(6).default(1),
            }),
          )
          .min(2, { error: 'minst to kolonner' })
          .max(8, { error: 'høyst åtte kolonner' }),
        /** How many rows stand empty. */
        rows: z.int().min(1).max(40, { error: 'høyst 40 tomme rader' }),
      }),
    ],
    { error: '«type: text», «long-text», «date», «choice» eller «table»' },
  );
};

/** A field that several templates share, in `content/maler/felter.yaml`. */
export const sharedField = () => fieldWith(localised);

/** A field of one template alone, in its own language. */
export const ownField = fieldWith(sentence);

/** A shared field as its file holds it. */
export type SharedFieldData = z.output<ReturnType<typeof sharedField>>;

/** What the text around a field may say of its value. */
export type FieldUnit = (typeof fieldUnits)[number];

/** A field of one template. */
export type FieldData = z.output<typeof ownField>;
