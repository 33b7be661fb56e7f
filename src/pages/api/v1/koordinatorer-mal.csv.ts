import type { APIRoute } from 'astro';
import { toCsv } from '#domain/site/csv.ts';
import { template } from '#domain/directory/sheet/template.ts';

/** The sheet to fill in and send to the editors. */
export const GET: APIRoute = () =>
  new Response(toCsv(template, 'people'), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
