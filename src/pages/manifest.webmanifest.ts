import type { APIRoute } from 'astro';
import { site } from '#content/site.ts';
import { fileHref } from '#routing/href.ts';

/** Name and icon for those who put the site on their home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name.nb,
      lang: 'nb',
      start_url: fileHref('/'),
      scope: fileHref('/'),
      display: 'minimal-ui',
      background_color: '#fbfaf6',
      theme_color: '#0c4a5a',
      icons: [{ src: fileHref('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
