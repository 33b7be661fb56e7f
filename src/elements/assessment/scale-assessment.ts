import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import { roles, type Assessment } from '#domain/assessment/assessment.ts';
import {
  firstOthers,
  knowledgeGaps,
  prioritiesOf,
  weakestDimensions,
  type WeakDimension,
} from '#domain/assessment/priorities.ts';
import {
  dimensionScores,
  mustsAmong,
  outcomeOf,
  unknownAmong,
  type Outcome,
  type ScoredIndicator,
} from '#domain/assessment/stage.ts';
import { countOf, fill, formatNumber } from '#domain/site/norwegian.ts';
import { defineElement } from '#elements/kit/enhance.ts';
import { AssessmentForm } from './assessment-form.ts';
import { askForEvidence, showMissingEvidence } from './evidence-fields.ts';
import { answerIn, beginWith } from './assessment-store.ts';
import { showBesideForm } from './beside-form.ts';
import { showReading } from './reading.ts';
import { scalePageData, type ScalePageData } from '#domain/assessment/page-data/form.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { hook } from '#elements/kit/hook.ts';
import { arrange, showText, toggle, type Group } from '#elements/kit/show.ts';

/** The form scored from 0 to 4, with its profile, stage and what to work on first. */
class ScaleAssessment extends AssessmentForm<ScalePageData> {
  protected override readonly pageData = scalePageData;

  #known: ScoredIndicator[] | undefined;

  protected override start(signal: AbortSignal): void {
    const { form, forRole } = this.dataset;
    if (form) answerIn(form, readPageData(this, scalePageData).askedBy);
    const role = roles.find((one) => one === forRole);
    if (role) beginWith({ role });
    super.start(signal);
  }

  get #indicators(): ScoredIndicator[] {
    return (this.#known ??= this.questions.map(({ id, dataset }) => ({
      id,
      dimension: dataset.dimension ?? '',
      gate: dataset.gate === 'true',
      requirement: dataset.requirement === 'should' ? 'should' : 'must',
    })));
  }

  protected override showResult(assessment: Assessment): string | undefined {
    const { answers } = assessment;
    const indicators = this.#indicators;
    showBesideForm(this, assessment);
    const isStageless = this.hasAttribute('data-stageless');
    const weak = isStageless ? [] : weakestDimensions(indicators, answers);
    for (const { dimension, mean } of dimensionScores(indicators, answers)) {
      const isWeak = weak.some((one) => one.dimension === dimension);
      this.#showDimension(dimension, mean, isWeak);
    }
    this.#showLists(indicators, answers, weak);
    this.#showUnknown(indicators, answers);
    this.#showEvidence(assessment);
    const outcome = outcomeOf(indicators, answers);
    const isToBeTold = !isStageless || outcome.kind === 'incomplete';
    const { stage, reservation } = isToBeTold ? this.#inWords(outcome) : {};
    showText(this, '[data-stage]', stage);
    showText(this, '[data-reservation]', reservation);
    return isStageless ? this.#withoutStage(answers) : stage;
  }

  /** What a form without a stage tells: a view from one side, or what the answers of will come to. */
  #withoutStage(answers: Answers<ScaleAnswer>): string | undefined {
    const told = this.querySelector('[data-told]')?.textContent;
    if (told) return told;
    return showReading(
      this,
      this.#indicators.map(({ id }) => id),
      answers,
    );
  }

  #showLists(
    indicators: readonly ScoredIndicator[],
    answers: Answers<ScaleAnswer>,
    weak: readonly WeakDimension[],
  ): void {
    const first = weak.flatMap(({ items }) => items);
    const others = prioritiesOf(indicators, answers).filter((id) => !first.includes(id));
    const places = [...this.querySelectorAll<HTMLElement>('[data-weak]')];
    const groups = places.map((place, at): Group => {
      const area = weak[at];
      place.hidden = area === undefined;
      if (area) showText(place, '[data-weak-title]', this.#titleOf(area));
      return [hook(place, '[data-weak-list]', HTMLElement), area?.items ?? []];
    });
    arrange([
      ...groups,
      [hook(this, '[data-priorities]', HTMLElement), others.slice(0, firstOthers)],
      [hook(this, '[data-more-list]', HTMLElement), others.slice(firstOthers)],
    ]);
    toggle(this, '[data-more]', others.length > firstOthers);
    const gaps = knowledgeGaps(indicators, answers);
    arrange([[hook(this, '[data-gaps]', HTMLElement), gaps]]);
    const isScored = indicators.some(({ id }) => typeof answers[id] === 'number');
    toggle(this, '[data-has-weak]', weak.length > 0);
    toggle(this, '[data-first-title]', weak.length === 0);
    toggle(this, '[data-others-title]', weak.length > 0);
    toggle(this, '[data-has-priorities]', others.length > 0);
    toggle(this, '[data-no-priorities]', isScored && first.length + others.length === 0);
    toggle(this, '[data-has-gaps]', gaps.length > 0);
  }

  #showEvidence(assessment: Assessment): void {
    const ids = this.#indicators.map(({ id }) => id);
    askForEvidence(this.questions, assessment, this.messages);
    showMissingEvidence(this, ids, assessment, this.messages, languageOf(this));
  }

  #titleOf({ dimension, mean }: WeakDimension): string {
    const area = this.querySelector<HTMLElement>(`[data-part="${dimension}"]`);
    return fill(this.messages.weakArea, {
      title: area?.dataset.title ?? dimension,
      mean: this.#short(mean),
    });
  }

  #short(mean: number): string {
    return formatNumber(Math.round(mean * 10) / 10, languageOf(this));
  }

  #showUnknown(indicators: readonly ScoredIndicator[], answers: Answers<ScaleAnswer>): void {
    const { unknown, applicable } = unknownAmong(mustsAmong(indicators), answers);
    const percent = formatNumber(Math.round((unknown / applicable) * 100), languageOf(this));
    const text = fill(this.messages.unknownShare, { unknown, applicable, percent });
    showText(this, '[data-unknown]', unknown > 0 ? text : undefined);
  }

  #inWords(outcome: Outcome): { stage?: string; reservation?: string } {
    const language = languageOf(this);
    switch (outcome.kind) {
      case 'incomplete':
        return { reservation: countOf(this.messages.incomplete, outcome.missing.length, language) };
      case 'insufficient': {
        const percent = formatNumber(Math.round(outcome.unknownShare * 100), language);
        return { reservation: fill(this.messages.insufficient, { percent }) };
      }
      case 'nothing':
        return { reservation: this.messages.nothing };
      case 'stage': {
        const { level, cappedBy } = outcome;
        const stage = fill(this.messages.stage, {
          stage: `${level} · ${this.messages.scale[level] ?? ''}`,
        });
        const gates = cappedBy.join(', ');
        return { stage, ...(gates && { reservation: fill(this.messages.capped, { gates }) }) };
      }
    }
  }

  #showDimension(dimension: string, mean: number | undefined, isWeak: boolean): void {
    const row = hook(this, `[data-profile="${dimension}"]`, HTMLElement);
    row.toggleAttribute('data-is-weak', isWeak);
    hook(row, '[data-bar]', SVGElement).setAttribute('width', String((mean ?? 0) * 25));
    const text =
      mean === undefined
        ? this.messages.notScored
        : fill(this.messages.meanOf, { mean: this.#short(mean) });
    showText(row, '[data-mean]', text);
  }
}

defineElement('scale-assessment', ScaleAssessment);
