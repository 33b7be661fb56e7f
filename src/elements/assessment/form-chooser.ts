import { suggestionFor } from '#domain/assessment/form-choice.ts';
import {
  formChooserData,
  type FormChooserData,
} from '#domain/assessment/page-data/form-chooser.ts';
import { fill } from '#domain/site/norwegian.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { arrange } from '#elements/kit/show.ts';

/** Three questions that give one form, shown and told as soon as all are answered. */
class FormChooser extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const data = readPageData(this, formChooserData);
    this.addEventListener('change', () => this.#show(data), { signal });
    this.#show(data);
  }

  #show({ questions, suggestions, suggested }: FormChooserData): void {
    const chosen = Object.fromEntries(
      [...this.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => [
        name,
        value,
      ]),
    );
    const isAnswered = questions.every((id) => id in chosen);
    const at = isAnswered ? suggestionFor(suggestions, chosen) : undefined;
    const list = hook(this, '[data-suggestions]', HTMLElement);
    arrange([[list, at === undefined ? [] : [String(at)]]]);
    const item = at === undefined ? null : list.querySelector<HTMLElement>(`[data-item="${at}"]`);
    const why = item?.querySelector('p:last-child')?.textContent.trim();
    const form = item?.querySelector('a')?.textContent.trim() ?? '';
    say(hook(this, '[data-said]', HTMLElement), item ? `${fill(suggested, { form })}. ${why}` : '');
  }
}

defineElement('form-chooser', FormChooser);
