import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { dist } from '../support/site.ts';
import { median, number } from './figures.ts';
import { serveCompressed } from './serve-compressed.ts';
import { slowdown } from './slow-page.ts';
import { buildStarlight } from './starlight.ts';

/** The least a page can be: what the network, the browser and this machine take by themselves. */
const emptyPage = '<!doctype html><html lang="nb"><title>Tom</title><p>Hei</p></html>';

/** A phone on a slow mobile network: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

const rounds = 15;

/** Milliseconds from the request until the browser has painted something of the page. */
async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await session.send('Network.emulateNetworkConditions', network);
  await page.goto(address);
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await context.close();
  return time;
}

/** Prints the first paint of a chapter beside that of Starlight's and of an empty page, taken in turn. */
export async function printFirstPaint(browser: Browser): Promise<void> {
  const empty = mkdtempSync(join(tmpdir(), 'slt-empty-'));
  writeFileSync(join(empty, 'index.html'), emptyPage);
  const chapter = 'handbok/hva-er-slt/';
  const servers = await Promise.all([
    serveCompressed(empty),
    serveCompressed(dist),
    serveCompressed(buildStarlight(dist).folder),
  ]);
  const [nothing, ours, starlight] = servers.map(({ address }) => address);
  const addresses = {
    'empty page': `${nothing}/`,
    chapter: `${ours}/${chapter}`,
    'the same chapter in Starlight': `${starlight}/${chapter}`,
  };
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, address] of Object.entries(addresses))
      times.set(name, [...(times.get(name) ?? []), await firstPaint(browser, address)]);
  console.log(
    `\nFirst paint on a phone, processor slowed ${slowdown} times, 1.6 Mbit/s, 150 ms away (median of ${rounds})`,
  );
  for (const [name, values] of times)
    console.log(`  ${name.padEnd(32)} ${number.format(Math.round(median(values))).padStart(6)} ms`);
  const ratio = (name: string, base: string) =>
    median((times.get(name) ?? []).map((value, at) => value / (times.get(base)?.[at] ?? NaN)));
  const share = ratio('chapter', 'the same chapter in Starlight').toFixed(2);
  console.log(`  ${'chapter / Starlight, in turn'.padEnd(32)} ${share.padStart(6)} (goal 0.75)`);
  for (const { close } of servers) close();
  rmSync(empty, { recursive: true });
}
