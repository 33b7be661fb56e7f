import type { Assessment } from '#domain/assessment/assessment.ts';
import { nextOf, yearAfter } from '#domain/assessment/next-assessment.ts';
import { nextPageData, type NextPageData } from '#domain/assessment/page-data/next.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import { dayInField, isSaidWrong, showDateError } from '#elements/kit/date-field.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce } from '#elements/kit/live-region.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { toggle } from '#elements/kit/show.ts';
import { todayHere } from '#elements/kit/today.ts';
import { activeAssessment, assessments, setNext, storedEntries } from './assessment-store.ts';

/**
 * Asks for the day of the next assessment, and suggests a year from now. It is that of the active assessment, or of the
 * one another element names in `data-assessment`.
 */
class NextAssessment extends EnhancedElement {
  static readonly observedAttributes = ['data-assessment'];

  #messages: NextPageData | undefined;
  #field!: HTMLInputElement;
  #suggest!: HTMLButtonElement;
  #status!: HTMLElement;

  attributeChangedCallback(): void {
    if (this.#messages) this.#update(this.#messages);
  }

  protected override start(signal: AbortSignal): void {
    const messages = readPageData(this, nextPageData);
    this.#field = hook(this, 'input', HTMLInputElement);
    this.#suggest = hook(this, '[data-suggest]', HTMLButtonElement);
    this.#status = hook(this, '[data-next-status]', HTMLElement);
    const on = (node: HTMLElement, type: string, act: () => void) =>
      node.addEventListener(type, act, { signal });
    on(this.#field, 'input', () => this.#write());
    on(this.#field, 'focusout', () =>
      showDateError(this.#field, dayInField(this.#field) === undefined),
    );
    on(this.#suggest, 'click', () => this.#take(messages));
    signal.addEventListener(
      'abort',
      storedEntries.listen(() => this.#update(messages)),
    );
    this.#update(messages);
    this.#messages = messages;
  }

  get #assessment(): Assessment | undefined {
    const { assessment } = this.dataset;
    return assessment ? assessments().find(({ id }) => id === assessment) : activeAssessment();
  }

  #write(): void {
    const day = dayInField(this.#field);
    if (day === undefined) return;
    showDateError(this.#field, false);
    if (day !== (this.#assessment?.next ?? '')) setNext(day || undefined, this.#assessment);
  }

  #take({ chosen }: NextPageData): void {
    const day = yearAfter(todayHere());
    setNext(day, this.#assessment);
    showDateError(this.#field, false);
    this.#field.value = day;
    this.#field.focus();
    announce(this.#status, fill(chosen, { date: formatDate(day, languageOf(this)) }));
  }

  #update({ suggest }: NextPageData): void {
    const [today, assessment] = [todayHere(), this.#assessment];
    const next = assessment && nextOf(assessment, today);
    const suggested = yearAfter(today);
    const field = this.#field;
    field.disabled = assessment?.keptOn !== undefined;
    if (!isSaidWrong(field) && field !== document.activeElement)
      field.value = assessment?.next ?? '';
    this.#suggest.textContent = fill(suggest, { date: formatDate(suggested, languageOf(this)) });
    this.#suggest.hidden = field.disabled || (next !== undefined && !next.isPassed);
    toggle(this, '[data-passed]', next?.isPassed ?? false);
  }
}

defineElement('next-assessment', NextAssessment);
