import type { Assessment } from '#domain/assessment/assessment.ts';
import {
  arrangeMeasures,
  isOverdue,
  measureOrders,
  measureStatuses,
  ownersOf,
  type Measure,
  type MeasureFilter,
} from '#domain/assessment/measure.ts';
import type { ScoredIndicator } from '#domain/assessment/stage.ts';
import { activeKey, allShelved, setAside, shelvedMeasures } from '#domain/assessment/shelf.ts';
import { planFields, type Material, type PlanField } from '#domain/documents/material.ts';
import { planTable, type PlanTexts } from '#domain/documents/plan-table.ts';
import { countOf, fill, formatDate, type Plural } from '#domain/norwegian.ts';
import {
  begin,
  changes,
  liftVersionOne,
  newId,
  now,
  removeMeasure,
  saveMeasure,
  shelf,
  undo,
} from './assessment-store.ts';
import { isRefused } from './device-store.ts';
import { languageOf, messagesOf, say, takeOver } from './messages.ts';
import {
  newCard,
  showDateError,
  showMeasure,
  valueIn,
  withField,
  type CardMessages,
} from './plan-card.ts';
import { handOut, makeFile, type FileKind } from './plan-files.ts';
import { showOnPaper } from './plan-on-paper.ts';
import {
  indicatorsOf,
  showSuggestions,
  suggestionFor,
  type SuggestionMessages,
} from './plan-suggestions.ts';
import { showText, toggle } from './result-parts.ts';

interface PlanMessages extends CardMessages, SuggestionMessages, PlanTexts {
  lastChanged: string;
  keptOn: string;
  roles: Record<Assessment['role'], string>;
  allOwners: string;
  added: string;
  removed: string;
  undone: string;
  progress: string;
  overdueCount: Plural;
  saved: string;
  notSaved: string;
  damaged: string;
  making: string;
  made: string;
  failed: string;
  noDeadlines: string;
  noPlan: string;
  noAnswersToTake: string;
  fileNames: Record<FileKind, string>;
}

/** The address names the assessment whose plan is shown, when it is not the active one. */
const chosenParameter = 'vurdering';

