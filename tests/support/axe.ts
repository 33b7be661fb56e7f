import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright';

declare global {
  interface Window {
    axe: { run(place: Document | string, options: RunOptions): Promise<AxeResults> };
  }
}

/** Only these look at colours; all others find the same in the dark and in forced colours. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block'] as const;

/**
 * What axe finds wrong on a page, as `rule: element | element`. Runs in the page itself, which has no frames,
 * and asks for violations alone: several times as fast as with all that was right.
 *
 * @param within looks at a part of the page, by selector
 * @param rules asks these alone, by id. Else those axe asks by default, and for the size of targets (WCAG 2.5.8)
 * @param without leaves these out, by id
 */
export async function violationsOn(
  page: Page,
  {
    within,
    rules,
    without = [],
  }: { within?: string; rules?: readonly string[]; without?: readonly string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    rules: {
      'target-size': { enabled: true },
      ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    },
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  };
  return page.evaluate(
    async ([place, runOptions]) => {
      const { violations } = await window.axe.run(place ?? document, runOptions);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
      );
    },
    [within, options] as const,
  );
}
