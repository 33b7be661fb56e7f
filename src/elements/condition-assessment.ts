import {
  parseConditionAnswer,
  type Answers,
  type ConditionAnswer,
} from '#domain/assessment/answers.ts';
import { conditionOutcome, type Condition } from '#domain/assessment/priorities.ts';
import type { Language } from '#domain/language.ts';
import { countOf, type Plural } from '#domain/norwegian.ts';
import { arrange, AssessmentForm, showText, type FormMessages } from './assessment-form.ts';

interface ConditionMessages extends FormMessages {
  incomplete: Plural;
  mustsInPlace: string;
  mustsMissing: Plural;
}

/** The form of conditions that are in place or not, with what to do next. */
class ConditionAssessment extends AssessmentForm<ConditionAnswer, ConditionMessages> {
  get #language(): Language {
    return this.dataset.language === 'nn' ? 'nn' : 'nb';
  }

  get #conditions(): Condition[] {
    return [...this.querySelectorAll<HTMLElement>('fieldset[data-question]')].map(
      ({ id, dataset }) => ({
        id,
        requirement: dataset.requirement === 'should' ? 'should' : 'must',
      }),
    );
  }

  protected override parse(value: unknown): ConditionAnswer | undefined {
    return parseConditionAnswer(value);
  }

  protected override showResult(answers: Answers<ConditionAnswer>): void {
    const conditions = this.#conditions;
    const { missing, toDo, mustsInPlace } = conditionOutcome(conditions, answers);
    const openMusts = conditions.filter(
      ({ id, requirement }) => requirement === 'must' && answers[id] !== 'yes',
    ).length;
    const summary = mustsInPlace
      ? this.messages.mustsInPlace
      : countOf(this.messages.mustsMissing, openMusts, this.#language);
    showText(this.querySelector('[data-stage]'), missing.length === 0 ? summary : undefined);
    showText(
      this.querySelector('[data-reservation]'),
      missing.length > 0
        ? countOf(this.messages.incomplete, missing.length, this.#language)
        : undefined,
    );
    arrange(this.querySelector('[data-priorities]'), toDo);
    const part = this.querySelector<HTMLElement>('[data-has-priorities]');
    if (part) part.hidden = toDo.length === 0;
  }
}

customElements.define('condition-assessment', ConditionAssessment);
