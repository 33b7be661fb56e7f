import type { APIRoute } from 'astro';
import { coordinations, fylker, kommuner } from '#content/directory.ts';
import { today } from '#content/site.ts';
import { toCsv } from '#domain/site/csv.ts';
import { sheetOf } from '#domain/directory/sheet/rows.ts';

/** The coordinations as open data: one row each, without the contacts that are withheld today. */
export const GET: APIRoute = () => {
  const rows = sheetOf(coordinations, { kommuner, fylker, today, decimal: '.', open: true });
  return new Response(toCsv(rows, 'machines'), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
};
