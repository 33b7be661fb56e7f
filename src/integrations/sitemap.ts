import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapOptions } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

const canonicalLink = /<link rel="canonical" href="([^"]*)"/;

/** True for a page that names another as its original: a nynorsk page whose text is still in bokmål. */
export function namesAnother(html: string, address: string): boolean {
  const canonical = canonicalLink.exec(html)?.[1];
  return (
    canonical !== undefined && new URL(canonical, address).pathname !== new URL(address).pathname
  );
}

/**
 * A sitemap of the pages that are the original of their text, as the built pages themselves say with
 * `rel="canonical"`.
 */
export function sitemapOfOriginals(options: SitemapOptions): AstroIntegration {
  let folder = new URL('file:///');
  let base = '/';
  const isOriginal = (address: string) => {
    const path = new URL(address).pathname.slice(base.length);
    const file = fileURLToPath(new URL(`${path}index.html`, folder));
    return !existsSync(file) || !namesAnother(readFileSync(file, 'utf8'), address);
  };
  const { hooks } = sitemap({ ...options, filter: isOriginal });
  const write = hooks['astro:build:done'];
  return {
    name: 'sitemap-of-originals',
    hooks: {
      ...hooks,
      'astro:config:done': async (around) => {
        base = `${around.config.base.replace(/\/$/, '')}/`;
        await hooks['astro:config:done']?.(around);
      },
      'astro:build:done': async (around) => {
        folder = around.dir;
        await write?.(around);
      },
    },
  };
}
