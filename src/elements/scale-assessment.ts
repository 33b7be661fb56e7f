import { parseScaleAnswer, type Answers, type ScaleAnswer } from '#domain/assessment/answers.ts';
import { knowledgeGaps, prioritiesOf } from '#domain/assessment/priorities.ts';
import {
  dimensionScores,
  outcomeOf,
  type Outcome,
  type ScoredIndicator,
} from '#domain/assessment/stage.ts';
import type { Language } from '#domain/language.ts';
import { countOf, fill, formatNumber, type Plural } from '#domain/norwegian.ts';
import { arrange, AssessmentForm, showText, type FormMessages } from './assessment-form.ts';

interface ScaleMessages extends FormMessages {
  incomplete: Plural;
  insufficient: string;
  stage: string;
  capped: string;
  meanOf: string;
  notScored: string;
  scale: string[];
}

/** The form scored from 0 to 4, with its profile, stage and what to work on first. */
class ScaleAssessment extends AssessmentForm<ScaleAnswer, ScaleMessages> {
  get #language(): Language {
    return this.dataset.language === 'nn' ? 'nn' : 'nb';
  }

  get #indicators(): ScoredIndicator[] {
    return [...this.querySelectorAll<HTMLElement>('fieldset[data-question]')].map(
      ({ id, dataset }) => ({
        id,
        dimension: dataset.dimension ?? '',
        gate: dataset.gate === 'true',
        requirement: dataset.requirement === 'should' ? 'should' : 'must',
      }),
    );
  }

  protected override parse(value: unknown): ScaleAnswer | undefined {
    return parseScaleAnswer(value);
  }

  protected override showResult(answers: Answers<ScaleAnswer>): void {
    const indicators = this.#indicators;
    this.#showOutcome(outcomeOf(indicators, answers));
    for (const { dimension, mean } of dimensionScores(indicators, answers)) {
      this.#showDimension(dimension, mean);
    }
    const priorities = prioritiesOf(indicators, answers);
    const gaps = knowledgeGaps(indicators, answers);
    arrange(this.querySelector('[data-priorities]'), priorities);
    arrange(this.querySelector('[data-gaps]'), gaps);
    const hasAnswers = Object.keys(answers).length > 0;
    this.#toggle('[data-has-priorities]', priorities.length > 0);
    this.#toggle('[data-no-priorities]', hasAnswers && priorities.length === 0);
    this.#toggle('[data-has-gaps]', gaps.length > 0);
  }

  #toggle(selector: string, visible: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !visible;
  }

  #showOutcome(outcome: Outcome): void {
    const stage = this.querySelector<HTMLElement>('[data-stage]');
    const reservation = this.querySelector<HTMLElement>('[data-reservation]');
    if (outcome.kind === 'incomplete') {
      showText(stage, undefined);
      showText(
        reservation,
        countOf(this.messages.incomplete, outcome.missing.length, this.#language),
      );
    } else if (outcome.kind === 'insufficient') {
      const percent = formatNumber(Math.round(outcome.unknownShare * 100), this.#language);
      showText(stage, undefined);
      showText(reservation, fill(this.messages.insufficient, { percent }));
    } else {
      const { level, cappedBy } = outcome;
      const name = `${level} · ${this.messages.scale[level] ?? ''}`;
      showText(stage, fill(this.messages.stage, { stage: name }));
      const gates = cappedBy.join(', ');
      showText(reservation, gates ? fill(this.messages.capped, { gates }) : undefined);
    }
  }

  #showDimension(dimension: string, mean: number | undefined): void {
    const row = this.querySelector(`[data-profile="${dimension}"]`);
    const meter = row?.querySelector('meter');
    if (meter) meter.value = mean ?? 0;
    const text =
      mean === undefined
        ? this.messages.notScored
        : fill(this.messages.meanOf, {
            mean: formatNumber(Math.round(mean * 10) / 10, this.#language),
          });
    showText(row?.querySelector<HTMLElement>('[data-mean]') ?? null, text);
  }
}

customElements.define('scale-assessment', ScaleAssessment);
