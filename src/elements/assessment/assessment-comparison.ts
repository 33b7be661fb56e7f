import type { Assessment } from '#domain/assessment/assessment.ts';
import { contradicting } from '#domain/assessment/basis.ts';
import { consensusOf, newConsensus, respondentsAmong } from '#domain/assessment/consensus.ts';
import { nextSteps } from '#domain/assessment/onward.ts';
import { comparedIn } from '#domain/assessment/stored-entries.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import {
  askBy,
  assessments,
  changes,
  choose,
  now,
  setFieldOf,
  storedEntries,
  undo,
} from './assessment-store.ts';
import { compare, decide, saveAssessment } from './consensus-store.ts';
import type { Context } from '#elements/assessment/comparison/context.ts';
import { definitionsIn, type Definitions } from '#elements/assessment/comparison/definitions.ts';
import { importToCompare } from '#elements/assessment/comparison/files.ts';
import { bindKeeping } from '#elements/assessment/comparison/keeping.ts';
import {
  comparisonPageData,
  type ComparisonPageData,
} from '#domain/assessment/page-data/comparison.ts';
import { showRespondents, withMarks } from '#elements/assessment/comparison/respondents.ts';
import { Result } from '#elements/assessment/comparison/result.ts';
import { TimeView } from '#elements/assessment/comparison/time.ts';
import { isRefused } from '#elements/kit/device-store.ts';
import { bindFileFrame } from './file-frame.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { keepInSight } from '#elements/kit/keep-in-sight.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { newId } from '#elements/kit/new-id.ts';
import { say } from '#elements/kit/live-region.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import { standInView } from '#elements/kit/stand-in-view.ts';
import { oncePerTask } from '#elements/kit/once-per-task.ts';
import { linkOnward, showOnward } from './onward.ts';
import { bindUnreadable } from './unreadable.ts';
import { askBeforeLeaving } from './unsaved.ts';

/** Puts several respondents side by side, leads them to a consensus, and shows what has moved over time. */
class AssessmentComparison extends EnhancedElement {
  #messages!: ComparisonPageData;
  #definitions!: Definitions;
  #time!: TimeView;
  #all: Assessment[] = [];
  #chosen: string[] = [];
  #signal!: AbortSignal;
  #result: Result | undefined;
  #shown = '';

