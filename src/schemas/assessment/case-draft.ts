import { z } from 'astro/zod';
import { localised, sentence, type SchemaTools } from '#schemas/site/common.ts';

/** What the draft can hold of the answers; `valuesOf` in src/domain/assessment/exports/case-document.ts fills it in. */
const placeholders = ['kommune', 'date', 'stage'];

const isSound = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => placeholders.includes(name ?? '')) &&
  text.replaceAll(/\[fyll inn[^[\]]*\]/g, '').search(/[[\]]/) === -1;

const draftText = sentence.refine(isSound, {
  error: `en tekst der krøllparenteser er ${placeholders.map((name) => `{${name}}`).join(', ')}, og hakeparenteser begynner med «fyll inn»`,
});

const inBoth = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ nb: value, nn: value }, { error: 'begge målformer: «nb:» og «nn:»' });

const items = z.array(draftText).min(1);

const block = z.discriminatedUnion(
  'kind',
  [
    /** A paragraph. */
    z.strictObject({ kind: z.literal('text'), text: inBoth(draftText) }),
    /** Points, or steps with numbers. */
    z.strictObject({ kind: z.enum(['list', 'steps']), items: inBoth(items) }),
    /** A table; every row has as many cells as there are columns. */
    z.strictObject({
      kind: z.literal('table'),
      table: inBoth(
        z
          .strictObject({ columns: items, rows: z.array(items).min(1) })
          .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
            error: 'like mange celler i hver rad som det er kolonner',
          }),
      ),
    }),
    /** What is made from the answers. */
    z.strictObject({
      kind: z.literal('insert'),
      of: z.enum(['facts', 'standing', 'profile', 'weakest', 'modules', 'conditions'], {
        error: 'facts, standing, profile, weakest, modules eller conditions',
      }),
    }),
  ],
  { error: '«kind: text», «list», «steps», «table» eller «insert»' },
);

/**
 * The draft of a case to the kommunestyre, `content/egenvurdering/saksframlegg.yaml`. What must be
 * filled in by hand stands as «[fyll inn: hva]».
 */
export const caseDraft = ({ reference }: SchemaTools) =>
  z.strictObject({
    title: inBoth(draftText),
    sections: z
      .array(
        z.strictObject({
          /** Left out for what stands before the first heading. */
          heading: localised.optional(),
          blocks: z.array(block).min(1),
        }),
      )
      .min(1),
    /** Where the facts of the draft come from; listed at its end. */
    sources: z.array(reference('sources')).min(1),
  });

/** The draft as its file holds it. */
export type CaseDraftData = z.output<ReturnType<typeof caseDraft>>;
