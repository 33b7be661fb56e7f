import { isLocked, type Assessment } from '#domain/assessment/assessment.ts';
import { fill } from '#domain/site/norwegian.ts';
import { kommuneCalled } from '#elements/directory/kommune-names.ts';
import { titleOf } from './assessment-names.ts';
import { activeAssessment, assessments, begin, choose } from './assessment-store.ts';
import { rememberInAddress } from '#elements/kit/url-state.ts';
import { hook } from '#elements/kit/hook.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import type { FormPageData } from '#domain/assessment/page-data/form.ts';

/** The assessment of a kommune that can be gone on with, if there is one. */
const openFor = (kommune: string): Assessment | undefined =>
  assessments().find((one) => one.kommune === kommune && !isLocked(one));

/**
 * When the address asks for another kommune than the one that is answered for, or a kept version is looked at:
 * says so, and lets the reader choose. Nothing is changed before that.
 */
export class KommuneAsked {
  readonly #host: HTMLElement;
  readonly #messages: FormPageData;
  #kommune: string | undefined;

  constructor(
    host: HTMLElement,
    messages: FormPageData,
    kommune: string | undefined,
    signal: AbortSignal,
  ) {
    this.#host = host;
    this.#messages = messages;
    this.#kommune = kommune;
    const on = (selector: string, act: (asked: string) => void) => {
      const onClick = () => {
        if (this.#kommune) act(this.#kommune);
        this.#settle();
      };
      hook(host, selector, HTMLElement).addEventListener('click', onClick, { signal });
    };
    on('[data-begin-there]', (asked) => {
      const { role = 'kommune' } = activeAssessment() ?? {};
      begin({ role: role === 'consensus' ? 'kommune' : role, kommune: asked });
    });
    on('[data-go-there]', (asked) => {
      const there = openFor(asked);
      if (there) choose(there.id);
    });
    on('[data-stay-here]', () => undefined);
  }

  /** Shows the question while it must be asked. */
  show(): void {
    const active = activeAssessment();
    const asked = this.#kommune;
    const isOther =
      active !== undefined &&
      asked !== undefined &&
      (active.kommune !== asked || active.keptOn !== undefined);
    toggle(this.#host, '[data-elsewhere]', isOther);
    if (!isOther) return;
    const { elsewhere, elsewhereLocked, goThere, beginThere, stayHere } = this.#messages;
    const there = openFor(asked);
    const names = { asked: kommuneCalled(asked), who: titleOf(active, this.#messages) };
    const thereCalled = there && titleOf(there, this.#messages);
    const text = active.keptOn === undefined ? elsewhere : elsewhereLocked;
    showText(this.#host, '[data-elsewhere-text]', fill(text, names));
    showText(this.#host, '[data-go-there]', thereCalled && fill(goThere, { there: thereCalled }));
    showText(this.#host, '[data-begin-there]', fill(beginThere, names));
    showText(this.#host, '[data-stay-here]', fill(stayHere, names));
    const begin = hook(this.#host, '[data-begin-there]', HTMLElement);
    begin.classList.toggle('quiet', there !== undefined);
  }

  /** The reader has chosen: the address asks no more. */
  #settle(): void {
    this.#kommune = undefined;
    rememberInAddress({ kommune: undefined });
    this.show();
    hook(this.#host, '[data-setup] summary', HTMLElement).focus();
  }
}