  protected override start(signal: AbortSignal): void {
    this.#signal = signal;
    this.#shown = '';
    this.#messages = readPageData(this, comparisonPageData);
    this.#definitions = definitionsIn(this);
    askBy(this.#definitions.wordings);
    hook(this, '[data-sheet]', HTMLDetailsElement).open = false;
    const words = {
      messages: this.#messages,
      language: languageOf(this),
      definitions: this.#definitions,
    };
    this.#time = new TimeView(this.#part('.time'), words, signal);
    this.#bindChoosing(signal);
    this.#bindConsensus(signal);
    bindKeeping(this, () => this.#result, this.#messages, signal);
    bindUnreadable(this, this.#messages, signal);
    askBeforeLeaving(signal);
    standInView(this, signal);
    keepInSight(this, signal);
    const updateSoon = oncePerTask(() => this.#update(), signal);
    listenToAll([storedEntries, isRefused, changes], updateSoon, signal);
    this.#update();
  }

  #part(selector: string): HTMLElement {
    return hook(this, selector, HTMLElement);
  }

  get #consensus(): Assessment | undefined {
    return consensusOf(this.#all, this.#chosen);
  }

  #bindChoosing(signal: AbortSignal): void {
    this.#part('[data-respondents]').addEventListener(
      'change',
      () => {
        const ticked = this.querySelectorAll<HTMLInputElement>('[data-respondents] :checked');
        compare([...ticked].map(({ value }) => value));
      },
      { signal },
    );
    bindFileFrame(this.#part('[data-drop]'), (files) => void this.#importContent(files), signal);
  }

  #importContent(files: readonly File[]): Promise<void> {
    return importToCompare(this, files, this.#chosen, this.#messages, languageOf(this));
  }

  #bindConsensus(signal: AbortSignal): void {
    const onClick = (name: string, action: () => void) =>
      this.#part(`[data-consensus-${name}]`).addEventListener('click', action, { signal });
    onClick('start', () => {
      const respondents = this.#all.filter(({ id }) => this.#chosen.includes(id));
      const ids = this.#definitions.indicators.map(({ id }) => id);
      saveAssessment(newConsensus(newId(), now(), respondents, ids));
      this.#update();
      this.#goToNext();
    });
    onClick('next', () => this.#goToNext());
    onClick('open', () => {
      if (this.#consensus) choose(this.#consensus.id);
    });
    onClick('undo', () => undo());
  }

  #goToNext(): void {
    const here = document.activeElement?.closest<HTMLElement>('[data-point]')?.dataset.point;
    const next = this.#result?.decided(here).next;
    if (next !== undefined) this.#result?.talk.goTo(next);
  }

  #update(): void {
    const all = storedEntries.get();
    this.#all = assessments();
    const offered = respondentsAmong(this.#all);
    const wanted = comparedIn(all) ?? this.#firstChoice(offered);
    const chosen = offered
      .filter(({ id }) => wanted.includes(id))
      .toSorted((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id));
    this.#chosen = chosen.map(({ id }) => id);
    this.#showChoice(offered, chosen);
    this.#showResult(chosen);
    this.#showConsensus();
    toggle(this, '[data-refused]', isRefused.get());
    this.#time.offer(this.#all);
  }

  /** Before anyone has chosen: all who are at work on the same kommune as the one who answered last. */
  #firstChoice(offered: readonly Assessment[]): string[] {
    const atWork = offered.filter(
      ({ keptOn, answers }) => keptOn === undefined && Object.keys(answers).length > 0,
    );
    return atWork.filter(({ kommune }) => kommune === atWork[0]?.kommune).map(({ id }) => id);
  }

  #showChoice(offered: readonly Assessment[], chosen: readonly Assessment[]): void {
    const { nobody, chooseLead, tooFew, otherKommuner } = this.#messages;
    showRespondents(
      this.#part('[data-respondents]'),
      offered,
      withMarks(chosen, this.#messages),
      this.#definitions,
      this.#messages,
      languageOf(this),
    );
    showText(this, '[data-choose-lead]', offered.length === 0 ? nobody : chooseLead);
    const kommuner = new Set(chosen.map(({ kommune }) => kommune).filter(Boolean));
    const warning = kommuner.size > 1 ? otherKommuner : chosen.length === 1 ? tooFew : undefined;
    showText(this, '[data-warning]', warning);
  }

  #showResult(chosen: readonly Assessment[]): void {
    const isEnough = chosen.length > 1;
    toggle(this, '[data-result]', isEnough);
    const signature = isEnough ? JSON.stringify(chosen) : '';
    if (signature === this.#shown) return;
    this.#shown = signature;
    const respondents = withMarks(chosen, this.#messages);
    const context: Context = {
      messages: this.#messages,
      language: languageOf(this),
      definitions: this.#definitions,
      respondents,
      signal: this.#signal,
      consensus: () => this.#consensus,
      contradicting: (id) => {
        const consensus = this.#consensus;
        if (!consensus) return [];
        const those = contradicting(consensus, chosen, id);
        return respondents.filter(({ assessment }) => those.includes(assessment));
      },
      decide: (id, answer) => {
        const consensus = this.#consensus;
        if (consensus) decide(consensus, id, answer, chosen);
      },
      write: (kind, id, value, isContinued) => {
        const consensus = this.#consensus;
        if (consensus) setFieldOf(consensus, kind, id, value, isContinued);
      },
    };
    this.#result = isEnough ? new Result(this.#part('[data-result]'), context) : undefined;
  }

  #showConsensus(): void {
    if (!this.#result) return;
    const consensus = this.#consensus;
    const { count, total } = this.#result.decided(undefined);
    const { consensusProgress, consensusDone, consensusSaved, notSaved, reopened } = this.#messages;
    const open = consensus ? this.#result.reopened.length : 0;
    this.#result.showConsensus();
    toggle(this, '[data-consensus-lead]', !consensus);
    toggle(this, '[data-consensus-start]', !consensus);
    toggle(this, '[data-consensus-next]', consensus !== undefined && count < total);
    toggle(this, '[data-consensus-open]', consensus !== undefined);
    toggle(this, '[data-consensus-undo]', consensus !== undefined && changes.get().length > 0);
    showOnward(
      this,
      nextSteps('comparison', { isDone: consensus !== undefined && count === total }),
    );
    linkOnward(this, 'plan').search = consensus ? `?vurdering=${consensus.id}` : '';
    const progress =
      count === total ? consensusDone : fill(consensusProgress, { decided: count, total });
    const kept = isRefused.get() ? `${notSaved}.` : consensusSaved;
    const again = open > 0 ? `${countOf(reopened, open, languageOf(this))} ` : '';
    say(this.#part('[data-consensus-state]'), consensus ? `${again}${progress} ${kept}` : '');
  }
}

defineElement('assessment-comparison', AssessmentComparison);
