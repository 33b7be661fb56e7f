import { planOf } from '#domain/assessment/copied-plan.ts';
import { lastKeptPlan, type KeptPlan } from '#domain/assessment/kept-plan.ts';
import { newMeasure, type Measure } from '#domain/assessment/measure.ts';
import { storedMeasures } from '#domain/assessment/stored-entries.ts';
import type { ScoredIndicator } from '#domain/assessment/stage.ts';
import { fill } from '#domain/site/norwegian.ts';
import { assessments, begin, changes, storedEntries, undo } from './assessment-store.ts';
import { removeMeasure, saveMeasure } from './plan-store.ts';
import { showDateError } from '#elements/kit/date-field.ts';
import { isRefused } from '#elements/kit/device-store.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { newId } from '#elements/kit/new-id.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { standInView } from '#elements/kit/stand-in-view.ts';
import { linkOtherLanguage } from '#elements/kit/url-state.ts';
import { keepCaseChoice, showCaseChoice } from './case-choice.ts';
import { NextField } from './next-field.ts';
import { valueIn, withField, type Field } from './plan-card.ts';
import { planPageData, type PlanPageData } from '#domain/assessment/page-data/plan.ts';
import { PlanCards } from './plan-cards.ts';
import { PlanChoice } from './plan-choice.ts';
import type { FileKind } from './plan-files.ts';
import { indicatorsOf, showSuggestions, suggestionFor } from './plan-suggestions.ts';
import { keepPlan, showKept, showSince } from './plan-since.ts';
import { PlanTakeAway } from './plan-take-away.ts';
import { showPaper, showProgress } from './plan-view.ts';
import { toggle } from '#elements/kit/show.ts';
import { todayHere } from '#elements/kit/today.ts';
import { bindUnreadable } from './unreadable.ts';
import { askBeforeLeaving } from './unsaved.ts';

const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

const isShown = (node: HTMLElement): boolean => node.offsetParent !== null;

/** The action plan: suggestions from the answers, measures kept on the device, and files to take along. */
class ActionPlan extends EnhancedElement {
  #messages!: PlanPageData;
  #cards!: PlanCards;
  #indicators: ScoredIndicator[] = [];
  #added!: HTMLElement;
  #said!: HTMLElement;
  #trouble!: HTMLElement;
  #undoButton!: HTMLButtonElement;
  #ownButton!: HTMLButtonElement;
  #choice!: PlanChoice;
  #next!: NextField;
  #takeAway!: PlanTakeAway;
  /** The field that is being written in, so that undo takes back all that was written at once. */
  #written: string | undefined;

