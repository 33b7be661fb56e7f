import type { Browser } from 'playwright';
import { median } from './figures.ts';
import { slowdown, slowPage } from './slow-page.ts';

/** Ten made-up respondents on the device. */
function storeTen(ids: readonly string[]): void {
  const roles = ['kommune', 'police', 'school', 'other'];
  const moment = '2026-11-20T10:00:00.000Z';
  for (let at = 0; at < 10; at += 1) {
    const about = { version: 2, role: roles[at % 4], started: moment, changed: moment };
    localStorage.setItem(`slt2.r${at}:about`, JSON.stringify(about));
    ids.forEach((id, row) =>
      localStorage.setItem(`slt2.r${at}:answers.${id}`, String((row + at * (1 + (row % 4))) % 5)),
    );
  }
}

const nine = 'r1 r2 r3 r4 r5 r6 r7 r8 r9';

/** Runs in the page: ticks the tenth, and times the first picture and the last part that is filled in. */
async function tickTheTenth(): Promise<{ first: number; all: number }> {
  const parts = () => document.querySelectorAll('.strip').length;
  const nextFrame = () => new Promise(requestAnimationFrame);
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });
  // What stands on the page is filled in bit by bit too: begin when no more comes.
  for (let quiet = 0, before = -1; quiet < 20; before = parts()) {
    await nextFrame();
    quiet = parts() === before ? quiet + 1 : 0;
  }
  const started = performance.now();
  document.querySelector<HTMLInputElement>('[data-respondents] [value="r0"]')?.click();
  await painted();
  const first = performance.now() - started;
  let all = first;
  for (let quiet = 0, before = parts(); quiet < 20; before = parts()) {
    await painted();
    quiet = parts() === before ? quiet + 1 : 0;
    if (quiet === 0) all = performance.now() - started;
  }
  return { first, all };
}

/** Prints what it costs to tick the tenth respondent in the comparison of all ten. */
export async function printComparison(browser: Browser, base: string): Promise<void> {
  const page = await slowPage(browser);
  const address = `${base}/egenvurdering/sammenlign/`;
  await page.goto(address);
  const ids = await page
    .locator('[data-indicator]')
    .evaluateAll((rows) =>
      rows.slice(0, 54).map((row) => row.getAttribute('data-indicator') ?? ''),
    );
  await page.evaluate(storeTen, ids);
  const times: { first: number; all: number }[] = [];
  for (let attempt = 0; attempt < 7; attempt += 1) {
    await page.evaluate((chosen) => localStorage.setItem('slt2.valg:sammenlign', chosen), nine);
    await page.goto(address);
    await page.locator('.dimension .strip').first().waitFor();
    times.push(await page.evaluate(tickTheTenth));
  }
  const [first, all] = [times.map((time) => time.first), times.map((time) => time.all)];
  console.log(
    `\nTen respondents with ${ids.length} answers compared, processor slowed ${slowdown} times`,
  );
  console.log(
    `  ${'result painted'.padEnd(28)} median ${Math.round(median(first))} ms, best ${Math.round(Math.min(...first))} ms (goal 100)`,
  );
  console.log(`  ${'what is below it as well'.padEnd(28)} median ${Math.round(median(all))} ms`);
  await page.close();
}
