import { accountInWords, stepInWords } from '#domain/assessment/account-in-words.ts';
import { accountOf } from '#domain/assessment/account.ts';
import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import { roles, type Assessment } from '#domain/assessment/assessment.ts';
import { countedAnswers } from '#domain/assessment/counted.ts';
import { orderOf } from '#domain/assessment/gaps.ts';
import { shownMean } from '#domain/assessment/mean.ts';
import { weakestDimensions } from '#domain/assessment/priorities.ts';
import {
  dimensionScores,
  mustsAmong,
  outcomeOf,
  unknownAmong,
  type Outcome,
  type ScoredIndicator,
} from '#domain/assessment/stage.ts';
import { gatesAmong, unansweredInWords } from '#domain/assessment/unanswered.ts';
import { fill, formatList, formatNumber } from '#domain/site/norwegian.ts';
import { defineElement } from '#elements/kit/enhance.ts';
import { AssessmentForm } from './assessment-form.ts';
import { bindEarlier, showEarlier } from './earlier-wording.ts';
import { askForEvidence, showMissingEvidence } from './evidence-fields.ts';
import { answerIn, beginWith } from './assessment-store.ts';
import { showBesideForm } from './beside-form.ts';
import { showReading } from './reading.ts';
import { accountNodes } from './account-node.ts';
import { ReasonsAsked } from './reasons-asked.ts';
import { showOrder } from './show-order.ts';
import { scalePageData, type ScalePageData } from '#domain/assessment/page-data/form.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { hook } from '#elements/kit/hook.ts';
import { showText, toggle } from '#elements/kit/show.ts';

/** The form scored from 0 to 4: its stage, how it was reckoned, what to work on first, and its profile. */
class ScaleAssessment extends AssessmentForm<ScalePageData> {
  protected override readonly pageData = scalePageData;

  #known: ScoredIndicator[] | undefined;
  readonly #reasons = new ReasonsAsked();

  protected override start(signal: AbortSignal): void {
    bindEarlier(this, signal);
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

  protected override answersIn(assessment: Assessment): Answers<ScaleAnswer> {
    return countedAnswers(gatesAmong(this.#indicators), assessment);
  }

  protected override showResult(assessment: Assessment): string | undefined {
    showEarlier(this, this.questions, assessment, this.messages);
    showBesideForm(this, assessment);
    const indicators = this.#indicators;
    const answers = this.answersIn(assessment);
    const isStageless = this.hasAttribute('data-stageless');
    const asked = this.#reasons.show(this.questions, assessment, this.messages);
    if (asked) this.announce(asked);
    const order = orderOf(indicators, answers);
    showOrder(this, this.questions, order, this.messages);
    const isScored = indicators.some(({ id }) => typeof answers[id] === 'number');
    const isAnyLow = order.holding.length + order.others.length > 0;
    toggle(this, '[data-no-priorities]', isScored && !isAnyLow);
    if (!isStageless) this.#showAccount(indicators, answers);
    this.#showProfile(indicators, answers);
    this.#showUnknown(indicators, answers);
    this.#showEvidence(assessment);
    const outcome = outcomeOf(indicators, answers);
    const isToBeTold = !isStageless || outcome.kind === 'incomplete';
    const { stage, reservation } = isToBeTold ? this.#inWords(outcome) : {};
    showText(this, '[data-stage]', stage);
    const language = languageOf(this);
    const unanswered = unansweredInWords(indicators, assessment, this.messages, language);
    const sentences = [
      ...(reservation ? [reservation] : []),
      ...unanswered,
      ...(unanswered.length > 0 && !stage ? [this.messages.ofAnswered] : []),
    ];
    showText(this, '[data-reservation]', sentences.join(' ') || undefined);
    return isStageless ? this.#withoutStage(answers) : stage;
  }

  /** What a form without a stage tells: a view from one side, or what the answers of will come to. */
  #withoutStage(answers: Answers<ScaleAnswer>): string | undefined {
    const told = this.querySelector('[data-role-told]')?.textContent;
    if (told) return told;
    return showReading(
      this,
      this.#indicators.map(({ id }) => id),
      answers,
    );
  }

  #showEvidence(assessment: Assessment): void {
    const ids = this.#indicators.map(({ id }) => id);
    askForEvidence(this.questions, assessment, this.messages);
    showMissingEvidence(this, ids, assessment, this.messages, languageOf(this));
  }

  #showAccount(indicators: readonly ScoredIndicator[], answers: Answers<ScaleAnswer>): void {
    const account = accountOf(indicators, answers);
    toggle(this, '[data-account]', account !== undefined);
    if (!account) return;
    const words = accountInWords(account, this.messages, languageOf(this));
    const body = hook(this, '[data-account-body]', HTMLElement);
    body.replaceChildren(...accountNodes(words, this.messages));
  }

  #short(mean: number): string {
    return formatNumber(shownMean(mean), languageOf(this));
  }

  #showUnknown(indicators: readonly ScoredIndicator[], answers: Answers<ScaleAnswer>): void {
    const { unknown, applicable } = unknownAmong(mustsAmong(indicators), answers);
    const percent = formatNumber(Math.round((unknown / applicable) * 100), languageOf(this));
    const text = fill(this.messages.unknownShare, { unknown, applicable, percent });
    showText(this, '[data-unknown]', unknown > 0 ? text : undefined);
  }

  #inWords(outcome: Outcome): { stage?: string; reservation?: string } {
    switch (outcome.kind) {
      case 'incomplete':
        return {};
      case 'insufficient': {
        const percent = formatNumber(Math.round(outcome.unknownShare * 100), languageOf(this));
        return { reservation: fill(this.messages.insufficient, { percent }) };
      }
      case 'nothing':
        return { reservation: this.messages.nothing };
      case 'stage': {
        const { level, cappedBy } = outcome;
        const stage = fill(this.messages.stage, {
          stage: stepInWords(level, this.messages.scale),
        });
        const gates = cappedBy.join(', ');
        return { stage, ...(gates && { reservation: fill(this.messages.capped, { gates }) }) };
      }
    }
  }

  #showProfile(indicators: readonly ScoredIndicator[], answers: Answers<ScaleAnswer>): void {
    const weak = weakestDimensions(indicators, answers);
    for (const { dimension, mean } of dimensionScores(indicators, answers)) {
      const isWeak = weak.some((one) => one.dimension === dimension);
      this.#showDimension(dimension, mean, isWeak);
    }
    const named = weak.map(({ dimension, mean }) =>
      fill(this.messages.weakestArea, {
        title:
          this.querySelector<HTMLElement>(`[data-part="${dimension}"]`)?.dataset.title ?? dimension,
        mean: this.#short(mean),
      }),
    );
    const weakest = formatList(named, languageOf(this));
    showText(
      this,
      '[data-weakest]',
      weakest ? fill(this.messages.weakest, { weakest }) : undefined,
    );
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
