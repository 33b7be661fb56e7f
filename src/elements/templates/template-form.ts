import type { Filling } from '#domain/book/templates/fill.ts';
import { fittedValue } from '#domain/book/templates/fitted.ts';
import { isLineField, type Template } from '#domain/book/templates/template.ts';
import { countOf, fill, formatDate } from '#domain/site/norwegian.ts';
import type { MyKommune } from '#domain/site/my-kommune.ts';
import { filledFileName } from '#domain/templates/file-name.ts';
import {
  choiceName,
  kommuneOf,
  kommunerCalled,
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
import type { FieldUnit } from '#schemas/book/template-field.ts';
import { kommuneHere, planHere } from './known-here.ts';
import { KommuneToKeep } from './kommune-to-keep.ts';
import { SameName } from './same-name.ts';
import { Unsaved } from './unsaved.ts';

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A template that is filled in on its page and taken along as a Word file. Nothing is sent or kept, so who leaves with
 * something written that is not taken along, is asked first.
 */
class TemplateForm extends EnhancedElement {
  #texts!: TemplatePageData;
  #said!: HTMLElement;
  #inputs: Input[] = [];
  #template!: () => Promise<Template>;
  #kommuner!: () => Promise<KommuneFactsFile>;
  #sameName!: SameName;
  #unsaved!: Unsaved;
  /** The kommune what is known was filled in from. */
  #kommune: MyKommune | undefined;
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
    this.#unsaved = new Unsaved(signal);
    this.addEventListener('input', () => this.#unsaved.isWritten(), { signal });
    const kommune = form.querySelector<HTMLInputElement>('[data-from="kommune"]');
    const whenAsked = { signal, once: true };
    if (kommune) {
      const button = hook(form, '[data-keep]', HTMLButtonElement);
      const change = hook(form, '[data-change-kept]', HTMLElement);
      const keeper = new KommuneToKeep(button, change, this.#said, kommune, this.#texts, signal);
      this.#sameName = new SameName(
        hook(form, '[data-same-name]', HTMLElement),
        this.#texts,
        (one) => {
          this.#choose(kommune, keeper, one);
          kommune.focus();
        },
      );
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
      const value = fittedValue(input.value, {
        unit: input.dataset.unit as FieldUnit | undefined,
        isBeforeStop: 'beforeStop' in input.dataset,
      });
      const shown = input.type === 'date' && value ? formatDate(value, languageOf(this)) : value;
      part.textContent = shown || part.dataset.empty;
      part.toggleAttribute('data-filled', shown !== '');
    }
  }

  /** Fills in what is known, and tells which fields, but not the one that was typed. What the reader has written stays. */
  #fill(known: Known, typed?: Input): string[] {
    return this.#inputs.flatMap((input) => {
      const value = known[input.dataset.from as keyof Known];
      const isFree = input.value === '' || input.value === this.#known.get(input);
      if (!value || !isFree) return [];
      input.value = value;
      this.#known.set(input, value);
      this.#show(input);
      return input === typed ? [] : [input.labels?.[0]?.textContent?.trim() ?? ''];
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

  #fillFrom(kommune: MyKommune | undefined, typed?: Input): void {
    const labels = kommune ? this.#fill(knownOf(kommune, this.#texts), typed) : [];
    if (labels.length === 0) return;
    announce(this.#said, fill(this.#texts.filledFromKommune, { what: labels.join(', ') }));
  }

  async #fillFromDevice(asksForKommune: boolean): Promise<void> {
    const number = kommuneHere();
    try {
      if (asksForKommune && number) {
        this.#kommune = kommuneOf(number, await this.#kommuner());
        this.#fillFrom(this.#kommune);
      }
      await this.#fillRows();
    } catch {
      // What is not filled in, the reader fills in.
    }
  }

  async #offerKommuner(): Promise<void> {
    try {
      const names = Object.values(await this.#kommuner()).map(([name, fylke]) =>
        make('option', { attributes: { value: choiceName({ name, fylke }, this.#texts) } }),
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
      const called = kommunerCalled(input.value, kommuner, this.#texts);
      // One that is filled in already is written without its fylke.
      const same = called.find(({ number }) => number === this.#kommune?.number);
      const isClear = same !== undefined || called.length < 2;
      this.#choose(input, keeper, isClear ? (same ?? called[0]) : undefined);
      this.#sameName.offer(isClear ? [] : called);
    } catch {
      // The name stands as it was written.
    }
  }

  /** Fills in what is known of a kommune; of none, takes back what another filled in. */
  #choose(input: HTMLInputElement, keeper: KommuneToKeep, kommune: MyKommune | undefined): void {
    this.#kommune = kommune;
    keeper.offer(kommune);
    if (!kommune) return this.#emptyAllBut(input);
    this.#known.set(input, input.value);
    this.#fillFrom(kommune, input);
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
      if (table.caption) {
        table.caption.lang = languageOf(this);
        table.caption.textContent = told;
      }
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
    const isAfter = event.submitter?.matches('[data-after]');
    void this.#take(isAfter ? hook(this, '[data-said-after]', HTMLElement) : this.#said);
  }

  /** @param said where it is told how it went, beside the button that was pressed */
  async #take(said: HTMLElement): Promise<void> {
    const { making, made, failed } = this.#texts;
    const waiting = setTimeout(() => say(said, making), 300);
    try {
      const [{ filledTemplate }, { leftIn, toldLeft }, { toWord }, template, rows] =
        await Promise.all([
          import('#domain/book/templates/fill.ts'),
          import('#domain/book/templates/left.ts'),
          import('#files/word.ts'),
          this.#template(),
          this.#rows(),
        ]);
      const document = filledTemplate(template, this.#filling(rows));
      const file = await toWord(document);
      const kommune = this.#inputs.find(({ dataset }) => dataset.from === 'kommune')?.value ?? '';
      const name = filledFileName(this.dataset.name ?? '', kommune.trim(), todayHere());
      download(new Blob([file], { type: word }), name);
      this.#unsaved.isTaken();
      const left = toldLeft(leftIn(document), this.#texts, languageOf(this));
      announce(said, [fill(made, { name }), left].filter(Boolean).join(' '));
    } catch {
      announce(said, failed);
    } finally {
      clearTimeout(waiting);
    }
  }
}

defineElement('template-form', TemplateForm);
