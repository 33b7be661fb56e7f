import type { APIRoute } from 'astro';
import { vocabularyFileIn } from '#content/search-words.ts';
import { inEachLanguage, type LanguageProps } from '#routing/static-paths.ts';

export const getStaticPaths = inEachLanguage;

/** What helps with words nobody has. scripts/index-search.ts adds the words of the pages. */
export const GET: APIRoute<LanguageProps> = ({ props: { language } }) =>
  Response.json(vocabularyFileIn(language));
