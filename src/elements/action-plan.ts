import { dayOf, type Assessment } from '#domain/assessment/assessment.ts';
import { dueMeasures, dueSteps } from '#domain/assessment/due.ts';
import type { Measure } from '#domain/assessment/measure.ts';
import { activeKey, allShelved, setAside, shelvedMeasures } from '#domain/assessment/shelf.ts';
import type { ScoredIndicator } from '#domain/assessment/stage.ts';
import { planFields, type Material, type PlanField } from '#domain/documents/material.ts';
import type { PlanTexts } from '#domain/documents/plan-table.ts';
import { fill, formatDate } from '#domain/norwegian.ts';
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
import { showDateError } from './date-field.ts';
import { isRefused } from './device-store.ts';
import { download } from './download.ts';
import { languageOf, messagesOf, say, takeOver } from './messages.ts';
import { valueIn, withField, type CardMessages } from './plan-card.ts';
import { PlanCards, setOptions } from './plan-cards.ts';
import { makeFile, type FileKind } from './plan-files.ts';
import {
  indicatorsOf,
  showSuggestions,
  suggestionFor,
  type SuggestionMessages,
} from './plan-suggestions.ts';
import { showPaper, showProgress, type ProgressMessages } from './plan-view.ts';
import { showText, toggle } from './result-parts.ts';
import { todayHere } from './today.ts';

interface PlanMessages extends CardMessages, SuggestionMessages, PlanTexts, ProgressMessages {
  lastChanged: string;
  keptOn: string;
  roles: Record<Assessment['role'], string>;
  allOwners: string;
  added: string;
  removed: string;
  undone: string;
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

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

const isPlanField = (name: string): name is PlanField => planFields.some((field) => field === name);

const isShown = (node: HTMLElement): boolean => node.offsetParent !== null;

/** The action plan: suggestions from the answers, measures kept on the device, and files to take along. */
class ActionPlan extends HTMLElement {
  #messages!: PlanMessages;
  #cards!: PlanCards;
  #indicators: ScoredIndicator[] = [];
  #listeners = new AbortController();
  #material: Promise<Material> | undefined;
  /** The field that is being written in, so that undo takes back all that was written at once. */
  #written: string | undefined;

  connectedCallback(): void {
    this.#messages = messagesOf<PlanMessages>(this);
    this.#cards = new PlanCards(this, this.#messages);
    this.#indicators = indicatorsOf(this);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    takeOver(this);
    liftVersionOne();
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('input', ({ target }) => this.#write(target), { signal });
    this.addEventListener('change', ({ target }) => this.#choose(target), { signal });
    this.addEventListener('focusout', ({ target }) => this.#leave(target), { signal });
    for (const store of [shelf, changes, isRefused]) {
      signal.addEventListener(
        'abort',
        store.listen(() => this.#update()),
      );
    }
    this.#linkToTwin();
    this.#update(true);
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
    const byId = (id: string | null | undefined) => all.find((one) => one.id === id);
    return byId(asked) ?? byId(shelf.get()[activeKey]) ?? all[0];
  }

  get #measures(): Measure[] {
    const id = this.#assessment?.id;
    return shelvedMeasures(shelf.get()).measures.filter(({ assessment }) => assessment === id);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { add, own, remove, undo: toUndo, print: toPrint, file } = button.dataset;
    if (add !== undefined) this.#add(add);
    else if (own !== undefined) this.#addOwn();
    else if (remove !== undefined) this.#remove(button);
    else if (toUndo !== undefined) this.#undo();
    else if (toPrint !== undefined) print();
    else if (file !== undefined) void this.#take(file as FileKind);
  }

  #newMeasure(facts: Partial<Measure>): Measure {
    const assessment = this.#assessment ?? begin({ role: 'kommune' });
    const empty = { action: '', cause: '', goal: '', owner: '', resource: '', sign: '' };
    return { id: newId(), assessment: assessment.id, ...empty, status: 'planned', ...facts };
  }

  #add(indicator: string): void {
    const suggestion = suggestionFor(this, indicator);
    if (!suggestion) return;
    const buttons = () => [...this.querySelectorAll<HTMLElement>('[data-add]')].filter(isShown);
    const at = buttons().findIndex(({ dataset }) => dataset.add === indicator);
    saveMeasure(this.#newMeasure(suggestion));
    this.#update(true);
    this.#say(fill(this.#messages.added, { action: suggestion.action }));
    (buttons()[at] ?? buttons().at(-1) ?? this.#find('[data-own]')).focus();
  }

  #addOwn(): void {
    const one = this.#newMeasure({});
    saveMeasure(one);
    this.#cards.clearFilter();
    this.#update(true);
    const card = this.#cards.card(one.id);
    card.querySelector('details')?.setAttribute('open', '');
    card.querySelector<HTMLElement>('[name="action"]')?.focus();
  }

  /** The measure whose card something stands in. */
  #measureOf(node: Element): Measure | undefined {
    const id = node.closest<HTMLElement>('[data-measure]')?.dataset.measure;
    return this.#measures.find((measure) => measure.id === id);
  }

  #remove(button: Element): void {
    const one = this.#measureOf(button);
    if (!one) return;
    removeMeasure(one.id);
    this.#say(fill(this.#messages.removed, { action: one.action || this.#messages.untitled }));
    this.#find('[data-undo]').focus();
  }

