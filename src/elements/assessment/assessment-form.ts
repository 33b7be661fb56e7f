import type { PageData } from '#domain/site/page-data.ts';
import { isLocked, newAssessment, type Assessment } from '#domain/assessment/assessment.ts';
import { shownInAddress } from '#domain/assessment/shown-in-address.ts';
import { goneFrom, isDone, progressOn } from '#domain/assessment/progress.ts';
import { fill } from '#domain/site/norwegian.ts';
import {
  activeAssessment,
  changes,
  lookAt,
  lookedAt,
  now,
  setField,
  shownAssessment,
  storedEntries,
  undo,
} from './assessment-store.ts';
import { dayInField, showDateError } from '#elements/kit/date-field.ts';
import { isRefused } from '#elements/kit/device-store.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { chooseByDigit, fieldChange, fillControls } from './form-controls.ts';
import { bindFaults, showFaults } from './form-faults.ts';
import { FormParts } from './form-parts.ts';
import { FormSetup } from './form-setup.ts';
import { NextField } from './next-field.ts';
import { keepInSight } from '#elements/kit/keep-in-sight.ts';
import { EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { showText } from '#elements/kit/show.ts';
import { rememberInAddress } from '#elements/kit/url-state.ts';
import { standInView } from '#elements/kit/stand-in-view.ts';
import { oncePerTask } from '#elements/kit/once-per-task.ts';
import { bindUnreadable } from './unreadable.ts';
import { askBeforeLeaving } from './unsaved.ts';
import type { FormPageData } from '#domain/assessment/page-data/form.ts';
import { groupBy } from '#domain/site/group-by.ts';

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'date'].includes(target.type));

/**
 * What the forms of the self-assessment share: the page brings a complete form, the element fills in the
 * active assessment, stores each change at once, shows one area at a time, and the result as it changes.
 */
export abstract class AssessmentForm<Told extends FormPageData> extends EnhancedElement {
  protected messages!: Told;

  /** How the page tells it. */
  protected abstract readonly pageData: PageData<Told>;
  #setup!: FormSetup;
  #parts!: FormParts;
  #next!: NextField;
  #questions: HTMLElement[] = [];
  #updateSoon: () => void = () => undefined;
  #typingIn: EventTarget | null = null;
  #doneBefore: Set<string> | undefined;
  #lastSaid = '';

  /** Shows the result, and gives what of it is worth telling once all is answered, or nothing. */
  protected abstract showResult(assessment: Assessment): string | undefined;

  protected get questions(): HTMLElement[] {
    return this.#questions;
  }

  protected override start(signal: AbortSignal): void {
    this.messages = readPageData(this, this.pageData);
    this.#questions = [...this.querySelectorAll<HTMLElement>('[data-question]')];
    this.#updateSoon = oncePerTask(() => this.#update(), signal);
    listenToAll([storedEntries, isRefused, changes, lookedAt], this.#updateSoon, signal);
    this.#lookAtAsked(signal);
    this.#hideDescription();
    this.#setup = new FormSetup(this, this.messages, languageOf(this), signal);
    this.#next = new NextField(this, signal);
    bindFaults(this, signal);
    bindUnreadable(this, this.messages, signal);
    askBeforeLeaving(signal);
    standInView(this, signal);
    keepInSight(this, signal);
    this.#bindAnswers(signal);
    this.#bindUndo(signal);
    this.#update();
    this.#parts = new FormParts(this, () => this.#firstUnfinished, signal);
  }

  /** Shows the one brought in that the address asks for. Going on from it is said in the address as well. */
  #lookAtAsked(signal: AbortSignal): void {
    lookAt(new URLSearchParams(location.search).get(shownInAddress) ?? undefined);
    const remember = () => rememberInAddress({ [shownInAddress]: lookedAt.get() });
    listenToAll([lookedAt], remember, signal);
    if (lookedAt.get() !== undefined) remember();
  }

  protected override whenShown(): void {
    this.#parts.arrive();
  }

