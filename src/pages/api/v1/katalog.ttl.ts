import type { APIRoute } from 'astro';
import { absolute } from '#api/open-data.ts';
import { dataFacts } from '#content/open-data.ts';
import { dataCatalogue, prefixes } from '#domain/directory/data-catalogue.ts';
import { turtleOf } from '#domain/site/turtle.ts';

/** The catalogue of the open data, as data.norge.no harvests it. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    turtleOf(
      dataCatalogue(dataFacts, (path) => absolute(path, site)),
      prefixes,
    ),
    { headers: { 'Content-Type': 'text/turtle; charset=utf-8' } },
  );
