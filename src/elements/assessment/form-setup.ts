import { isLocked, roles, type Assessment } from '#domain/assessment/assessment.ts';
import type { Language } from '#domain/site/language.ts';
import { formatDate } from '#domain/site/norwegian.ts';
import {
  beginsWith,
  beginWith,
  activeAssessment,
  describe,
  shownAssessment,
} from './assessment-store.ts';
import { say } from '#elements/kit/live-region.ts';
import { myKommune } from '#elements/kit/my-kommune.ts';
import { toggle } from '#elements/kit/show.ts';
import { KommuneAsked } from './kommune-asked.ts';
import { OwnerChange } from './owner-change.ts';
import { hook } from '#elements/kit/hook.ts';
import { todayHere } from '#elements/kit/today.ts';
import type { Who } from '#domain/assessment/who-answers.ts';
import type { FormPageData } from '#domain/assessment/page-data/form.ts';

/** Who answers, for which kommune, and what they call it. */
export class FormSetup {
  readonly #host: HTMLElement;
  readonly #messages: FormPageData;
  readonly #language: Language;
  readonly #asked: KommuneAsked;
  readonly #owner: OwnerChange;
  #isBegun: boolean;
  /** True while a first name is being typed, which is stored at each letter. */
  #isNaming = false;

  constructor(host: HTMLElement, messages: FormPageData, language: Language, signal: AbortSignal) {
    this.#host = host;
    this.#messages = messages;
    this.#language = language;
    this.#asked = new KommuneAsked(host, messages, this.#takeFromAddress(), signal);
    this.#owner = new OwnerChange(host, messages, language);
    this.#suggestMine();
    this.#isBegun = shownAssessment() !== undefined;
    this.#openBeside();
    this.#details.addEventListener('change', ({ target }) => this.#store(target, false), {
      signal,
    });
    this.#details.addEventListener(
      'input',
      ({ target }) => {
        if (target === this.#name) this.#store(target, true);
      },
      { signal },
    );
  }

  get #details(): HTMLDetailsElement {
    return hook(this.#host, '[data-setup]', HTMLDetailsElement);
  }

  get #kommune(): HTMLSelectElement {
    return hook(this.#details, '[data-kommune]', HTMLSelectElement);
  }

  get #name(): HTMLInputElement {
    return hook(this.#details, '[data-name]', HTMLInputElement);
  }

  /**
   * Takes `?kommune=1804` where the reader has not chosen one, and gives it. What is no kommune of today is
   * ignored.
   */
  #takeFromAddress(): string | undefined {
    const kommune = new URLSearchParams(location.search).get('kommune') ?? '';
    if (!this.#isKnown(kommune)) return undefined;
    beginWith({ kommune });
    const active = activeAssessment();
    if (active && active.kommune === undefined && active.keptOn === undefined) {
      describe({ kommune });
    }
    return kommune;
  }

  #isKnown(kommune: string | undefined): boolean {
    return [...this.#kommune.options].some(({ value }) => value && value === kommune);
  }

  /** Suggests the kommune the reader has chosen as their own, for an assessment that is not begun. */
  #suggestMine(): void {
    const kommune = myKommune()?.number;
    if (beginsWith().kommune === undefined && this.#isKnown(kommune)) beginWith({ kommune });
  }

  /** Open where nothing is begun and it stands beside the questions; elsewhere it would stand in their way. */
  #openBeside(): void {
    const isBeside =
      this.#details.matches('[data-stands-beside]') && matchMedia('(min-width: 66rem)').matches;
    this.#details.open = isBeside && shownAssessment() === undefined;
  }

  #store(target: EventTarget | null, isTyping: boolean): void {
    const change = this.#saidIn(target);
    if (!change) return;
    if (!isTyping) void this.#change(change);
    else if (this.#isNaming || !this.#owner.mustAsk(change)) {
      this.#isNaming = true;
      describe(change, true);
    }
  }

  #saidIn(target: EventTarget | null): Who | undefined {
    if (target === this.#kommune) return { kommune: this.#kommune.value || undefined };
    if (target === this.#name) return { name: this.#name.value || undefined };
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-role]')) return undefined;
    const role = roles.find((one) => one === target.value);
    return role && { role };
  }

  /** What is written letter by letter stands already; else the reader may be asked, and answer with no. */
  async #change(change: Who): Promise<void> {
    this.#isNaming = false;
    if (await this.#owner.change(change)) return;
    const shown = shownAssessment();
    this.#name.value = shown?.name ?? '';
    this.show(shown);
  }

  /** Folds what is said already. */
  fold(): void {
    if (isDescribed(shownAssessment())) this.#details.open = false;
  }

  /** Shows what an assessment says of itself, here and on paper. */
  show(assessment: Assessment | undefined): void {
    const shown: Partial<Assessment> = assessment ?? beginsWith();
    const { role, kommune = '', name = '', keptOn } = shown;
    const locked = assessment !== undefined && isLocked(assessment);
    this.#asked.show();
    if (this.#isBegun && !assessment) this.#openBeside();
    this.#isBegun = assessment !== undefined;
    this.#kommune.value = kommune;
    if (this.#name !== document.activeElement) this.#name.value = name;
    for (const radio of this.#details.querySelectorAll<HTMLInputElement>('[data-role]')) {
      radio.checked = radio.value === role;
    }
    toggle(this.#details, '[data-roles]', role !== 'consensus');
    for (const control of this.#details.querySelectorAll<HTMLInputElement>('input, select')) {
      control.disabled = locked;
    }
    const roleName = role && this.#messages.roles[role];
    const kommuneName = this.#kommune.value
      ? (this.#kommune.selectedOptions[0]?.textContent ?? '')
      : kommune;
    const about = [roleName, kommuneName, name].filter(Boolean).join(' · ');
    this.#write(
      '[data-about]',
      assessment && isDescribed(assessment) ? about : this.#messages.setup,
    );
    this.#write(
      '[data-paper="role"]',
      assessment && isDescribed(assessment) ? (roleName ?? '') : '',
    );
    this.#write('[data-paper="kommune"]', kommuneName);
    const day = keptOn ?? (assessment && todayHere());
    this.#write('[data-paper="date"]', day ? formatDate(day, this.#language) : '');
  }

  #write(selector: string, text: string): void {
    say(hook(this.#host, selector, HTMLElement), text);
  }
}

/** True once someone has said more than the least: which kommune, or a name, or another role. */
const isDescribed = (assessment: Assessment | undefined): boolean =>
  assessment !== undefined &&
  (assessment.kommune !== undefined ||
    assessment.name !== undefined ||
    assessment.role !== 'kommune');
