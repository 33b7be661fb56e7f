import type { APIRoute } from 'astro';
import { allFiles, hasTemplatesIn } from '#content/templates.ts';
import { inEachLanguage, type LanguageProps } from '#routing/static-paths.ts';

export const getStaticPaths = () =>
  inEachLanguage().filter(({ props: { language } }) => hasTemplatesIn(language));

/** Every template as a Word file, in one zip. What is not translated is in bokmål. */
export const GET: APIRoute<LanguageProps> = async ({ props }) =>
  new Response(await allFiles(props.language));
