import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { templateIds } from '#content/documents.ts';
import { emptyFile, templateIn } from '#content/templates.ts';
import { inEachLanguageFor } from '#routing/static-paths.ts';

export const getStaticPaths = () =>
  inEachLanguageFor(templateIds, (id) => id).filter(
    ({ props: { item, language } }) => templateIn(item, language).writtenIn === language,
  );

/** A template as a Word file to fill in. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await emptyFile(props.item, props.language));
