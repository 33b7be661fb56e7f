import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { interfaceTexts } from '#integrations/interface-texts.ts';
import { sitemapOfOriginals } from '#integrations/sitemap.ts';
import { narrowCsp } from '#integrations/narrow-csp.ts';
import { requireSiteUrl } from '#integrations/require-site-url.ts';
import { localSite } from '#routing/site-url.ts';
import { headingIds } from '#book/heading-ids.ts';

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
    mdx(),
    sitemapOfOriginals({ i18n: { defaultLocale: 'nb', locales: { nb: 'nb', nn: 'nn' } } }),
    interfaceTexts(),
    narrowCsp(),
    requireSiteUrl(SITE_URL),
  ],
  markdown: {
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkGfm],
      rehypePlugins: [headingIds],
    }),
    syntaxHighlight: false,
  },
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
    build: {
      rolldownOptions: {
        // Astro's own directive in MDX modules; it has done its work by the time Rolldown sees it.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
