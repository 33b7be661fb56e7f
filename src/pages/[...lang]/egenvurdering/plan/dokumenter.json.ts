import type { APIRoute } from 'astro';
import { reportInput } from '#content/report-input.ts';
import { inEachLanguage, type LanguageProps } from '#routing/static-paths.ts';

export const getStaticPaths = inEachLanguage;

/** What the documents of the action plan are made from. Fetched when the reader asks for one. */
export const GET: APIRoute<LanguageProps> = ({ props, site }) =>
  Response.json(reportInput(props.language, site));
