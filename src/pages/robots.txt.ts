import type { APIRoute } from 'astro';
import { fileHref } from '#routing/href.ts';
import { isLocal } from '#routing/site-url.ts';

/**
 * Everything may be read; the sitemap tells where it is. A site built for this machine alone, published by mistake,
 * is not to be found.
 */
export const GET: APIRoute = ({ site }) =>
  new Response(
    !site || isLocal(site)
      ? 'User-agent: *\nDisallow: /\n'
      : `User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileHref('/sitemap-index.xml'), site).href}\n`,
  );