  protected override start(signal: AbortSignal): void {
    this.#messages = readPageData(this, planPageData);
    this.#cards = new PlanCards(this, this.#messages);
    this.#choice = new PlanChoice(this, this.#messages);
    this.#next = new NextField(this, signal);
    this.#takeAway = new PlanTakeAway(this, this.#messages);
    this.#indicators = indicatorsOf(this);
    this.#added = hook(this, '[data-added]', HTMLElement);
    this.#said = hook(this, '[data-said]', HTMLElement);
    this.#trouble = hook(this, '[data-trouble]', HTMLElement);
    this.#undoButton = hook(this, '[data-undo]', HTMLButtonElement);
    this.#ownButton = hook(this, '[data-own]', HTMLButtonElement);
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('input', ({ target }) => this.#write(target), { signal });
    this.addEventListener('change', ({ target }) => this.#choose(target), { signal });
    this.addEventListener('focusout', ({ target }) => this.#leave(target), { signal });
    listenToAll([storedEntries, changes, isRefused], () => this.#update(), signal);
    showCaseChoice(this);
    bindUnreadable(this, this.#messages, signal);
    askBeforeLeaving(signal);
    standInView(this, signal);
    linkOtherLanguage();
    this.#update(true);
  }

  get #measures(): Measure[] {
    const id = this.#choice.assessment?.id ?? '';
    return planOf(id, storedMeasures(storedEntries.get()).measures);
  }

  get #before(): KeptPlan | undefined {
    const { assessment } = this.#choice;
    const { measures } = storedMeasures(storedEntries.get());
    return assessment && lastKeptPlan(assessment, assessments(), measures, todayHere());
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const {
      add,
      own,
      remove,
      undo: toUndo,
      print: toPrint,
      keepPlan: toKeep,
      file,
    } = button.dataset;
    if (add !== undefined) this.#add(add);
    else if (own !== undefined) this.#addOwn();
    else if (remove !== undefined) this.#remove(button);
    else if (toUndo !== undefined) this.#undo();
    else if (toPrint !== undefined) print();
    else if (toKeep !== undefined) keepPlan(this, this.#choice.assessment, this.#messages);
    else if (file !== undefined)
      void this.#takeAway.take(
        file as FileKind,
        this.#choice.assessment,
        this.#measures,
        this.#before,
      );
  }

  #newMeasure(facts: Partial<Measure>): Measure {
    const assessment = this.#choice.assessment ?? begin({ role: 'kommune' });
    return newMeasure(newId(), assessment.id, facts);
  }

  #add(indicator: string): void {
    const suggestion = suggestionFor(this, indicator);
    if (!suggestion) return;
    const buttons = () => [...this.querySelectorAll<HTMLElement>('[data-add]')].filter(isShown);
    const at = buttons().findIndex(({ dataset }) => dataset.add === indicator);
    saveMeasure(this.#newMeasure(suggestion));
    this.#update(true);
    this.#tell(fill(this.#messages.added, { action: suggestion.action }), 'added');
    (buttons()[at] ?? buttons().at(-1) ?? this.#ownButton).focus();
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
    this.#tell(fill(this.#messages.removed, { action: one.action || this.#messages.untitled }));
    this.#undoButton.focus();
  }

  #undo(): void {
    this.#written = undefined;
    if (undo() === undefined) return;
    this.#update(true);
    this.#tell(this.#messages.undone);
    if (changes.get().length === 0) this.#ownButton.focus();
  }

  /** Keeps what a field holds, at once. */
  #write(target: EventTarget | null): void {
    if (!isField(target)) return;
    const one = this.#measureOf(target);
    const value = valueIn(target);
    if (!one || value === undefined) return;
    showDateError(target, false);
    const changed = withField(one, target.name, value);
    if (JSON.stringify(changed) === JSON.stringify(one)) return;
    const isContinued = this.#written === target.id;
    this.#written = target.id;
    saveMeasure(changed, isContinued);
    if (!isRefused.get()) say(this.#said, this.#messages.saved);
  }

  #choose(target: EventTarget | null): void {
    if (!isField(target)) return;
    this.#write(target);
    const { choose, order, filter, case: ofCase } = target.dataset;
    if (ofCase !== undefined) keepCaseChoice(this);
    if (choose !== undefined) this.#choice.choose(target.value);
    if (choose !== undefined || order !== undefined || filter !== undefined) this.#update(true);
  }

  #leave(target: EventTarget | null): void {
    this.#written = undefined;
    if (!isField(target) || target.type !== 'date') return;
    showDateError(target, valueIn(target) === undefined);
  }

  /** Tells what was done: beside the suggestions when one of them was taken, else beside the plan. */
  #tell(text: string, where: 'added' | 'said' = 'said'): void {
    const [told, silent] =
      where === 'added' ? [this.#added, this.#said] : [this.#said, this.#added];
    announce(told, text);
    say(silent, '');
  }

  #update(isToSort = false): void {
    const [assessment, measures] = [this.#choice.assessment, this.#measures];
    this.#choice.show();
    toggle(this, '[data-no-assessment]', assessment === undefined);
    showSuggestions(this, this.#indicators, assessment, measures, this.#messages);
    this.#cards.show(measures, isToSort, showKept(this, assessment, measures, this.#messages));
    showSince(this, measures, this.#before, this.#messages);
    this.#next.show(assessment);
    showProgress(this, measures, this.#messages);
    showPaper(this, measures, this.#messages);
    say(this.#trouble, isRefused.get() ? this.#messages.notSaved : '');
    this.#undoButton.hidden = changes.get().length === 0;
  }
}

defineElement('action-plan', ActionPlan);
