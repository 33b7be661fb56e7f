import type { Plugin } from 'vite';

/** What Vite fetches a part of a script with: first all that the part imports, and its styles. */
const helper = '\0vite/preload-helper.js';

/**
 * Lets parts of a script that are fetched later be fetched plainly. They share most of what they need with the page, and
 * elements import no styles, so Vite's list of it all, and the 700 bytes that read such lists, weigh more than they gain.
 */
export const fetchPartsPlainly = (): Plugin => ({
  name: 'fetch-parts-plainly',
  enforce: 'pre',
  // Astro sets this itself, so it is set after it.
  config: { order: 'post', handler: () => ({ build: { modulePreload: false } }) },
  load: (id) =>
    id === helper ? 'export const __vitePreload = (fetchPart) => fetchPart();' : undefined,
});

/**
 * What most scripts need some of is two files, in place of a dozen of some hundred bytes that each cost a round trip: what every
 * element needs, and what most do.
 */
export const partsOfMany = [
  { name: 'element', test: /\/elements\/kit\/(enhance|hook|undo-changes)\.ts$/ },
  {
    name: 'kit',
    test: new RegExp(
      [
        helper,
        /\/elements\/kit\/(begun|copy|fetched-once|guarded-storage|live-region)\.ts$/.source,
        /\/elements\/kit\/(make|page-data|plain-click|show|url-state)\.ts$/.source,
        /\/domain\/site\/norwegian\.ts$/.source,
      ].join('|'),
    ),
  },
];
