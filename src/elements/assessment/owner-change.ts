import type { Assessment } from '#domain/assessment/assessment.ts';
import type { FormPageData } from '#domain/assessment/page-data/form.ts';
import { mayBeAnother, pointsSaid, type Who } from '#domain/assessment/who-answers.ts';
import type { Language } from '#domain/site/language.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { chooseInDialog } from '#elements/kit/choose-in-dialog.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce } from '#elements/kit/live-region.ts';
import { showText } from '#elements/kit/show.ts';
import { titleOf } from './assessment-names.ts';
import { activeAssessment, beginAnew, describe } from './assessment-store.ts';

/**
 * Changes who answers. Where answers would change owner by it, the reader is asked first whether somebody else answers
 * now or it was a mistake. Escape changes nothing.
 */
export class OwnerChange {
  readonly #host: HTMLElement;
  readonly #messages: FormPageData;
  readonly #language: Language;

  constructor(host: HTMLElement, messages: FormPageData, language: Language) {
    this.#host = host;
    this.#messages = messages;
    this.#language = language;
    // A page without the question can't start.
    hook(host, '[data-owner-text]', HTMLElement);
  }

  get #dialog(): HTMLDialogElement {
    return hook(this.#host, 'dialog[data-owner]', HTMLDialogElement);
  }

  /** True when a change must be asked about before anything is written. */
  mustAsk(change: Who): boolean {
    const active = activeAssessment();
    return active !== undefined && mayBeAnother(active, change);
  }

  /** Asks when it must, and changes what the reader says. False when nothing was changed. */
  async change(change: Who): Promise<boolean> {
    const was = activeAssessment();
    if (!was || !mayBeAnother(was, change)) {
      describe(change);
      return true;
    }
    if (this.#dialog.open) return false;
    const who = titleOf({ ...was, ...change }, this.#messages);
    const choice = await this.#ask(was, who);
    const { begunAnew, renamed } = this.#messages;
    if (choice === 'begin') beginAnew(change);
    else if (choice === 'rename') describe(change);
    else return false;
    const told = fill(choice === 'begin' ? begunAnew : renamed, { who });
    announce(hook(this.#host, '[data-owner-told]', HTMLElement), told);
    return true;
  }

  #ask(was: Assessment, to: string): Promise<string> {
    const { changeText } = this.#messages;
    const names = { who: titleOf(was, this.#messages), to };
    const text = countOf(changeText, pointsSaid(was), this.#language, names);
    showText(this.#dialog, '[data-owner-text]', text);
    return chooseInDialog(this.#dialog);
  }
}