  #undo(): void {
    this.#written = undefined;
    if (undo() === undefined) return;
    this.#update(true);
    this.#say(this.#messages.undone);
    if (changes.get().length === 0) this.#find('[data-own]').focus();
  }

  /** Keeps what a field holds, at once. */
  #write(target: EventTarget | null): void {
    if (!isField(target) || !isPlanField(target.name)) return;
    const one = this.#measureOf(target);
    const value = valueIn(target);
    if (!one || value === undefined) return;
    showDateError(target, false);
    const changed = withField(one, target.name, value);
    if (JSON.stringify(changed) === JSON.stringify(one)) return;
    const isContinued = this.#written === target.id;
    this.#written = target.id;
    saveMeasure(changed, isContinued);
    if (!isRefused.get()) this.#say(this.#messages.saved);
  }

  #choose(target: EventTarget | null): void {
    if (!isField(target)) return;
    this.#write(target);
    const { choose, order, filter } = target.dataset;
    if (choose !== undefined) this.#show(target.value);
    else if (order !== undefined || filter !== undefined) this.#update(true);
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
    this.#linkToTwin();
    this.#update(true);
  }

  /** The link to the other language leads to the same plan. */
  #linkToTwin(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-other-language]'))
      link.search = location.search;
  }

  #say(text: string): void {
    say(this.querySelector('[data-said]'), text);
  }

  #update(isToSort = false): void {
    const [assessment, measures] = [this.#assessment, this.#measures];
    this.#showChoice(assessment);
    toggle(this, '[data-no-assessment]', assessment === undefined);
    showSuggestions(this, this.#indicators, assessment, measures, this.#messages);
    this.#cards.show(measures, isToSort);
    showProgress(this, measures, this.#messages);
    showPaper(this, measures, this.#messages);
    this.#showTrouble();
    toggle(this, '[data-undo]', changes.get().length > 0);
  }

  #nameOf(assessment: Assessment): string {
    const { keptOn, lastChanged, roles } = this.#messages;
    const date = formatDate(dayOf(assessment), languageOf(this));
    const who = assessment.name || roles[assessment.role];
    return fill(assessment.keptOn === undefined ? lastChanged : keptOn, { who, date });
  }

  #showChoice(assessment: Assessment | undefined): void {
    const named = this.#assessments.map((one): [string, string] => [one.id, this.#nameOf(one)]);
    const select = this.#find<HTMLSelectElement>('[data-choose]');
    setOptions(select, named);
    select.value = assessment?.id ?? '';
    toggle(this, '[data-choice]', named.length > 1);
    const name = assessment && this.#nameOf(assessment);
    showText(this, '[data-subject]', named.length === 1 ? name : undefined);
    showText(this, '[data-paper-subject]', name);
  }

  #showTrouble(): void {
    const { notSaved, damaged } = this.#messages;
    const troubles = [
      ...(isRefused.get() ? [notSaved] : []),
      ...(setAside(shelf.get()).length > 0 ? [damaged] : []),
    ];
    say(this.querySelector('[data-trouble]'), troubles.join(' '));
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
    const assessment = this.#assessment;
    const steps = assessment ? dueSteps(assessment) : [];
    if (kind === 'calendar' && dueMeasures(measures).length + steps.length === 0)
      return this.#messages.noDeadlines;
    return assessment ? undefined : this.#messages.noAnswersToTake;
  }

  async #take(kind: FileKind): Promise<void> {
    const status = this.querySelector('[data-taken]');
    const [assessment, missing] = [this.#assessment, this.#missingFor(kind)];
    if (missing || !assessment) return say(status, missing ?? '');
    const { fileNames, making, made, failed } = this.#messages;
    const today = todayHere();
    const waiting = setTimeout(() => say(status, making), 300);
    try {
      const subject = { assessment, measures: this.#measures, today, now: now() };
      const { file, extension } = await makeFile(kind, subject, () => this.#fetchMaterial());
      const name = `${fileNames[kind]}-${today}.${extension}`;
      download(file, name);
      say(status, fill(made, { name }));
    } catch {
      say(status, failed);
    } finally {
      clearTimeout(waiting);
    }
  }
}

customElements.define('action-plan', ActionPlan);
