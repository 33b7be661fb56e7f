import type { Browser, Page } from 'playwright';
import { median } from './figures.ts';
import { slowdown, slowPage } from './slow-page.ts';

/** Answers every question of the full form and times each: until it is stored, and until it is painted. */
async function measureAnswers(
  page: Page,
  address: string,
): Promise<{ stored: number[]; painted: number[] }> {
  await page.goto(address);
  await page.locator('[data-progress]').waitFor();
  return page.evaluate(async () => {
    const times = { stored: [] as number[], painted: [] as number[] };
    const isStored = (name: string) =>
      Object.keys(localStorage).some((key) => key.endsWith(`answers.${name}`));
    const untilPainted = () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(undefined);
        });
      });
    const radios = document.querySelectorAll<HTMLInputElement>('[data-question] input[value="2"]');
    for (const radio of radios) {
      await untilPainted();
      const started = performance.now();
      radio.click();
      if (isStored(radio.name)) times.stored.push(performance.now() - started);
      await untilPainted();
      times.painted.push(performance.now() - started);
    }
    return times;
  });
}

/** Prints what an answer costs. */
export async function printAnswers(browser: Browser, base: string): Promise<void> {
  const page = await slowPage(browser);
  const { stored, painted } = await measureAnswers(page, `${base}/egenvurdering/full/#alle`);
  console.log(`\nThe full form, 54 answers, processor slowed ${slowdown} times`);
  for (const [name, times, goal] of [
    ['answer to stored', stored, 500],
    ['answer and result to painted', painted, 100],
  ] as const) {
    const [middle, worst] = [median(times), Math.max(...times)].map(Math.round);
    console.log(
      `  ${name.padEnd(28)} ${times.length} times, median ${middle} ms, worst ${worst} ms (goal ${goal})`,
    );
  }
  await page.close();
}
