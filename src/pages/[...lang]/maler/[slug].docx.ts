import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { emptyFile, pathsOfTemplateFiles } from '#content/templates.ts';

export const getStaticPaths = pathsOfTemplateFiles;

/** A template as a Word file to fill in. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await emptyFile(props.item, props.language));
