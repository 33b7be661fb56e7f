import type { Filling } from '#domain/book/templates/fill.ts';
import { isLineField, type Template } from '#domain/book/templates/template.ts';
import { countOf, fill, formatDate } from '#domain/site/norwegian.ts';
import type { MyKommune } from '#domain/site/my-kommune.ts';
import {
  kommuneCalled,
  kommuneOf,
  knownOf,
  rowsFromPlan,
  type Known,
  type KommuneFactsFile,
} from '#domain/templates/known.ts';
import { templatePageData, type TemplatePageData } from '#domain/templates/page-data.ts';
import { download } from '#elements/kit/download.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { fetchedOnce } from '#elements/kit/fetched-once.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { make } from '#elements/kit/make.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { todayHere } from '#elements/kit/today.ts';
import { kommuneHere, planHere } from './known-here.ts';
import { KommuneToKeep } from './kommune-to-keep.ts';

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A template that is filled in on its page and taken along as a Word file. Nothing is sent or kept. */
class TemplateForm extends EnhancedElement {
  #texts!: TemplatePageData;
  #said!: HTMLElement;
  #inputs: Input[] = [];
  #template!: () => Promise<Template>;
  #kommuner!: () => Promise<KommuneFactsFile>;
  /** What was filled in from something known: it may be filled in anew, and what the reader wrote may not. */
  readonly #known = new Map<Input, string>();

