import { askedSince } from '#domain/assessment/asked-since.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { answersIn } from '#domain/assessment/counted.ts';
import {
  conditionOutcome,
  tickOutcome,
  type AnsweredCondition,
} from '#domain/assessment/priorities.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { defineElement } from '#elements/kit/enhance.ts';
import { AssessmentForm } from './assessment-form.ts';
import { showBesideForm } from './beside-form.ts';
import { conditionPageData, type ConditionPageData } from '#domain/assessment/page-data/form.ts';
import { languageOf } from '#elements/kit/page-data.ts';
import { hook } from '#elements/kit/hook.ts';
import { arrange, showText, toggle } from '#elements/kit/show.ts';
import { showToFindOut } from './to-find-out.ts';

/** The form of conditions that are in place or not, or steps to tick off, with what to do next. */
class ConditionAssessment extends AssessmentForm<ConditionPageData> {
  protected override readonly pageData = conditionPageData;

  get #isTickList(): boolean {
    return this.hasAttribute('data-tick-list');
  }

  protected override answersIn(assessment: Assessment): Readonly<Record<string, unknown>> {
    return answersIn(this.#isTickList ? 'ticks' : 'conditions', [], assessment);
  }

  protected override showResult(assessment: Assessment): string | undefined {
    showBesideForm(this, assessment);
    const conditions = this.questions.map(({ id, dataset }): AnsweredCondition => ({
      id,
      requirement: dataset.requirement === 'should' ? 'should' : 'must',
    }));
    return this.#isTickList
      ? this.#showTicks(conditions, assessment)
      : this.#showConditions(conditions, assessment);
  }

  #showTicks(conditions: readonly AnsweredCondition[], assessment: Assessment): string {
    const { done, mustsDone, musts, toDo } = tickOutcome(conditions, assessment.conditions);
    const stage = fill(this.messages.tickStage, {
      done,
      total: conditions.length,
      musts: mustsDone,
      allMusts: musts,
    });
    showText(this, '[data-stage]', stage);
    this.#showLists(toDo, []);
    return stage;
  }

  #showConditions(
    conditions: readonly AnsweredCondition[],
    assessment: Assessment,
  ): string | undefined {
    const total = conditions.filter(({ requirement }) => requirement === 'must').length;
    const outcome = conditionOutcome(conditions, assessment.conditions);
    const { missing, mustsInPlace, toDo, toFindOut } = outcome;
    const stage = fill(this.messages.mustsInPlace, { count: mustsInPlace, total });
    const isComplete = missing.length === 0;
    showText(this, '[data-stage]', isComplete ? stage : undefined);
    showText(this, '[data-reservation]', isComplete ? undefined : this.#whatIsLeft(missing));
    this.#showLists(toDo, toFindOut);
    return isComplete ? stage : undefined;
  }

  /** What is not answered, by name where an earlier version of the form did not ask it. */
  #whatIsLeft(missing: readonly string[]): string {
    const { askedLater, newlyAsked, unanswered, ofAnswered } = this.messages;
    const since = askedSince(Object.keys(askedLater), missing).map((id) => askedLater[id] ?? id);
    return since.length > 0
      ? fill(newlyAsked, { what: since.join(' ') })
      : `${countOf(unanswered, missing.length, languageOf(this))} ${ofAnswered}`;
  }

  #showLists(toDo: readonly string[], toFindOut: readonly string[]): void {
    arrange([[hook(this, '[data-priorities]', HTMLElement), toDo]]);
    showToFindOut(this, this.questions, toFindOut, this.messages);
    toggle(this, '[data-has-priorities]', toDo.length > 0);
  }
}

defineElement('condition-assessment', ConditionAssessment);
