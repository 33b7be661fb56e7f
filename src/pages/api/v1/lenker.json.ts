import type { APIRoute } from 'astro';
import { about } from '#api/open-data.ts';
import { linkUses } from '#api/links.ts';
import { linkChecks } from '#content/link-checks.ts';
import { openLinks } from '#domain/site/links.ts';
import { pages } from '#routing/routes.ts';
import { linksFile } from '#schemas/directory/open-links.ts';

/** Every link to another site, with what came of asking for it. */
export const GET: APIRoute = ({ site }) =>
  Response.json(
    linksFile.parse({
      ...about(pages.linksSchema, site),
      links: openLinks(linkUses(site), linkChecks),
    }),
  );
