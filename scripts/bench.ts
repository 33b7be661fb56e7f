/**
 * `npm run bench`: prints what the built site weighs, what a search hit, a keystroke, a comparison and an answer
 * cost, and what a page costs to build. Bytes repeat; times depend on the machine, so nothing here passes or fails.
 *
 *     npm run bench                       all of it
 *     npm run bench -- comparison answers these parts alone
 */
import { chromium, type Browser } from 'playwright';
import { browserOptions } from './support/browser.ts';
import { serveSite } from './support/serve-site.ts';
import { dist } from './support/site.ts';
import { printAnswers } from './bench/answers.ts';
import { printBuildTime } from './bench/build-time.ts';
import { printComparison } from './bench/comparison.ts';
import { printFileSizes } from './bench/file-sizes.ts';
import { printFirstHits } from './bench/first-hit.ts';
import { printFirstPaint } from './bench/first-paint.ts';
import { printKeystrokes } from './bench/keystrokes.ts';
import { printSearches } from './bench/searches.ts';
import { printWeights } from './bench/weights.ts';

/** Runs a part in a browser, on the built site. */
const inBrowser = (print: (browser: Browser, base: string) => Promise<void>) => async () => {
  const site = await serveSite(dist);
  const browser = await chromium.launch(await browserOptions());
  try {
    await print(browser, site.address);
  } finally {
    await browser.close();
    await site.close();
  }
};

const parts: Record<string, () => void | Promise<void>> = {
  weights: printWeights,
  files: printFileSizes,
  paint: inBrowser(printFirstPaint),
  searches: inBrowser(printSearches),
  hit: inBrowser(printFirstHits),
  keystrokes: inBrowser(printKeystrokes),
  comparison: inBrowser(printComparison),
  answers: inBrowser(printAnswers),
  build: printBuildTime,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(
    `Unknown part: ${unknown.join(', ')}. Expected any of: ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(2);
}
for (const [name, print] of Object.entries(parts))
  if (asked.length === 0 || asked.includes(name)) await print();
