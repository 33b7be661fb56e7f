import type { Assessment } from '#domain/assessment/assessment.ts';
import { progressOn } from '#domain/assessment/progress.ts';
import { readingOf } from '#domain/assessment/priorities.ts';
import { fill, type Template } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';

/** Shows how far the form beside this one has come, and what its answers come to, where there is one. */
export function showBesideForm(host: HTMLElement, { answers }: Assessment): void {
  const card = host.querySelector<HTMLElement>('[data-beside]');
  if (!card) return;
  const ids = card.dataset.beside?.split(' ') ?? [];
  const progress = progressOn(ids, answers);
  const words = card.dataset.answered as Template<'answered' | 'total'>;
  hook(card, '[data-beside-state]', HTMLElement).textContent =
    progress.answered > 0 ? ` · ${fill(words, { ...progress })}` : '';
  const reading = readingOf(ids, answers);
  for (const part of card.querySelectorAll<HTMLElement>('[data-beside-reading]'))
    part.hidden = part.dataset.besideReading !== reading;
}
