import { z } from 'astro/zod';
import { localised, sentence, type SchemaTools } from '#schemas/site/common.ts';

const inBoth = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ nb: value, nn: value }, { error: 'begge målformer: «nb:» og «nn:»' });

/** A text that asks for nothing but what the answers can tell (`valuesOf` in the domain), or for what one fills in. */
function textOf(placeholders: readonly string[]) {
  const isSound = (text: string) =>
    [...text.matchAll(/\{(\w+)\}/g)].every(([, name]) => placeholders.includes(name ?? '')) &&
    text.replaceAll(/\[fyll inn[^[\]]*\]/g, '').search(/[[\]]/) === -1;
  return sentence.refine(isSound, {
    error: `en tekst der krøllparenteser er ${placeholders.map((name) => `{${name}}`).join(', ')}, og hakeparenteser begynner med «fyll inn»`,
  });
}

/** The blocks any draft can hold. */
function plainBlocks(text: ReturnType<typeof textOf>) {
  const items = z.array(text).min(1);
  return [
    /** A paragraph. */
    z.strictObject({ kind: z.literal('text'), text: inBoth(text) }),
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
  ] as const;
}

/** What is made from the answers, by its name. */
const insert = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.strictObject({
    kind: z.literal('insert'),
    of: z.enum(names, { error: `${names.slice(0, -1).join(', ')} eller ${names.at(-1)}` }),
  });

/** What stands under a heading of a draft. */
const section = <Block extends z.ZodType>(block: Block) => ({
  /** Left out for what stands before the first heading. */
  heading: localised.optional(),
  blocks: z.array(block).min(1),
});

/** Where the facts of a draft come from; listed at its end. */
const sources = ({ reference }: SchemaTools) => z.array(reference('sources')).min(1);

const ofCase = [
  'facts',
  'standing',
  'profile',
  'weakest',
  'modules',
  'conditions',
  'progress',
] as const;

const variants = ['introduce', 'renew'] as const;

/**
 * The draft of a case to the kommunestyre, `content/egenvurdering/saksframlegg.yaml`. What must be
 * filled in by hand stands as «[fyll inn: hva]».
 */
export function caseDraft(tools: SchemaTools) {
  const text = textOf(['kommune', 'date', 'stage']);
  const block = z.discriminatedUnion('kind', [...plainBlocks(text), insert(ofCase)], {
    error: '«kind: text», «list», «steps», «table» eller «insert»',
  });
  const part = z.strictObject({
    ...section(block),
    /** The variant it belongs to; left out for what stands in both. */
    variant: z
      .enum(variants, { error: 'introduce (å innføre SLT) eller renew (å fornye vedtaket)' })
      .optional(),
    /** The proposed decision, which the reader may have first or last. */
    decision: z.boolean().default(false),
  });
  const decisions = (parts: readonly z.output<typeof part>[], variant: string) =>
    parts.filter((one) => one.decision && (one.variant ?? variant) === variant).length;
  return z.strictObject({
    /** What the case is called when it is to introduce SLT, and when it is to renew the decision. */
    title: z.strictObject({ introduce: inBoth(text), renew: inBoth(text) }),
    sections: z
      .array(part)
      .refine((parts) => variants.every((variant) => decisions(parts, variant) === 1), {
        error: 'ett avsnitt med «decision: true» i hver av variantene introduce og renew',
      }),
    sources: sources(tools),
  });
}

/** The draft as its file holds it. */
export type CaseDraftData = z.output<ReturnType<typeof caseDraft>>;

/**
 * The draft of an application for a grant, `content/egenvurdering/soknad.yaml`: as the draft of a case, with what was
 * answered to each indicator of its form.
 */
export function applicationDraft(tools: SchemaTools) {
  const text = textOf(['kommune']);
  const answer = z.strictObject({
    kind: z.literal('answer'),
    /** The indicator whose level and note are put in. */
    indicator: tools.reference('indicators'),
  });
  const block = z.discriminatedUnion(
    'kind',
    [...plainBlocks(text), insert(['basis', 'measures']), answer],
    { error: '«kind: text», «list», «steps», «table», «insert» eller «answer»' },
  );
  return z.strictObject({
    /** The form whose answers fill it in. */
    form: tools.reference('forms'),
    title: inBoth(text),
    sections: z.array(z.strictObject(section(block))).min(1),
    sources: sources(tools),
  });
}

/** The draft as its file holds it. */
export type ApplicationDraftData = z.output<ReturnType<typeof applicationDraft>>;
