import {
  chosenFilterNames,
  filtersIn,
  filtersInAddress,
  rangeOf,
  yearIn,
  type DocumentFilterName,
  type DocumentFilters,
} from '#domain/directory/documents/filter.ts';
import { hook } from '#elements/kit/hook.ts';

/** The fields and lists that narrow the documents. */
export class DocumentControls {
  #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
    // What the page lacks is missed at once.
    for (const name of chosenFilterNames) this.#list(name);
    for (const name of ['q', 'fra', 'til']) this.#field(name);
  }

  /** The field for words. */
  get query(): HTMLInputElement {
    return this.#field('q');
  }

  #field(name: string) {
    return hook(this.#host, `[name="${name}"]`, HTMLInputElement);
  }

  #list(name: string) {
    return hook(this.#host, `[name="${name}"]`, HTMLSelectElement);
  }

  /** What an address asks for. What is in no list counts as not asked for. */
  asked(address: URLSearchParams): DocumentFilters {
    return filtersIn(address, (name, value) =>
      [...this.#list(name).options].some((option) => option.value === value),
    );
  }

  /** What is chosen. */
  get chosen(): DocumentFilters {
    const address = new URLSearchParams({ q: this.query.value });
    for (const name of chosenFilterNames) address.set(name, this.#list(name).value);
    const years = rangeOf(yearIn(this.#field('fra').value), yearIn(this.#field('til').value));
    const filters = this.asked(address);
    return years ? { ...filters, ar: years } : filters;
  }

  /** Shows filters as chosen. */
  show(filters: DocumentFilters): void {
    this.query.value = filters.q ?? '';
    for (const name of chosenFilterNames) this.#list(name).value = filters[name] ?? '';
    this.#field('fra').value = `${filters.ar?.from ?? ''}`;
    this.#field('til').value = `${filters.ar?.to ?? ''}`;
  }

  /** What is chosen of a filter, in the words of the page. */
  inWords(name: DocumentFilterName, filters: DocumentFilters): string {
    if (name === 'q' || name === 'ar')
      return filtersInAddress(filters)[name]?.replace('-', '–') ?? '';
    return this.#list(name).selectedOptions[0]?.text ?? '';
  }
}
