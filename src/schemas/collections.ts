import type { ZodType } from 'astro/zod';
import { chapter } from '#schemas/book/chapter.ts';
import { caseDraft } from '#schemas/assessment/case-draft.ts';
import type { CollectionName, SchemaTools } from '#schemas/site/common.ts';
import { coordination } from '#schemas/directory/coordination.ts';
import { decisionAid } from '#schemas/book/decision-aid.ts';
import { diagram } from '#schemas/book/diagram.ts';
import { form } from '#schemas/assessment/form.ts';
import { formerKommune } from '#schemas/directory/former-kommune.ts';
import { fylke } from '#schemas/directory/fylke.ts';
import { dimension, indicator } from '#schemas/assessment/indicator.ts';
import { kommune } from '#schemas/directory/kommune.ts';
import { law } from '#schemas/book/law.ts';
import { page } from '#schemas/site/page.ts';
import { formerFylke, partOfKommune } from '#schemas/directory/place-names.ts';
import { postalCodes } from '#schemas/directory/postal-codes.ts';
import { readingOrder } from '#schemas/book/reading-order.ts';
import { readingPath } from '#schemas/book/reading-path.ts';
import { site } from '#schemas/site/site.ts';
import { source } from '#schemas/book/source.ts';
import { term } from '#schemas/book/term.ts';
import { texts } from '#schemas/site/texts.ts';

/**
 * Where each collection lives under content/, and the schema it follows. The build
 * (src/content.config.ts) and the content check (scripts/content-check) both read this table.
 *
 * - `folder` + `extension`: one file an entry; the file name is the id.
 * - `file`: one file with a list of entries that carry an `id`.
 */
export const collections = {
  site: { folder: '.', extension: 'yaml', only: 'nettsted', schema: site },
  texts: { folder: 'tekster', extension: 'yaml', schema: texts },
  readingOrder: { folder: 'handbok', extension: 'yaml', only: 'rekkefolge', schema: readingOrder },
  chapters: { folder: 'handbok/nb', extension: 'mdx', schema: chapter },
  chaptersNynorsk: { folder: 'handbok/nn', extension: 'mdx', schema: chapter },
  pages: { folder: 'sider/nb', extension: 'mdx', schema: page },
  pagesNynorsk: { folder: 'sider/nn', extension: 'mdx', schema: page },
  terms: { folder: 'ordliste', extension: 'yaml', schema: term },
  sources: { folder: 'kilder', extension: 'yaml', schema: source },
  diagrams: { folder: 'diagrammer', extension: 'yaml', schema: diagram },
  laws: { folder: 'lover', extension: 'yaml', schema: law },
  decisionAids: { folder: 'beslutningshjelp', extension: 'yaml', schema: decisionAid },
  readingPaths: { folder: 'lesestier', extension: 'yaml', schema: readingPath },
  fylker: { file: 'katalog/fylker.json', schema: fylke },
  kommuner: { file: 'katalog/kommuner.json', schema: kommune },
  formerKommuner: { file: 'katalog/tidligere-kommuner.json', schema: formerKommune },
  formerFylker: { file: 'katalog/tidligere-fylker.yaml', schema: formerFylke },
  partsOfKommuner: { file: 'katalog/steder.yaml', schema: partOfKommune },
  postalCodes: { file: 'katalog/postnummer.json', schema: postalCodes },
  coordinations: { file: 'katalog/samordninger.yaml', schema: coordination },
  dimensions: { file: 'egenvurdering/dimensjoner.yaml', schema: dimension },
  indicators: { file: 'egenvurdering/indikatorer.yaml', schema: indicator },
  forms: { folder: 'egenvurdering/skjemaer', extension: 'yaml', schema: form },
  caseDrafts: {
    folder: 'egenvurdering',
    extension: 'yaml',
    only: 'saksframlegg',
    schema: caseDraft,
  },
} as const satisfies Record<CollectionName, CollectionDefinition>;

/** One row of the table above. */
export type CollectionDefinition = (
  { folder: string; extension: 'mdx' | 'yaml'; only?: string } | { file: string }
) & { schema: (tools: SchemaTools) => ZodType };
