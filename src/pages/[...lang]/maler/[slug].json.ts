import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { templateIds } from '#content/documents.ts';
import { templateIn, templateOf } from '#content/templates.ts';
import { inEachLanguageFor } from '#routing/static-paths.ts';

export const getStaticPaths = () =>
  inEachLanguageFor(templateIds, (id) => id).filter(
    ({ props: { item, language } }) => templateIn(item, language).writtenIn === language,
  );

/** A template as data, for the page that fills it in. Fetched when the reader asks for the file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(templateOf(props.item, props.language).template);
