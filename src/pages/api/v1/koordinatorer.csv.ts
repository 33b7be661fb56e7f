import type { APIRoute } from 'astro';
import { coordinations, fylker, kommuner, today } from '#content';
import { asShown } from '#domain/directory/sheet/as-shown.ts';
import { toCsv } from '#domain/directory/sheet/csv.ts';
import { sheetOf } from '#domain/directory/sheet/rows.ts';

/** The coordinations as open data: one row each, without the contacts that are withheld today. */
export const GET: APIRoute = () => {
  const open = coordinations.map((coordination) => asShown(coordination, today));
  const rows = sheetOf(open, { kommuner, fylker, today, decimal: '.' });
  return new Response(toCsv(rows, 'machines'), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
};
