import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import packageJson from './package.json' with { type: 'json' };
import { editingPage } from '#integrations/editing-page.ts';
import { finishPages } from '#integrations/finish-pages.ts';
import { interfaceTexts } from '#integrations/interface-texts.ts';
import { sitemapOfOriginals } from '#integrations/sitemap.ts';
import { fetchPartsPlainly, partsOfMany } from '#integrations/script-parts.ts';
import { narrowPolicy } from '#integrations/narrow-csp.ts';
import { joinStyles } from '#integrations/one-style.ts';
import { shortenProperties } from '#integrations/short-properties.ts';
import { shortenScopes } from '#integrations/short-scopes.ts';
import { requireSiteUrl } from '#integrations/require-site-url.ts';
import { typefaces } from '#integrations/typefaces.ts';
import { prose } from '#integrations/prose.ts';
import { localSite } from '#routing/site-url.ts';

const { SITE_URL, BASE_PATH, PORT } = process.env;

/** «chrome >= 112» in package.json → `chrome112`, as Vite has it. */
const oldestBrowsers = packageJson.browserslist.map((one) =>
  one.replace('ios_saf', 'ios').replace(' >= ', ''),
);

/** Each page names its scripts, so they are called by their component alone. */
const scriptName = ({ name }) => `_astro/${name.replace(/\.astro.*|[^\w-]/g, '')}.[hash].js`;

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
    typefaces(),
    sitemapOfOriginals({ i18n: { defaultLocale: 'nb', locales: { nb: 'nb', nn: 'nn' } } }),
    interfaceTexts(),
    editingPage(),
    finishPages(joinStyles, shortenScopes, shortenProperties, narrowPolicy),
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
      // The search opens over any page, and Pagefind runs as WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    plugins: [tailwindcss(), fetchPartsPlainly()],
    build: {
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
      // A script is fetched once for all pages, and needs no hash in their policies.
      assetsInlineLimit: (path) => (path.endsWith('.js') ? false : undefined),
      rolldownOptions: { output: { codeSplitting: { groups: partsOfMany } } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } },
    },
  },
});
