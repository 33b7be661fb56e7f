import { say } from '#elements/kit/live-region.ts';
import type { ComparisonMessages } from './messages.ts';
import type { Result } from './result.ts';

/** Binds what prints the comparison and the paper sheet, and what saves the comparison as a file. */
export function bindKeeping(
  host: HTMLElement,
  result: () => Result | undefined,
  { csvFailed }: ComparisonMessages,
  signal: AbortSignal,
): void {
  const on = (selector: string, type: string, act: (event: Event) => void) =>
    host.querySelector(selector)?.addEventListener(type, act, { signal });
  const printSheet = () => {
    host.dataset.printing = 'sheet';
    host.querySelector('[data-sheet]')?.setAttribute('open', '');
    print();
  };
  const save = async () => {
    const state = host.querySelector('[data-export-state]');
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
