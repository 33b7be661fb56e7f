import type { APIRoute } from 'astro';
import { meetingDataIn } from '#content/meeting-data.ts';
import { inEachLanguage, type LanguageProps } from '#routing/static-paths.ts';

export const getStaticPaths = inEachLanguage;

/** What a meeting says and asks. Fetched when there is one to run. */
export const GET: APIRoute<LanguageProps> = ({ props }) =>
  Response.json(meetingDataIn(props.language));
