/** `npm run picture`: takes the picture of the front page that README shows and shared links carry. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { browserOptions } from './support/browser.ts';
import { untilListening } from './support/server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const address = 'http://localhost:4331/';
const server = spawn('astro', ['preview', '--ignore-lock', '--port', '4331'], {
  cwd: root,
  stdio: 'ignore',
});
try {
  await untilListening(address);
  const browser = await chromium.launch(await browserOptions());
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.goto(address);
  await page.screenshot({ path: `${root}public/forsiden.png` });
  await browser.close();
} finally {
  server.kill();
}
