/**
 * `npm run pictures`: takes pictures of each template of the built site, to look at and not to compare by pixel.
 *
 *     npm run pictures                          every template in every look, into pictures/
 *     npm run pictures -- --look dark /handbok/ some looks, some addresses
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContextOptions } from 'playwright';
import { browserOptions, pageWithTypefaces } from './support/browser.ts';
import { root } from './support/build.ts';
import { serveSite } from './support/serve-site.ts';
import { dist } from './support/site.ts';
import { pagesAt, templates } from './support/subjects.ts';

const screen = (width: number, height: number) => ({ viewport: { width, height } });

const looks: Record<string, BrowserContextOptions & { media?: 'print' }> = {
  small: screen(320, 640),
  phone: screen(390, 844),
  tablet: screen(820, 1180),
  desktop: screen(1280, 800),
  wide: screen(1920, 1080),
  dark: { ...screen(1280, 800), colorScheme: 'dark' },
  forced: { ...screen(1280, 800), forcedColors: 'active' },
  print: { ...screen(794, 1123), media: 'print' },
};

/** What the sweeps look at, and what a picture tells besides: nynorsk, and the lists of rules and sources. */
const shown = [
  ...['/', '/nn/', '/404.html', '/lover/', '/kilder/', '/handbok/maler/'],
  ...['/maler/', '/maler/mandat-styringsgruppe/'],
  ...pagesAt('lover/*/index.html').slice(0, 1),
  ...pagesAt('kilder/*/index.html').slice(0, 1),
  ...templates,
];

/** Taller than any screen, and still something one can look at. */
const mostHeight = 3600;

const { values, positionals } = parseArgs({
  options: {
    look: { type: 'string', multiple: true, default: Object.keys(looks) },
    out: { type: 'string', default: 'pictures' },
  },
  allowPositionals: true,
});
const chosen = [...new Set(positionals.length > 0 ? positionals : shown)];
const nameOf = (address: string) =>
  address.replace(/^\/|\/$/g, '').replaceAll(/[^\w-]+/g, '_') || 'forsiden';

const folder = join(root, values.out);
mkdirSync(folder, { recursive: true });
const site = await serveSite(dist);
const browser = await chromium.launch(await browserOptions());
try {
  for (const look of values.look) {
    const { media, ...options } = looks[look] ?? {};
    const context = await browser.newContext({
      ...options,
      locale: 'nb-NO',
      reducedMotion: 'reduce',
    });
    const page = await pageWithTypefaces(context, site.address);
    if (media) await page.emulateMedia({ media });
    for (const address of chosen) {
      await page.goto(site.address + address, { waitUntil: 'networkidle' });
      const { width = 0 } = page.viewportSize() ?? {};
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({
        path: join(folder, `${nameOf(address)}.${look}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, mostHeight) },
      });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`Pictures of ${chosen.length} pages in ${folder}`);
