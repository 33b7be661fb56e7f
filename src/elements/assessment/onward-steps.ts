import { nextSteps } from '#domain/assessment/onward.ts';
import { onwardPageData, type OnwardPageData } from '#domain/assessment/page-data/onward.ts';
import { progressOn } from '#domain/assessment/progress.ts';
import { fill } from '#domain/site/norwegian.ts';
import { ownValue } from '#domain/site/own-value.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { oncePerTask } from '#elements/kit/once-per-task.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { showText } from '#elements/kit/show.ts';
import { shownAssessment, storedEntries } from './assessment-store.ts';
import { linkOnward, showOnward } from './onward.ts';

/** Where the result of a form leads, by how far the form has come. */
class OnwardSteps extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const told = readPageData(this, onwardPageData);
    const show = oncePerTask(() => this.#show(told), signal);
    listenToAll([storedEntries], show, signal);
    this.#show(told);
  }

  #show({ from, ids, musts, whole, alreadyAnswered }: OnwardPageData): void {
    const { answers = {}, conditions = {} } = shownAssessment() ?? {};
    const given = { ...conditions, ...answers };
    const first = ids.find((id) => ownValue(given, id) === undefined);
    const isInPlace = musts.every((id) => given[id] === 'yes');
    const places = nextSteps(from, { isDone: first === undefined, isInPlace });
    if (first !== undefined) linkOnward(this, 'unanswered').hash = first;
    if (places.includes('whole')) {
      const text = fill(alreadyAnswered, { ...progressOn(whole, given) });
      showText(this, '[data-item="whole"] > span', text);
    }
    showOnward(this, places);
  }
}

defineElement('onward-steps', OnwardSteps);
