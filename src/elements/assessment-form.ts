import { readAnswers, type Answers } from '#domain/assessment/answers.ts';
import { fill } from '#domain/norwegian.ts';
import { storedAnswers } from './answer-store.ts';
import { isRefused } from './device-store.ts';
import { messagesOf, say, takeOver } from './messages.ts';

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

  /** Shows the result of the answers, and gives what of it should be announced, or nothing. */
  protected abstract showResult(answers: Answers<Answer>): string | undefined;

  protected get questions(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('fieldset[data-question]')];
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
    const ids = this.questions.map(({ id }) => id);
    const { answers, damaged } = readAnswers(ids, storedAnswers.get(), (value) =>
      this.parse(value),
    );
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      radio.checked = String(answers[radio.name]) === radio.value;
    }
    const outcome = this.showResult(answers);
    this.#announce(Object.keys(answers).length, ids.length, damaged, outcome);
  }

  #announce(answered: number, total: number, damaged: readonly string[], outcome?: string): void {
    const { progress, saved, notSaved, damaged: damagedText } = this.messages;
    const sentences = [
      fill(progress, { answered, total }),
      ...(isRefused.get() ? [notSaved] : answered > 0 ? [saved] : []),
      ...(damaged.length > 0 ? [`${damagedText} (${damaged.join(', ')})`] : []),
      ...(outcome ? [outcome] : []),
    ];
    const text = sentences.map((sentence) => sentence.replace(/\.?$/, '.')).join(' ');
    say(this.querySelector('[data-state]'), text);
  }

  #bindClearing(signal: AbortSignal): void {
    const dialog = this.querySelector('dialog');
    const ask = () => {
      if (!dialog) return;
      dialog.returnValue = '';
      dialog.showModal();
    };
    this.querySelector('[data-clear]')?.addEventListener('click', ask, { signal });
    dialog?.addEventListener(
      'close',
      () => {
        if (dialog.returnValue !== 'clear') return;
        for (const { id } of this.questions) storedAnswers.setKey(id, undefined);
        say(this.querySelector('[data-state]'), this.messages.cleared);
      },
      { signal },
    );
  }
}
