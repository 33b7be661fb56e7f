import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { calendarOf } from '#content/event-calendar.ts';
import { eventPages } from '#content/events.ts';
import { inEachLanguageFor } from '#routing/static-paths.ts';

export const getStaticPaths = () => inEachLanguageFor(eventPages, ({ id }) => id);

/** An event, or the next times of a deadline, as a calendar file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(calendarOf(props.item.times, props.language, site), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
