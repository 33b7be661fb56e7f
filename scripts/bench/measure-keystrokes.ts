import type { Page } from 'playwright';

/** Rounds of typing: other programs on the machine take their share of one, seldom of all. */
const rounds = 3;

/**
 * Types texts one after the other in the field of the directory, in the page that is open, and measures
 * each from the input event until the hits stand in the page and are laid out, in milliseconds. Gives the
 * tries of each text.
 */
export async function measureKeystrokes(page: Page, texts: readonly string[]): Promise<number[][]> {
  await page.locator('[data-directory-results] a').first().waitFor();
  const tries: number[][] = texts.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const times = await page.evaluate(typeAll, texts);
    times.forEach((time, at) => tries[at]?.push(time));
  }
  return tries;
}

/** Runs in the page. */
async function typeAll(texts: readonly string[]): Promise<number[]> {
  const field = document.querySelector('input[role="combobox"]') as HTMLInputElement;
  const hits = document.querySelector('[data-directory-results]') as HTMLElement;
  const times: number[] = [];
  for (const text of texts) {
    await new Promise((resolve) => setTimeout(resolve));
    field.value = text;
    const started = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    hits.getBoundingClientRect();
    times.push(performance.now() - started);
  }
  return times;
}
