import type { Problem } from '#domain/directory/contribution/check.ts';
import type { ContributionPageData } from '#domain/directory/contribution/page-data.ts';
import { countOf } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { languageOf } from '#elements/kit/page-data.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Tells what must be mended in a form: a list at its top, which gets the focus, and a line beside each field. */
export class ContributionFaults {
  readonly #host: HTMLElement;
  readonly #select: HTMLSelectElement;
  readonly #inputs: readonly (HTMLInputElement | HTMLTextAreaElement)[];
  readonly #texts: ContributionPageData;
  readonly #summary: HTMLElement;
  readonly #title: HTMLElement;
  readonly #list: HTMLElement;

  constructor(
    host: HTMLElement,
    select: HTMLSelectElement,
    inputs: readonly (HTMLInputElement | HTMLTextAreaElement)[],
    texts: ContributionPageData,
  ) {
    this.#host = host;
    this.#select = select;
    this.#inputs = inputs;
    this.#texts = texts;
    this.#summary = hook(host, '[data-summary]', HTMLElement);
    this.#title = hook(host, '[data-summary-title]', HTMLElement);
    this.#list = hook(host, '[data-summary-list]', HTMLUListElement);
  }

  /**
   * Shows what is wrong, and nothing else.
   *
   * @returns true when something is
   */
  show(problems: readonly Problem[], lacksKommune: boolean): boolean {
    for (const control of [this.#select, ...this.#inputs]) this.#clear(control);
    const faults: [Control, string][] = [
      ...(lacksKommune ? [[this.#select, this.#texts.faults.kommune] as [Control, string]] : []),
      ...problems.flatMap(({ field, fault }): [Control, string][] => {
        const input = this.#inputs.find(({ dataset }) => dataset.field === field);
        return input ? [[input, this.#texts.faults[fault]]] : [];
      }),
    ];
    this.#summary.hidden = faults.length === 0;
    this.#list.replaceChildren(...faults.map(([control, text]) => this.#mark(control, text)));
    if (faults.length === 0) return false;
    this.#title.textContent = countOf(this.#texts.mend, faults.length, languageOf(this.#host));
    this.#summary.focus();
    return true;
  }

  /** Tells it beside the field, and gives the line of the list. */
  #mark(control: Control, text: string): HTMLLIElement {
    const id = `feil-${control.id}`;
    const line = make('p', { class: 'fault', text, attributes: { id } });
    const [label] = control.labels ?? [];
    label?.after(line);
    control.setAttribute('aria-invalid', 'true');
    const described = control.getAttribute('aria-describedby');
    control.dataset.described = described ?? '';
    control.setAttribute('aria-describedby', described ? `${id} ${described}` : id);
    const link = make('a', { text: control.name, attributes: { href: `#${control.id}` } });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const fold = control.closest('details');
      if (fold) fold.open = true;
      control.focus();
    });
    return make('li', {}, [link, /[.?]$/.test(control.name) ? ` ${text}` : `: ${text}`]);
  }

  #clear(control: Control): void {
    const { described } = control.dataset;
    if (described === undefined) return;
    this.#host.querySelector(`#feil-${control.id}`)?.remove();
    control.removeAttribute('aria-invalid');
    if (described) control.setAttribute('aria-describedby', described);
    else control.removeAttribute('aria-describedby');
    delete control.dataset.described;
  }
}
