import type { APIRoute } from 'astro';
import { emptyCase } from '#content/empty-drafts.ts';
import { inEachLanguage, type LanguageProps } from '#routing/static-paths.ts';

export const getStaticPaths = inEachLanguage;

/** The draft of a case to introduce SLT, with nothing filled in. */
export const GET: APIRoute<LanguageProps> = async ({ props, site }) =>
  new Response(await emptyCase('introduce', props.language, site));
