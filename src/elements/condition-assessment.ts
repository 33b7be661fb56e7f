import {
  parseConditionAnswer,
  type Answers,
  type ConditionAnswer,
} from '#domain/assessment/answers.ts';
import { conditionOutcome, type Condition } from '#domain/assessment/priorities.ts';
import { countOf, fill, type Plural } from '#domain/norwegian.ts';
import { AssessmentForm, type FormMessages } from './assessment-form.ts';
import { languageOf } from './messages.ts';
import { arrange, showText, toggle } from './result-parts.ts';

interface ConditionMessages extends FormMessages {
  incomplete: Plural;
  mustsInPlace: string;
}

/** The form of conditions that are in place or not, with what to do next. */
class ConditionAssessment extends AssessmentForm<ConditionAnswer, ConditionMessages> {
  protected override parse(value: unknown): ConditionAnswer | undefined {
    return parseConditionAnswer(value);
  }

  protected override showResult(answers: Answers<ConditionAnswer>): string | undefined {
    const conditions = this.questions.map(({ id, dataset }): Condition => ({
      id,
      requirement: dataset.requirement === 'should' ? 'should' : 'must',
    }));
    const total = conditions.filter(({ requirement }) => requirement === 'must').length;
    const { missing, mustsInPlace, toDo, toFindOut } = conditionOutcome(conditions, answers);
    const stage = fill(this.messages.mustsInPlace, { count: mustsInPlace, total });
    const isComplete = missing.length === 0;
    showText(this, '[data-stage]', isComplete ? stage : undefined);
    showText(
      this,
      '[data-reservation]',
      isComplete ? undefined : countOf(this.messages.incomplete, missing.length, languageOf(this)),
    );
    arrange([...this.querySelectorAll('[data-priorities]')], toDo);
    arrange([...this.querySelectorAll('[data-gaps]')], toFindOut);
    toggle(this, '[data-has-priorities]', toDo.length > 0);
    toggle(this, '[data-has-gaps]', toFindOut.length > 0);
    toggle(this, '[data-continue]', isComplete && mustsInPlace === total);
    return isComplete ? stage : undefined;
  }
}

customElements.define('condition-assessment', ConditionAssessment);
