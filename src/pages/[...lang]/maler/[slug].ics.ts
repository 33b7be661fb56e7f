import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarOf, pathsOfTemplateFiles } from '#content/templates.ts';

export const getStaticPaths = () =>
  pathsOfTemplateFiles().filter(
    ({ props: { item, language } }) => calendarOf(item, language) !== undefined,
  );

/** What a template says is to be done each year, as a calendar file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(calendarOf(props.item, props.language), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
