import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { templateIds } from '#content/documents.ts';
import { calendarOf, templateIn } from '#content/templates.ts';
import { inEachLanguageFor } from '#routing/static-paths.ts';

export const getStaticPaths = () =>
  inEachLanguageFor(templateIds, (id) => id).filter(
    ({ props: { item, language } }) =>
      templateIn(item, language).writtenIn === language && calendarOf(item, language) !== undefined,
  );

/** What a template says is to be done each year, as a calendar file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(calendarOf(props.item, props.language), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
