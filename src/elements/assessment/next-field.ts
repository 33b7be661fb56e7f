import type { Assessment } from '#domain/assessment/assessment.ts';
import { nextOf, yearAfter } from '#domain/assessment/next-assessment.ts';
import { fill, formatDate, type Template } from '#domain/site/norwegian.ts';
import { dayInField, isSaidWrong, showDateError } from '#elements/kit/date-field.ts';
import { hook } from '#elements/kit/hook.ts';
import { languageOf } from '#elements/kit/page-data.ts';
import { toggle } from '#elements/kit/show.ts';
import { todayHere } from '#elements/kit/today.ts';
import { setNext } from './assessment-store.ts';

/** The field for the day of the next assessment, which suggests a year from now. Whoever holds it tells dates that are none. */
export class NextField {
  readonly #host: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #button: HTMLButtonElement;
  /** What the button says, with a place for the date. */
  readonly #suggest: Template<'date'>;
  #shown: Assessment | undefined;

  constructor(host: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#field = hook(host, '[data-next]', HTMLInputElement);
    this.#button = hook(host, '[data-suggest]', HTMLButtonElement);
    this.#suggest = (this.#button.dataset.suggest ?? '') as Template<'date'>;
    this.#field.addEventListener('input', () => this.#keep(dayInField(this.#field)), { signal });
    this.#button.addEventListener('click', () => this.#take(), { signal });
  }

  /** Shows the day of an assessment. A date someone is writing is left alone. */
  show(assessment: Assessment | undefined): void {
    this.#shown = assessment;
    const [field, today] = [this.#field, todayHere()];
    const next = assessment && nextOf(assessment, today);
    const date = formatDate(yearAfter(today), languageOf(this.#host));
    field.disabled = assessment?.keptOn !== undefined;
    if (!isSaidWrong(field) && field !== document.activeElement)
      field.value = assessment?.next ?? '';
    this.#button.textContent = fill(this.#suggest, { date });
    this.#button.hidden = field.disabled || (next !== undefined && !next.isPassed);
    toggle(this.#host, '[data-passed]', next?.isPassed ?? false);
  }

  #keep(day: string | undefined): void {
    if (day === undefined) return;
    showDateError(this.#field, false);
    if (day !== (this.#shown?.next ?? '')) setNext(day || undefined, this.#shown);
  }

  #take(): void {
    const day = yearAfter(todayHere());
    this.#field.value = day;
    this.#keep(day);
    this.#field.focus();
  }
}
