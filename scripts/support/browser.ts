import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packagedChromium from '@sparticuz/chromium';
import { chromium, type BrowserContext, type LaunchOptions, type Page } from 'playwright';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/* No look-ups of anything outside, since the tests count every request; and no sandbox, since the
   machines that run tests often do so as root. */
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

const hasPinned = process.platform === 'linux' && process.arch === 'x64';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where the browser of the packages is unpacked, once for each version. It gets its folder when all of it is there:
 * left to itself, the package takes what another version, or half of one, left in the folder for temporary files.
 */
async function pinnedBrowser(): Promise<string> {
  const { version } = JSON.parse(
    await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(dirname(folder), { recursive: true });
    const unpacked = await mkdtemp(`${folder}-`);
    const { TMPDIR } = process.env;
    process.env.TMPDIR = unpacked;
    try {
      await packagedChromium.executablePath();
      await rename(unpacked, folder);
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
      await rm(unpacked, { recursive: true, force: true });
    }
  }
  return join(folder, 'chromium');
}

/** Any other browser there is. Says so, since it may draw and measure otherwise than the pinned one. */
function otherBrowser(): string {
  const found = [chromium.executablePath(), ...systemBrowsers].find(existsSync);
  const why = `The browser of the packages is for Linux on x64, not ${process.platform} on ${process.arch}.`;
  if (!found)
    throw new Error(
      `${why} Install Chrome or Chromium, or point CHROMIUM_PATH at one, or run: npx playwright install chromium`,
    );
  // Each worker of the tests asks again.
  if (!process.env.TEST_WORKER_INDEX) console.warn(`${why} Using ${found}.`);
  return found;
}

/**
 * The browser of the tests and the bench: `CHROMIUM_PATH`, else the one that comes with the packages, so that every
 * machine has the same. Where that one can't run, one Playwright has installed, else Chrome or Chromium on the system.
 *
 * @throws with what to do, when there is none
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) {
    throw new Error(`CHROMIUM_PATH is "${chosen}", and no file is there. Correct it or unset it.`);
  }
  // Not the package's own arguments: they put everything in one process, which ends with the first context.
  return { executablePath: chosen || (hasPinned ? await pinnedBrowser() : otherBrowser()), args };
}

/**
 * A page of a browser that has the typefaces of the site already. The first page one comes to may do without, since
 * they are optional (typefaces.css).
 *
 * @param address where the site is served, without a slash at the end
 */
export async function pageWithTypefaces(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}/`, { waitUntil: 'networkidle' });
  return page;
}
