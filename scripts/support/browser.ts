import { existsSync } from 'node:fs';
import packagedChromium from '@sparticuz/chromium';
import { chromium, type LaunchOptions } from 'playwright';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

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

/**
 * The browser of the tests and the bench: `CHROMIUM_PATH`, else one Playwright has installed, else
 * Chrome or Chromium on the system, else the one from npm.
 *
 * @throws with what to do, when there is none
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) {
    throw new Error(`CHROMIUM_PATH is "${chosen}", and no file is there. Correct it or unset it.`);
  }
  const found = chosen ?? [chromium.executablePath(), ...systemBrowsers].find(existsSync);
  if (found) return { executablePath: found, args };
  const hasPackaged = process.platform === 'linux' && process.arch === 'x64';
  try {
    if (!hasPackaged)
      throw new Error(
        `The browser from npm is for Linux on x64, not ${process.platform} on ${process.arch}.`,
      );
    // Not its own arguments: they put everything in one process, which ends with the first context.
    return { executablePath: await packagedChromium.executablePath(), args };
  } catch (cause) {
    throw new Error(
      'No browser found. Install Chrome or Chromium, or point CHROMIUM_PATH at one, or run: npx playwright install chromium',
      { cause },
    );
  }
}
