import type { APIRoute } from 'astro';
import { emptyApplication } from '#content/empty-drafts.ts';
import { inEachLanguage, type LanguageProps } from '#routing/static-paths.ts';

export const getStaticPaths = inEachLanguage;

/** The draft of an application, with nothing filled in. */
export const GET: APIRoute<LanguageProps> = async ({ props, site }) =>
  new Response(await emptyApplication(props.language, site));
