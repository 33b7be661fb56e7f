import { existsSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { interfaceTexts } from '#integrations/interface-texts.ts';
import { narrowCsp } from '#integrations/narrow-csp.ts';
import { prose } from '#integrations/prose.ts';
import { localSite, requireSiteUrl } from '#integrations/site-url.ts';

/** True for a nynorsk page whose text is still in bokmål: the original is the one to index. */
function isUntranslated(pathname) {
  const chapter = /\/nn\/handbok\/([a-z0-9-]+)\/$/.exec(pathname)?.[1];
  return (
    chapter !== undefined && chapter !== 'alt' && !existsSync(`content/handbok/nn/${chapter}.mdx`)
  );
}

const { SITE_URL, BASE_PATH, PORT } = process.env;

export default defineConfig({
  site: URL.canParse(SITE_URL) ? SITE_URL : localSite,
  base: BASE_PATH || '/',
  server: { port: Number(PORT || 4321) },
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  i18n: {
    locales: ['nb', 'nn'],
    defaultLocale: 'nb',
    routing: { prefixDefaultLocale: false },
  },
  integrations: [
    prose(),
    sitemap({
      i18n: { defaultLocale: 'nb', locales: { nb: 'nb', nn: 'nn' } },
      filter: (address) => !isUntranslated(new URL(address).pathname),
    }),
    interfaceTexts(),
    narrowCsp(),
    requireSiteUrl(SITE_URL),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
      ],
    },
  },
  vite: {
    plugins: [tailwindcss()],
  },
});
