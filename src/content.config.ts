import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { collections as table, type CollectionDefinition } from '#schemas/collections.ts';
import type { SchemaTools } from '#schemas/site/common.ts';

const tools = { reference } as unknown as SchemaTools;

const loaderOf = (row: CollectionDefinition) =>
  'file' in row
    ? file(`content/${row.file}`)
    : glob({ base: `content/${row.folder}`, pattern: `${row.only ?? '*'}.${row.extension}` });

/* Spelled out, so that Astro can infer the type of each collection. */
export const collections = {
  site: defineCollection({ loader: loaderOf(table.site), schema: table.site.schema() }),
  texts: defineCollection({ loader: loaderOf(table.texts), schema: table.texts.schema() }),
  readingOrder: defineCollection({
    loader: loaderOf(table.readingOrder),
    schema: table.readingOrder.schema(tools),
  }),
  chapters: defineCollection({
    loader: loaderOf(table.chapters),
    schema: table.chapters.schema(),
  }),
  chaptersNynorsk: defineCollection({
    loader: loaderOf(table.chaptersNynorsk),
    schema: table.chaptersNynorsk.schema(),
  }),
  pages: defineCollection({ loader: loaderOf(table.pages), schema: table.pages.schema() }),
  pagesNynorsk: defineCollection({
    loader: loaderOf(table.pagesNynorsk),
    schema: table.pagesNynorsk.schema(),
  }),
  terms: defineCollection({ loader: loaderOf(table.terms), schema: table.terms.schema(tools) }),
  sources: defineCollection({
    loader: loaderOf(table.sources),
    schema: table.sources.schema(),
  }),
  diagrams: defineCollection({
    loader: loaderOf(table.diagrams),
    schema: table.diagrams.schema(),
  }),
  laws: defineCollection({ loader: loaderOf(table.laws), schema: table.laws.schema(tools) }),
  decisionAids: defineCollection({
    loader: loaderOf(table.decisionAids),
    schema: table.decisionAids.schema(tools),
  }),
  readingPaths: defineCollection({
    loader: loaderOf(table.readingPaths),
    schema: table.readingPaths.schema(tools),
  }),
  fylker: defineCollection({ loader: loaderOf(table.fylker), schema: table.fylker.schema() }),
  kommuner: defineCollection({
    loader: loaderOf(table.kommuner),
    schema: table.kommuner.schema(tools),
  }),
  formerKommuner: defineCollection({
    loader: loaderOf(table.formerKommuner),
    schema: table.formerKommuner.schema(tools),
  }),
  formerFylker: defineCollection({
    loader: loaderOf(table.formerFylker),
    schema: table.formerFylker.schema(),
  }),
  partsOfKommuner: defineCollection({
    loader: loaderOf(table.partsOfKommuner),
    schema: table.partsOfKommuner.schema(tools),
  }),
  postalCodes: defineCollection({
    loader: loaderOf(table.postalCodes),
    schema: table.postalCodes.schema(),
  }),
  coordinations: defineCollection({
    loader: loaderOf(table.coordinations),
    schema: table.coordinations.schema(tools),
  }),
  dimensions: defineCollection({
    loader: loaderOf(table.dimensions),
    schema: table.dimensions.schema(),
  }),
  indicators: defineCollection({
    loader: loaderOf(table.indicators),
    schema: table.indicators.schema(tools),
  }),
  forms: defineCollection({ loader: loaderOf(table.forms), schema: table.forms.schema(tools) }),
  caseDrafts: defineCollection({
    loader: loaderOf(table.caseDrafts),
    schema: table.caseDrafts.schema(tools),
  }),
};
