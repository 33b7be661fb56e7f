import type { APIRoute } from 'astro';
import { wordsFileIn } from '#content/search-words.ts';
import { beginnings } from '#domain/search/search-files.ts';
import { inEachLanguageWith, type LanguageProps } from '#routing/static-paths.ts';

export const getStaticPaths = () => inEachLanguageWith(beginnings, (beginning) => ({ beginning }));

/** What is known of the words with a beginning: words for the same, and names of places. */
export const GET: APIRoute<LanguageProps & { item: string }> = ({ props: { language, item } }) =>
  Response.json(wordsFileIn(language, item));
