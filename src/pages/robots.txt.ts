import type { APIRoute } from 'astro';
import { fileHref } from '#routing/href.ts';

/** Everything may be read; the sitemap tells where it is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileHref('/sitemap-index.xml'), site).href}\n`,
  );
