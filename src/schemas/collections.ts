import type { ZodType } from 'astro/zod';
import { chapter } from './chapter.ts';
import { caseDraft } from './case-draft.ts';
import type { CollectionName, SchemaTools } from './common.ts';
import { coordination } from './coordination.ts';
import { decisionAid } from './decision-aid.ts';
import { diagram } from './diagram.ts';
import { form } from './form.ts';
import { formerKommune } from './former-kommune.ts';
import { fylke } from './fylke.ts';
import { dimension, indicator } from './indicator.ts';
import { kommune } from './kommune.ts';
import { law } from './law.ts';
import { page } from './page.ts';
import { formerFylke, partOfKommune } from './place-names.ts';
import { postalCodes } from './postal-codes.ts';
import { readingOrder } from './reading-order.ts';
import { readingPath } from './reading-path.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { texts } from './texts.ts';

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
