import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import { readingOf } from '#domain/assessment/priorities.ts';
import { toggle } from '#elements/kit/show.ts';

/** Shows what the answers to a form of will come to, and gives its name. */
export function showReading(
  host: HTMLElement,
  ids: readonly string[],
  answers: Answers<ScaleAnswer>,
): string | undefined {
  const reading = readingOf(ids, answers);
  toggle(host, '[data-no-reading]', reading === undefined);
  const parts = [...host.querySelectorAll<HTMLElement>('[data-reading]')];
  for (const part of parts) part.hidden = part.dataset.reading !== reading;
  const shown = parts.find(({ hidden }) => !hidden);
  return shown?.querySelector('h4')?.textContent.trim();
}