/** The day here, as ISO. */
const localDay = (): string => {
  const date = new Date();
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

const isPlanField = (name: string): name is PlanField => planFields.some((field) => field === name);

/** The action plan: suggestions from the answers, measures kept on the device, and files to take along. */
class ActionPlan extends HTMLElement {
  #messages!: PlanMessages;
  #indicators: ScoredIndicator[] = [];
  #listeners = new AbortController();
  #material: Promise<Material> | undefined;
  /** The field that is being written in, so that undo takes back all that was written at once. */
  #written: string | undefined;
  /** True when the cards must be put in order: not while someone writes, or the card would run away. */
  #isToSort = true;

  connectedCallback(): void {
    this.#messages = messagesOf<PlanMessages>(this);
    this.#indicators = indicatorsOf(this);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    takeOver(this);
    liftVersionOne();
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('input', (event) => this.#write(event.target, true), { signal });
    this.addEventListener('change', (event) => this.#choose(event.target), { signal });
    this.addEventListener('focusout', ({ target }) => this.#leave(target), { signal });
    for (const store of [shelf, changes, isRefused]) {
      signal.addEventListener(
        'abort',
        store.listen(() => this.#update()),
      );
    }
    this.#update();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector) as Found;
  }

  get #assessments(): Assessment[] {
    return allShelved(shelf.get()).flatMap(({ assessment }) => assessment ?? []);
  }

  /** The assessment in the address, else the active one, else the last changed. */
  get #assessment(): Assessment | undefined {
    const all = this.#assessments;
    const asked = new URLSearchParams(location.search).get(chosenParameter);
    return (
      [asked, shelf.get()[activeKey]].reduce<Assessment | undefined>(
        (found, id) => found ?? all.find((one) => one.id === id),
        undefined,
      ) ?? all[0]
    );
  }

  get #measures(): Measure[] {
    const id = this.#assessment?.id;
    return shelvedMeasures(shelf.get()).measures.filter(({ assessment }) => assessment === id);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || !this.contains(button)) return;
    const { dataset } = button;
    if (dataset.add !== undefined) this.#add(dataset.add);
    else if (dataset.own !== undefined) this.#addOwn();
    else if (dataset.remove !== undefined) this.#remove(button);
    else if (dataset.undo !== undefined) this.#undo();
    else if (dataset.print !== undefined) print();
    else if (dataset.file !== undefined) void this.#take(dataset.file as FileKind);
  }

  #newMeasure(facts: Partial<Measure>): Measure {
    const assessment = this.#assessment ?? begin({ role: 'kommune' });
    return {
      id: newId(),
      assessment: assessment.id,
      action: '',
      cause: '',
      goal: '',
      owner: '',
      resource: '',
      sign: '',
      status: 'planned',
      ...facts,
    };
  }

  #add(indicator: string): void {
    const suggestion = suggestionFor(this, indicator);
    if (!suggestion) return;
    const buttons = () => [...this.querySelectorAll<HTMLElement>('[data-add]')].filter(isShown);
    const at = buttons().findIndex(({ dataset }) => dataset.add === indicator);
    this.#isToSort = true;
    saveMeasure(this.#newMeasure(suggestion));
    this.#say(fill(this.#messages.added, { action: suggestion.action }));
    (buttons()[at] ?? buttons().at(-1) ?? this.#find('[data-own]')).focus();
  }

  #addOwn(): void {
    const one = this.#newMeasure({});
    for (const select of this.querySelectorAll<HTMLSelectElement>('[data-filter]'))
      select.value = '';
    this.#isToSort = true;
    saveMeasure(one);
    const card = this.#card(one.id);
    card.querySelector('details')?.setAttribute('open', '');
    card.querySelector<HTMLElement>('[name="action"]')?.focus();
  }

  #remove(button: Element): void {
    const id = button.closest<HTMLElement>('[data-measure]')?.dataset.measure;
    const one = this.#measures.find((measure) => measure.id === id);
    if (!one) return;
    removeMeasure(one.id);
    this.#say(fill(this.#messages.removed, { action: one.action || this.#messages.untitled }));
    this.#find('[data-undo]').focus();
  }

  #undo(): void {
    this.#isToSort = true;
    this.#written = undefined;
    if (undo() === undefined) return;
    this.#say(this.#messages.undone);
    if (changes.get().length === 0) this.#find('[data-own]').focus();
  }

  /** Keeps what a field holds, at once. */
  #write(target: EventTarget | null, isTyping: boolean): void {
    if (!isField(target) || !isPlanField(target.name)) return;
    const id = target.closest<HTMLElement>('[data-measure]')?.dataset.measure;
    const one = this.#measures.find((measure) => measure.id === id);
    const value = valueIn(target);
    if (!one || value === undefined) return;
    showDateError(target, false);
    const changed = withField(one, target.name, value);
    if (JSON.stringify(changed) === JSON.stringify(one)) return;
    const isContinued = isTyping && this.#written === target.id;
    this.#written = target.id;
    saveMeasure(changed, isContinued);
    if (!isRefused.get()) this.#say(this.#messages.saved);
  }

  #choose(target: EventTarget | null): void {
    if (!isField(target)) return;
    this.#write(target, true);
    if (target.dataset.choose !== undefined) this.#show(target.value);
    if (target.dataset.order === undefined && target.dataset.filter === undefined) return;
    this.#isToSort = true;
    this.#update();
  }

  #leave(target: EventTarget | null): void {
    this.#written = undefined;
    if (!isField(target) || target.type !== 'date') return;
    showDateError(target, valueIn(target) === undefined);
  }

  /** Shows the plan of another assessment, and keeps it in the address. */
  #show(id: string): void {
    const address = new URL(location.href);
    address.searchParams.set(chosenParameter, id);
    history.replaceState(history.state, '', address);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]'))
      link.search = address.search;
    this.#isToSort = true;
    this.#update();
  }

  #say(text: string): void {
    say(this.querySelector('[data-said]'), text);
  }

  #update(): void {
    const [assessment, measures] = [this.#assessment, this.#measures];
    this.#showChoice(assessment);
    toggle(this, '[data-no-assessment]', assessment === undefined);
    showSuggestions(this, this.#indicators, assessment, measures, this.#messages);
    this.#showOwners(measures);
    this.#showCards(measures);
    this.#showProgress(measures);
    this.#showTrouble();
    this.#showPaper(measures);
    toggle(this, '[data-undo]', changes.get().length > 0);
  }

  #nameOf({ name, role, keptOn, changed }: Assessment): string {
    const { keptOn: kept, lastChanged, roles } = this.#messages;
    const date = formatDate(keptOn ?? changed.slice(0, 10), languageOf(this));
    return fill(keptOn === undefined ? lastChanged : kept, { who: name || roles[role], date });
  }

  #showChoice(assessment: Assessment | undefined): void {
    const all = this.#assessments;
    const select = this.#find<HTMLSelectElement>('[data-choose]');
    setOptions(
      select,
      all.map((one) => [one.id, this.#nameOf(one)]),
    );
    select.value = assessment?.id ?? '';
    toggle(this, '[data-choice]', all.length > 1);
    showText(
      this,
      '[data-subject]',
      assessment && all.length === 1 ? this.#nameOf(assessment) : undefined,
    );
    showText(this, '[data-paper-subject]', assessment && this.#nameOf(assessment));
  }

  #showOwners(measures: readonly Measure[]): void {
    const owners = ownersOf(measures);
    const select = this.#find<HTMLSelectElement>('[data-filter="owner"]');
    const chosen = select.value;
    setOptions(select, [
      ['', this.#messages.allOwners],
      ...owners.map((owner): [string, string] => [owner, owner]),
    ]);
    select.value = owners.includes(chosen) ? chosen : '';
    const known = this.#find('datalist');
    known.replaceChildren(...owners.map((owner) => new Option(owner, owner)));
  }

  #card(id: string): HTMLElement {
    const list = this.#find('[data-cards]');
    const found = [...list.children].find(
      (card): card is HTMLElement => card instanceof HTMLElement && card.dataset.measure === id,
    );
    if (found) return found;
    const card = newCard(this.#find<HTMLElement>('template[data-card]') as HTMLTemplateElement, id);
    list.append(card);
    return card;
  }

  get #filter(): MeasureFilter {
    const valueOf = (name: string) =>
      this.#find<HTMLSelectElement>(`[data-filter="${name}"]`).value;
    const status = measureStatuses.find((one) => one === valueOf('status'));
    return { owner: valueOf('owner'), ...(status && { status }) };
  }

  #showCards(measures: readonly Measure[]): void {
    const language = languageOf(this);
    const list = this.#find('[data-cards]');
    const ids = new Set(measures.map(({ id }) => id));
    for (const card of [...list.querySelectorAll<HTMLElement>(':scope > [data-measure]')])
      if (!ids.has(card.dataset.measure ?? '')) card.remove();
    for (const one of measures)
      showMeasure(this.#card(one.id), one, this.#messages, language, localDay());

    if (this.#isToSort) {
      this.#isToSort = false;
      const asked = this.#find<HTMLSelectElement>('[data-order]').value;
      const order = measureOrders.find((one) => one === asked) ?? 'deadline';
      const shown = arrangeMeasures(measures, order, this.#filter).map(({ id }) => id);
      list.append(...shown.map((id) => this.#card(id)));
      for (const { id } of measures) this.#card(id).hidden = !shown.includes(id);
    }
    const isAnyShown = measures.some(({ id }) => !this.#card(id).hidden);
    toggle(this, '[data-none-shown]', measures.length > 0 && !isAnyShown);
    toggle(this, '[data-empty]', measures.length === 0);
    toggle(this, '[data-arrange]', measures.length > 1);
  }

  #showProgress(measures: readonly Measure[]): void {
    const { progress, overdueCount } = this.#messages;
    const done = measures.filter(({ status }) => status === 'done').length;
    const overdue = measures.filter((one) => isOverdue(one, localDay())).length;
    const text = [
      fill(progress, { done, total: measures.length }),
      ...(overdue > 0 ? [countOf(overdueCount, overdue, languageOf(this))] : []),
    ].join(' ');
    showText(this, '[data-progress]', measures.length > 0 ? text : undefined);
    const bar = this.#find('[data-done]');
    bar.setAttribute('width', String((100 * done) / Math.max(1, measures.length)));
    toggle(this, '[data-progress-bar]', measures.length > 0);
  }

  #showTrouble(): void {
    const { notSaved, damaged } = this.#messages;
    const troubles = [
      ...(isRefused.get() ? [notSaved] : []),
      ...(setAside(shelf.get()).length > 0 ? [damaged] : []),
    ];
    say(this.querySelector('[data-trouble]'), troubles.join(' '));
  }

  #showPaper(measures: readonly Measure[]): void {
    const table = this.#find<HTMLElement>('[data-paper-plan]') as HTMLTableElement;
    table.hidden = measures.length === 0;
    this.#find('[data-paper-empty]').hidden = measures.length > 0;
    showOnPaper(table, planTable(measures, this.#messages, languageOf(this), localDay()));
  }

  /** Fetches what documents are made from, once. A failed fetch is forgotten, so that one can try again. */
  #fetchMaterial(): Promise<Material> {
    this.#material ??= fetch(this.dataset.material ?? '').then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return response.json() as Promise<Material>;
    });
    this.#material.catch(() => (this.#material = undefined));
    return this.#material;
  }

  /** What stands in the way of a file, in words. */
  #missingFor(kind: FileKind): string | undefined {
    const measures = this.#measures;
    if (kind === 'plan' && measures.length === 0) return this.#messages.noPlan;
    if (kind === 'calendar' && measures.every(({ deadline }) => deadline === undefined))
      return this.#messages.noDeadlines;
    return this.#assessment ? undefined : this.#messages.noAnswersToTake;
  }

  async #take(kind: FileKind): Promise<void> {
    const status = this.querySelector('[data-taken]');
    const [assessment, missing] = [this.#assessment, this.#missingFor(kind)];
    if (missing || !assessment) return say(status, missing ?? '');
    const { fileNames, making, made, failed } = this.#messages;
    const today = localDay();
    const waiting = setTimeout(() => say(status, making), 300);
    try {
      const subject = { assessment, measures: this.#measures, today, now: now() };
      const file = await makeFile(kind, subject, () => this.#fetchMaterial());
      const name = handOut(file, `${fileNames[kind]}-${today}`);
      clearTimeout(waiting);
      say(status, fill(made, { name }));
    } catch {
      clearTimeout(waiting);
      say(status, failed);
    }
  }
}

const isShown = (node: HTMLElement): boolean => node.offsetParent !== null;

const isField = (
  target: unknown,
): target is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** Gives a select these options, unless it has them: an open list is not disturbed. */
function setOptions(select: HTMLSelectElement, options: readonly (readonly [string, string])[]) {
  const has = [...select.options].map(({ value, text }) => `${value} ${text}`).join('\n');
  if (has === options.map(([value, text]) => `${value} ${text.trim()}`).join('\n')) return;
  select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
}

customElements.define('action-plan', ActionPlan);