  protected override start(signal: AbortSignal): void {
    this.#texts = readPageData(this, templatePageData);
    this.#said = hook(this, '[data-said]', HTMLElement);
    const form = hook(this, '[data-fields]', HTMLFormElement);
    this.#inputs = [...form.querySelectorAll<Input>('[data-field]')];
    this.#template = fetchedOnce<Template>(this.dataset.template ?? '');
    this.#kommuner = fetchedOnce<KommuneFactsFile>(this.dataset.kommuner ?? '');
    form.addEventListener('input', ({ target }) => this.#show(target as Input), { signal });
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    const kommune = form.querySelector<HTMLInputElement>('[data-from="kommune"]');
    const whenAsked = { signal, once: true };
    if (kommune) {
      const button = hook(form, '[data-keep]', HTMLButtonElement);
      const keeper = new KommuneToKeep(button, this.#said, kommune, this.#texts, signal);
      const onName = () => void this.#fillFromName(kommune, keeper);
      kommune.addEventListener('focus', () => void this.#offerKommuner(), whenAsked);
      kommune.addEventListener('change', onName, { signal });
    }
    this.#inputs.forEach((input) => this.#show(input));
    // Where the form has a column of its own, it is in nobody's way.
    hook(this, '[data-fold]', HTMLDetailsElement).open = matchMedia('(min-width: 66rem)').matches;
    this.#fill({ 'i-dag': todayHere() });
    void this.#fillFromDevice(kommune !== null);
  }

  /** Shows in the text what a field is filled with. */
  #show(input: Input): void {
    const { field } = input.dataset;
    for (const part of this.querySelectorAll<HTMLElement>(`[data-fills="${field}"]`)) {
      part.dataset.empty ??= part.textContent ?? '';
      const { value } = input;
      const shown =
        input.type === 'date' && value ? formatDate(value, languageOf(this)) : value.trim();
      part.textContent = shown || part.dataset.empty;
      part.toggleAttribute('data-filled', shown !== '');
    }
  }

  /** Fills in what is known, and tells which fields. What the reader has written stays. */
  #fill(known: Known): string[] {
    return this.#inputs.flatMap((input) => {
      const value = known[input.dataset.from as keyof Known];
      const isFree = input.value === '' || input.value === this.#known.get(input);
      if (!value || !isFree) return [];
      input.value = value;
      this.#known.set(input, value);
      this.#show(input);
      return [input.labels?.[0]?.textContent?.trim() ?? ''];
    });
  }

  /** Takes back what another kommune filled in, since it is not known of the one that is named now. */
  #emptyAllBut(named: Input): void {
    for (const [input, value] of this.#known) {
      if (input === named || input.value !== value || input.dataset.from === 'i-dag') continue;
      input.value = '';
      this.#known.delete(input);
      this.#show(input);
      // What was told there of it is no longer so.
      say(this.#said, '');
    }
  }

  #fillFrom(kommune: MyKommune | undefined): void {
    const labels = kommune ? this.#fill(knownOf(kommune, this.#texts)) : [];
    if (labels.length === 0) return;
    announce(this.#said, fill(this.#texts.filledFromKommune, { what: labels.join(', ') }));
  }

  async #fillFromDevice(asksForKommune: boolean): Promise<void> {
    const number = kommuneHere();
    try {
      if (asksForKommune && number) this.#fillFrom(kommuneOf(number, await this.#kommuner()));
      await this.#fillRows();
    } catch {
      // What is not filled in, the reader fills in.
    }
  }

  async #offerKommuner(): Promise<void> {
    try {
      const names = Object.values(await this.#kommuner()).map(([name]) =>
        make('option', { attributes: { value: name } }),
      );
      hook(this, '[data-kommuner-list]', HTMLDataListElement).replaceChildren(...names);
    } catch {
      // A name can be written without a list to choose from.
    }
  }

  async #fillFromName(input: HTMLInputElement, keeper: KommuneToKeep): Promise<void> {
    try {
      const kommuner = await this.#kommuner();
      // The name may have been written anew while they were fetched.
      const kommune = kommuneCalled(input.value, kommuner, this.#texts);
      keeper.offer(kommune);
      if (!kommune) return this.#emptyAllBut(input);
      this.#known.set(input, input.value);
      this.#fillFrom(kommune);
    } catch {
      // The name stands as it was written.
    }
  }

  async #rows(): Promise<Record<string, string[][]>> {
    const measures = planHere();
    if (measures.length === 0) return {};
    const { fields, language } = await this.#template();
    return Object.fromEntries(
      fields.flatMap((field) =>
        isLineField(field)
          ? []
          : [[field.id, rowsFromPlan(field, measures, this.#texts.statuses, language)] as const],
      ),
    );
  }

  /** Puts the action plan of the device into the tables that ask for it. */
  async #fillRows(): Promise<void> {
    const tables = [...this.querySelectorAll<HTMLTableElement>('table[data-plan]')];
    if (tables.length === 0) return;
    const filled = await this.#rows();
    for (const table of tables) {
      const rows = filled[table.dataset.rows ?? ''] ?? [];
      if (rows.length === 0) continue;
      const made = rows.map((row) =>
        make(
          'tr',
          {},
          row.map((text) => make('td', { text })),
        ),
      );
      table.tBodies[0]?.replaceChildren(...made);
      const told = countOf(this.#texts.filledFromPlan, rows.length, languageOf(this));
      if (table.caption) table.caption.textContent = told;
    }
  }

  #filling(rows: Filling['rows'] = {}): Filling {
    const values = this.#inputs.map(({ dataset, value }) => [dataset.field ?? '', value.trim()]);
    const kept = [...this.querySelectorAll<HTMLInputElement>('[data-alternative]:checked')];
    return {
      made: todayHere(),
      values: Object.fromEntries(values) as Record<string, string>,
      kept: new Set(kept.map(({ dataset }) => Number(dataset.alternative))),
      rows,
    };
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    void this.#take();
  }

  async #take(): Promise<void> {
    const { making, made, failed } = this.#texts;
    const waiting = setTimeout(() => say(this.#said, making), 300);
    try {
      const [{ filledTemplate }, { toWord }, template, rows] = await Promise.all([
        import('#domain/book/templates/fill.ts'),
        import('#files/word.ts'),
        this.#template(),
        this.#rows(),
      ]);
      const file = await toWord(filledTemplate(template, this.#filling(rows)));
      const name = `${this.dataset.name}.docx`;
      download(new Blob([file], { type: word }), name);
      announce(this.#said, fill(made, { name }));
    } catch {
      announce(this.#said, failed);
    } finally {
      clearTimeout(waiting);
    }
  }
}

defineElement('template-form', TemplateForm);
