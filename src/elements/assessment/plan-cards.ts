import {
  arrangeMeasures,
  measureOrders,
  measureStatuses,
  ownersOf,
  type Measure,
  type MeasureFilter,
} from '#domain/assessment/measure.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { languageOf } from '#elements/kit/page-data.ts';
import { newCard, showMeasure } from './plan-card.ts';
import { toggle } from '#elements/kit/show.ts';
import { todayHere } from '#elements/kit/today.ts';
import type { PlanPageData } from '#domain/assessment/page-data/plan.ts';

const optionNode = ([value, text]: readonly [string, string]) =>
  make('option', { text, attributes: { value } });

/** Gives a select these options, unless it has them: an open list is not disturbed. */
export function setOptions(
  select: HTMLSelectElement,
  options: readonly (readonly [string, string])[],
): void {
  const isSame =
    options.length === select.options.length &&
    options.every(
      ([value, text], at) =>
        select.options[at]?.value === value && select.options[at].textContent === text,
    );
  if (!isSame) select.replaceChildren(...options.map(optionNode));
}

/** The measures of a plan as cards, with what sorts and filters them. */
export class PlanCards {
  readonly #host: HTMLElement;
  readonly #messages: PlanPageData & { allOwners: string };

  constructor(host: HTMLElement, messages: PlanPageData & { allOwners: string }) {
    this.#host = host;
    this.#messages = messages;
  }

  get #list(): HTMLElement {
    return hook(this.#host, '[data-cards]', HTMLElement);
  }

  #select(selector: string): HTMLSelectElement {
    return hook(this.#host, selector, HTMLSelectElement);
  }

  /** The card of a measure, made now if it has none. */
  card(id: string): HTMLElement {
    const found = [...this.#list.children].find(
      (card): card is HTMLElement => card instanceof HTMLElement && card.dataset.measure === id,
    );
    if (found) return found;
    const card = newCard(hook(this.#host, 'template[data-card]', HTMLTemplateElement), id);
    this.#list.append(card);
    return card;
  }

  /** Lets all measures through. */
  clearFilter(): void {
    for (const select of this.#host.querySelectorAll<HTMLSelectElement>('[data-filter]'))
      select.value = '';
  }

  /**
   * Shows the measures.
   *
   * @param isToSort false while someone writes, or the card would run away
   * @param isKept true when the plan was kept with its version, and is not changed
   */
  show(measures: readonly Measure[], isToSort: boolean, isKept: boolean): void {
    this.#showOwners(ownersOf(measures));
    const ids = new Set(measures.map(({ id }) => id));
    for (const card of this.#host.querySelectorAll<HTMLElement>('[data-cards] > [data-measure]'))
      if (!ids.has(card.dataset.measure ?? '')) card.remove();
    const shownAs = { language: languageOf(this.#host), today: todayHere(), isKept };
    for (const one of measures) showMeasure(this.card(one.id), one, this.#messages, shownAs);
    if (isToSort) this.#sort(measures);
    const isAnyShown = measures.some(({ id }) => !this.card(id).hidden);
    toggle(this.#host, '[data-none-shown]', measures.length > 0 && !isAnyShown);
    toggle(this.#host, '[data-empty]', measures.length === 0);
    toggle(this.#host, '[data-arrange]', measures.length > 1);
  }

  #sort(measures: readonly Measure[]): void {
    const asked = this.#select('[data-order]').value;
    const order = measureOrders.find((one) => one === asked) ?? 'deadline';
    const shown = arrangeMeasures(measures, order, this.#filter).map(({ id }) => id);
    this.#list.append(...shown.map((id) => this.card(id)));
    for (const { id } of measures) this.card(id).hidden = !shown.includes(id);
  }

  get #filter(): MeasureFilter {
    const valueOf = (name: string) => this.#select(`[data-filter="${name}"]`).value;
    const status = measureStatuses.find((one) => one === valueOf('status'));
    return { owner: valueOf('owner'), ...(status && { status }) };
  }

  #showOwners(owners: readonly string[]): void {
    const select = this.#select('[data-filter="owner"]');
    const chosen = select.value;
    const named = owners.map((owner): [string, string] => [owner, owner]);
    setOptions(select, [['', this.#messages.allOwners], ...named]);
    select.value = owners.includes(chosen) ? chosen : '';
    const known = hook(this.#host, 'datalist', HTMLDataListElement);
    known.replaceChildren(...owners.map((owner) => optionNode([owner, owner])));
  }
}