  /** Those who have begun know what the form is. */
  #hideDescription(): void {
    const isBegun = shownAssessment() !== undefined;
    hook(this, '[data-description]', HTMLElement).toggleAttribute('data-is-begun', isBegun);
  }

  #bindAnswers(signal: AbortSignal): void {
    const store = ({ target }: Event, isTyping: boolean) => {
      const change = fieldChange(target, activeAssessment()?.steps);
      if (!change) return;
      this.#lastSaid = '';
      setField(change.kind, change.item, change.value, isTyping && target === this.#typingIn);
      this.#typingIn = isTyping ? target : null;
    };
    this.addEventListener('input', (event) => store(event, isTextField(event.target)), { signal });
    this.addEventListener('focusout', ({ target }) => this.#leave(target), { signal });
    this.addEventListener('keydown', chooseByDigit, { signal });
    addEventListener('hashchange', () => this.#setup.fold(), { signal });
  }

  #leave(target: EventTarget | null): void {
    this.#typingIn = null;
    if (target instanceof HTMLInputElement && target.type === 'date')
      showDateError(target, dayInField(target) === undefined);
  }

  #bindUndo(signal: AbortSignal): void {
    const button = hook(this, '[data-undo]', HTMLButtonElement);
    button.addEventListener('click', () => this.#undo(), { signal });
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      if (!isUndo || isTextField(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      this.#undo();
    };
    document.addEventListener('keydown', onKey, { signal });
  }

  #undo(): void {
    const key = undo();
    if (key === undefined) return;
    const item = key.split('.').slice(1).join('.');
    const question = this.#questions.find(({ id }) => id === item);
    const name =
      question?.querySelector('.code') ?? question?.querySelector('[id$="-tittel"], legend');
    const what = name?.textContent.trim();
    this.#lastSaid = fill(this.messages.undone, { what: what ?? this.messages.setup });
    this.announce(this.#lastSaid);
    say(hook(this, '[data-owner-told]', HTMLElement), '');
    this.#updateSoon();
  }

  #update(): void {
    const active = shownAssessment();
    const shown = active ?? newAssessment('ny', now(), { role: 'kommune' });
    fillControls(this.#questions, shown);
    this.#setup.show(active);
    this.#next.show(active);
    showFaults(this, this.messages, languageOf(this), active);
    const told = this.showResult(shown);
    const gone = active ? goneFrom(active, this.messages.known) : [];
    const goneText = fill(this.messages.gone, { ids: gone.join(', ') });
    showText(this, '[data-gone]', gone.length > 0 ? goneText : undefined);
    this.#showProgress(shown, told);
    this.#showState(active);
  }

  /** The answers of this form that count, by id. */
  protected abstract answersIn(assessment: Assessment): Readonly<Record<string, unknown>>;

  #areas(assessment: Assessment) {
    const answers = this.answersIn(assessment);
    return [...groupBy(this.#questions, (question) => question.closest('[data-part]'))].map(
      ([part, members]) => ({
        part: part as HTMLElement,
        progress: progressOn(
          members.map(({ id }) => id),
          answers,
        ),
      }),
    );
  }

  /** Where one who has begun goes on: the first area that is not finished, else the result. */
  get #firstUnfinished(): string | undefined {
    const active = shownAssessment();
    if (!active || isLocked(active)) return undefined;
    const unfinished = this.#areas(active).find(({ progress }) => !isDone(progress));
    return (unfinished?.part ?? hook(this, '#resultat', HTMLElement)).dataset.part;
  }

  #showProgress(assessment: Assessment, told: string | undefined): void {
    const areas = this.#areas(assessment);
    const { areaCount, areasDone } = this.messages;
    for (const { part, progress } of areas) {
      const count = this.querySelector(`[data-count="${part.dataset.part}"]`);
      if (!count || !areaCount) continue;
      count.textContent = fill(areaCount, { ...progress });
      count.toggleAttribute('data-done', isDone(progress));
    }
    const done = areas.filter(({ progress }) => isDone(progress));
    const summary = this.querySelector('[data-areas] summary');
    if (summary && areasDone) {
      const areasText = fill(areasDone, { done: done.length, total: areas.length });
      summary.textContent = `${this.querySelector('[data-areas]')?.ariaLabel} · ${areasText}`;
    }
    const whole = progressOn(
      this.#questions.map(({ id }) => id),
      this.answersIn(assessment),
    );
    showText(this, '[data-progress]', fill(this.messages.progress, { ...whole }));
    hook(this, '[data-meter]', HTMLProgressElement).value = whole.answered / whole.total;
    this.#tellWhatIsDone(
      done.map(({ part }) => part),
      areas.length,
      told,
    );
  }

  /** Announces an area when it is done, and the result when everything is. */
  #tellWhatIsDone(done: HTMLElement[], total: number, told: string | undefined): void {
    const before = this.#doneBefore;
    this.#doneBefore = new Set(done.map(({ dataset }) => dataset.part ?? ''));
    if (!before) return;
    const fresh = done.filter(({ dataset }) => !before.has(dataset.part ?? ''));
    if (fresh.length === 0) return;
    const { areaDone } = this.messages;
    const titles = fresh.flatMap(({ dataset }) =>
      dataset.title && areaDone ? [fill(areaDone, { title: dataset.title })] : [],
    );
    const isAll = done.length === total;
    const sentences = isAll ? [this.messages.allDone, ...(told ? [told] : [])] : titles;
    this.announce(sentences.map((sentence) => sentence.replace(/\.?$/, '.')).join(' '));
  }

  #showState(active: Assessment | undefined): void {
    const { notKept, saved, readOnlyShort } = this.messages;
    const kept = active && isLocked(active) ? readOnlyShort : active ? saved : '';
    const state = isRefused.get() ? notKept : kept;
    showText(this, '[data-saved]', this.#lastSaid || state || undefined);
    hook(this, '[data-undo]', HTMLButtonElement).disabled = changes.get().length === 0;
  }

  protected announce(text: string): void {
    announce(hook(this, '[data-status]', HTMLElement), text);
  }
}
