import { parseScaleAnswer, type Answers, type ScaleAnswer } from '#domain/assessment/answers.ts';
import { knowledgeGaps, prioritiesOf } from '#domain/assessment/priorities.ts';
import {
  dimensionScores,
  outcomeOf,
  type Outcome,
  type ScoredIndicator,
} from '#domain/assessment/stage.ts';
import { countOf, fill, formatNumber, type Plural } from '#domain/norwegian.ts';
import { AssessmentForm, type FormMessages } from './assessment-form.ts';
import { languageOf } from './messages.ts';
import { arrange, showText, toggle } from './result-parts.ts';

interface ScaleMessages extends FormMessages {
  incomplete: Plural;
  insufficient: string;
  nothing: string;
  stage: string;
  capped: string;
  meanOf: string;
  notScored: string;
  scale: string[];
}

/** How many of the priorities come first; the rest stand under «Deretter». */
const firstPriorities = 3;

/** The form scored from 0 to 4, with its profile, stage and what to work on first. */
class ScaleAssessment extends AssessmentForm<ScaleAnswer, ScaleMessages> {
  get #indicators(): ScoredIndicator[] {
    return this.questions.map(({ id, dataset }) => ({
      id,
      dimension: dataset.dimension ?? '',
      gate: dataset.gate === 'true',
      requirement: dataset.requirement === 'should' ? 'should' : 'must',
    }));
  }

  protected override parse(value: unknown): ScaleAnswer | undefined {
    return parseScaleAnswer(value);
  }

  protected override showResult(answers: Answers<ScaleAnswer>): string | undefined {
    const indicators = this.#indicators;
    for (const { dimension, mean } of dimensionScores(indicators, answers)) {
      this.#showDimension(dimension, mean);
    }
    this.#showLists(indicators, answers);
    const { stage, reservation } = this.#inWords(outcomeOf(indicators, answers));
    showText(this, '[data-stage]', stage);
    showText(this, '[data-reservation]', reservation);
    return stage;
  }

  #showLists(indicators: readonly ScoredIndicator[], answers: Answers<ScaleAnswer>): void {
    const priorities = prioritiesOf(indicators, answers);
    const gaps = knowledgeGaps(indicators, answers);
    arrange([...this.querySelectorAll('[data-priorities]')], priorities, firstPriorities);
    arrange([...this.querySelectorAll('[data-gaps]')], gaps);
    const isScored = Object.values(answers).some((answer) => typeof answer === 'number');
    toggle(this, '[data-has-priorities]', priorities.length > 0);
    toggle(this, '[data-has-later]', priorities.length > firstPriorities);
    toggle(this, '[data-no-priorities]', isScored && priorities.length === 0);
    toggle(this, '[data-has-gaps]', gaps.length > 0);
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

  #showDimension(dimension: string, mean: number | undefined): void {
    const row = this.querySelector(`[data-profile="${dimension}"]`);
    if (!row) return;
    row.querySelector('[data-bar]')?.setAttribute('width', String((mean ?? 0) * 25));
    const rounded = formatNumber(Math.round((mean ?? 0) * 10) / 10, languageOf(this));
    const text =
      mean === undefined ? this.messages.notScored : fill(this.messages.meanOf, { mean: rounded });
    showText(row, '[data-mean]', text);
    toggle(row, '.bar', mean !== undefined);
  }
}

customElements.define('scale-assessment', ScaleAssessment);
