import type { Browser } from 'playwright';
import { dist } from '../support/site.ts';
import { median, number } from './figures.ts';
import { indexPlainly } from './search/plain-pagefind.ts';
import { serveCompressed, type Served } from './serve-compressed.ts';
import { slowdown, slowPage } from './slow-page.ts';
import { buildStarlight } from './starlight.ts';

/** A slow phone network: milliseconds until an answer begins, and bytes a millisecond for all answers together. */
const network = { latency: 150, bytesPerMillisecond: 200 };

const queries = [
  ...['politiråd', 'taushetsplikt', 'foreldre', 'handlingsplan', 'drammen'],
  'avtale med politiet',
];
const rounds = 3;

/** Milliseconds before it is clear that a search has no hit, since only what both have hits for can be measured. */
const patience = 20_000;
const goal = { bytes: 100_000, share: 0.6 };

const theirSelectors = [
  'dialog[open] .pagefind-ui__search-input',
  'dialog[open] .pagefind-ui__result-link',
] as const;
const ourSelectors = ['dialog[open] [name="q"]', 'dialog[open] [data-answer] a'] as const;

interface Measured {
  query: string;
  milliseconds: number;
  bytes: number;
}

/** Runs in the page: tells when there is a hit to see. */
function tellOfHit(hit: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(hit)?.checkVisibility()) return;
    observer.disconnect();
    (window as unknown as { hitShown: (at: number) => void }).hitShown(Date.now());
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Opens the search of a chapter with Ctrl+K and types, in a browser that has nothing of the site but that page. */
async function measure(
  browser: Browser,
  served: Served,
  query: string,
  [field, hit]: readonly [string, string],
): Promise<Measured> {
  const page = await slowPage(browser);
  let [before, started] = [0, 0];
  let tell: (measured: Measured) => void = () => undefined;
  const shown = new Promise<Measured>((resolve, reject) => {
    tell = resolve;
    setTimeout(() => reject(new Error(`No hit for «${query}»`)), patience).unref();
  });
  // Told by the page, since asking it again and again whether there is a hit takes longer than some of what is measured.
  await page.exposeFunction('hitShown', (at: number) => {
    tell({ query, milliseconds: at - started, bytes: served.sent(at) - before });
  });
  await page.goto(`${served.address}/handbok/hva-er-slt/`, { waitUntil: 'networkidle' });
  // Starlight's own field comes when the browser has nothing else to do.
  await page.waitForTimeout(1000);
  await page.evaluate(tellOfHit, hit);
  [before, started] = [served.sent(), Date.now()];
  await page.keyboard.press('Control+k');
  await page.locator(field).waitFor();
  await page.keyboard.type(query);
  return shown.finally(() => page.close());
}

/** The middle of the times, and the query that takes most bytes. */
function summed(measured: readonly Measured[]): Measured {
  const [heaviest] = measured.toSorted((a, b) => b.bytes - a.bytes);
  return {
    ...{ query: '', bytes: 0, ...heaviest },
    milliseconds: median(measured.map(({ milliseconds }) => milliseconds)),
  };
}

/**
 * Prints what the first hit costs from any page, from the key that opens the search, beside Starlight's own search as it
 * comes over the same pages. What Starlight fetches before anybody searches is not counted.
 */
export async function printFirstHits(browser: Browser): Promise<void> {
  const starlight = buildStarlight(dist);
  await indexPlainly(dist, starlight.folder);
  const servers = [
    await serveCompressed(starlight.folder, network),
    await serveCompressed(dist, network),
  ] as const;
  const [theirTimes, ourTimes]: [Measured[], Measured[]] = [[], []];
  // In turns, so that what else the machine does slows both.
  for (const query of Array.from({ length: rounds }, () => queries).flat()) {
    theirTimes.push(await measure(browser, servers[0], query, theirSelectors));
    ourTimes.push(await measure(browser, servers[1], query, ourSelectors));
  }
  for (const served of servers) served.close();
  const [theirs, ours] = [summed(theirTimes), summed(ourTimes)];
  console.log(
    `\nFrom the key that opens the search over a chapter to the first hit, processor slowed ${slowdown} times, ` +
      `${network.latency} ms to each answer and ${(network.bytesPerMillisecond * 8) / 1000} Mbit/s; median of ${queries.length * rounds}`,
  );
  for (const [name, { query, bytes, milliseconds }] of [
    ['Starlight', theirs],
    ['ours', ours],
  ] as const)
    console.log(
      `  ${name.padEnd(28)} ${number.format(bytes).padStart(8)} bytes at most (${query}) ${number.format(Math.round(milliseconds)).padStart(6)} ms`,
    );
  const share = (ours.milliseconds / theirs.milliseconds).toFixed(2);
  console.log(
    `  ours in ${share} of the time (goal ${goal.share.toFixed(2)}), and at most ${number.format(goal.bytes)} bytes is the goal`,
  );
}
