import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pathsOfTemplateFiles, templateOf } from '#content/templates.ts';

export const getStaticPaths = pathsOfTemplateFiles;

/** A template as data, for the page that fills it in. Fetched when the reader asks for the file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(templateOf(props.item, props.language).template);
