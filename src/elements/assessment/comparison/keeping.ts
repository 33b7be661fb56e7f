import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';
import type { ComparisonPageData } from '#domain/assessment/page-data/comparison.ts';
import type { Result } from './result.ts';

/** Binds what prints the comparison and the paper sheet, and what saves the comparison as a file. */
export function bindKeeping(
  host: HTMLElement,
  result: () => Result | undefined,
  { csvFailed }: ComparisonPageData,
  signal: AbortSignal,
): void {
  const on = (selector: string, type: string, act: (event: Event) => void) =>
    hook(host, selector, HTMLElement).addEventListener(type, act, { signal });
  const printSheet = () => {
    host.dataset.printing = 'sheet';
    hook(host, '[data-sheet]', HTMLDetailsElement).open = true;
    print();
  };
  const state = hook(host, '[data-export-state]', HTMLElement);
  const save = async () => {
    try {
      await result()?.save();
      say(state, '');
    } catch {
      say(state, csvFailed);
    }
  };
  on('[data-print]', 'click', () => print());
  on('[data-print-sheet]', 'click', printSheet);
  on('[data-csv]', 'click', () => void save());
  on('[data-table]', 'toggle', ({ target }) => {
    if ((target as HTMLDetailsElement).open) result()?.showTable();
  });
  addEventListener('beforeprint', () => result()?.beforePrint(), { signal });
  const afterPrint = () => {
    result()?.afterPrint();
    delete host.dataset.printing;
  };
  addEventListener('afterprint', afterPrint, { signal });
}
