import type { APIRoute, GetStaticPaths } from 'astro';
import { kommuner } from '#content/directory.ts';
import { openRecord } from '#domain/directory/open-data.ts';
import type { Kommune } from '#domain/directory/types.ts';
import { about, contextOf } from '#api/open-data.ts';
import { pages } from '#routing/routes.ts';
import { kommuneFile } from '#schemas/directory/open-data.ts';

export const getStaticPaths = (() =>
  kommuner.map((kommune) => ({
    params: { number: kommune.id },
    props: { kommune },
  }))) satisfies GetStaticPaths;

/** Everything about one kommune. */
export const GET: APIRoute<{ kommune: Kommune }> = ({ site, props: { kommune } }) =>
  Response.json(
    kommuneFile.parse({
      ...about(pages.kommuneSchema, site),
      ...openRecord(kommune, contextOf(kommune, site)),
    }),
  );
