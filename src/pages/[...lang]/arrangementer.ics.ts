import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarOfAll } from '#content/event-calendar.ts';
import { inEachLanguage } from '#routing/static-paths.ts';

export const getStaticPaths = inEachLanguage;

/** All events to come and the deadlines of two years, as a calendar one can subscribe to. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(calendarOfAll(props.language, site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
