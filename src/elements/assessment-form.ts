import { readAnswers, type Answers } from '#domain/assessment/answers.ts';
import { fill } from '#domain/norwegian.ts';
import { isRefused, storedAnswers } from './answer-store.ts';
import { messagesOf, takeOver } from './messages.ts';

/** The texts every form speaks, from content/tekster/. */
export interface FormMessages {
  progress: string;
  saved: string;
  notSaved: string;
  damaged: string;
  cleared: string;
}

/**
 * What the forms of the self-assessment share: the page brings a complete form of radio buttons, the
 * element fills in what is stored, stores what is chosen, and shows the result below as it changes.
 */
export abstract class AssessmentForm<Answer, Messages extends FormMessages> extends HTMLElement {
  protected messages!: Messages;
  #listeners = new AbortController();

  /** Reads a stored value or a form value. */
  protected abstract parse(value: unknown): Answer | undefined;

  /** Shows the result of the answers. Called at the start and on every change. */
  protected abstract showResult(answers: Answers<Answer>): void;

  protected get ids(): string[] {
    return [...this.querySelectorAll<HTMLElement>('fieldset[data-question]')].map(({ id }) => id);
  }

  connectedCallback(): void {
    this.messages = messagesOf<Messages>(this);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    takeOver(this);
    this.addEventListener('change', (event) => this.#store(event), { signal });
    this.querySelector('[data-print]')?.addEventListener('click', () => print(), { signal });
    this.#bindClearing(signal);
    signal.addEventListener(
      'abort',
      storedAnswers.subscribe(() => this.#update()),
    );
    signal.addEventListener(
      'abort',
      isRefused.listen(() => this.#update()),
    );
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #store({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    storedAnswers.setKey(target.name, target.value);
  }

  #update(): void {
    const { answers, damaged } = readAnswers(this.ids, storedAnswers.get(), (value) =>
      this.parse(value),
    );
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      radio.checked = String(answers[radio.name]) === radio.value;
    }
    this.#showState(Object.keys(answers).length, damaged);
    this.showResult(answers);
  }

  #showState(answered: number, damaged: readonly string[]): void {
    const { progress, saved, notSaved, damaged: damagedText } = this.messages;
    const parts = [
      fill(progress, { answered, total: this.ids.length }),
      ...(isRefused.get() ? [notSaved] : answered > 0 ? [saved] : []),
      ...(damaged.length > 0 ? [`${damagedText} (${damaged.join(', ')})`] : []),
    ];
    this.say(`${parts.join('. ')}.`.replaceAll('..', '.'));
  }

  /** Puts a text in the polite live region, once. */
  protected say(text: string): void {
    const region = this.querySelector('[data-state]');
    if (region && region.textContent !== text) region.textContent = text;
  }

  #bindClearing(signal: AbortSignal): void {
    const dialog = this.querySelector('dialog');
    this.querySelector('[data-clear]')?.addEventListener('click', () => dialog?.showModal(), {
      signal,
    });
    dialog?.addEventListener(
      'close',
      () => {
        if (dialog.returnValue !== 'clear') return;
        for (const id of this.ids) storedAnswers.setKey(id, undefined);
        this.say(this.messages.cleared);
      },
      { signal },
    );
  }
}

/** Shows a text in a part of the form, or hides the part when there is none. */
export function showText(part: HTMLElement | null, text: string | undefined): void {
  if (!part) return;
  part.hidden = text === undefined;
  part.textContent = text ?? '';
}

/** Puts the given items first in a list, in that order, and hides the others. */
export function arrange(list: HTMLElement | null, ids: readonly string[]): void {
  if (!list) return;
  const items = new Map(
    [...list.querySelectorAll<HTMLElement>(':scope > [data-item]')].map((item) => [
      item.dataset.item ?? '',
      item,
    ]),
  );
  items.forEach((item, id) => (item.hidden = !ids.includes(id)));
  for (const id of ids) {
    const item = items.get(id);
    if (item) list.append(item);
  }
}
