import type { Assessment } from '#domain/assessment/assessment.ts';
import { whenInWords } from '#domain/assessment/days.ts';
import { activeKey } from '#domain/assessment/stored-entries.ts';
import { fill } from '#domain/site/norwegian.ts';
import { titleOf } from './assessment-names.ts';
import { assessments, storedEntries } from './assessment-store.ts';
import { hook } from '#elements/kit/hook.ts';
import { languageOf } from '#elements/kit/page-data.ts';
import { rememberInAddress } from '#elements/kit/url-state.ts';
import { setOptions } from './plan-cards.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import type { PlanPageData } from '#domain/assessment/page-data/plan.ts';

/** The assessment whose plan is shown. */
export class PlanChoice {
  readonly #host: HTMLElement;
  readonly #messages: PlanPageData;

  constructor(host: HTMLElement, messages: PlanPageData) {
    this.#host = host;
    this.#messages = messages;
  }

  /** The assessment in the address, else the active one, else the last changed. */
  get assessment(): Assessment | undefined {
    const all = assessments();
    const asked = new URLSearchParams(location.search).get('vurdering');
    const byId = (id: string | null | undefined) => all.find((one) => one.id === id);
    return byId(asked) ?? byId(storedEntries.get()[activeKey]) ?? all[0];
  }

  /** Chooses another, and keeps it in the address. */
  choose(id: string): void {
    rememberInAddress({ vurdering: id });
  }

  /** Shows the choice there is, and whose plan it is on screen and on paper. */
  show(): void {
    const named = assessments().map((one): [string, string] => [one.id, this.#nameOf(one)]);
    const chosen = this.assessment;
    const select = hook(this.#host, '[data-choose]', HTMLSelectElement);
    setOptions(select, named);
    select.value = chosen?.id ?? '';
    toggle(this.#host, '[data-choice]', named.length > 1);
    const name = chosen && this.#nameOf(chosen);
    showText(this.#host, '[data-subject]', named.length === 1 ? name : undefined);
    showText(this.#host, '[data-paper-subject]', name);
  }

  /** «Kommunen · Bodø · Våren 2027, sist endret 24. november 2026 kl. 14.05». */
  #nameOf(assessment: Assessment): string {
    const { keptOn, lastChanged } = this.#messages;
    return fill(assessment.keptOn === undefined ? lastChanged : keptOn, {
      who: titleOf(assessment, this.#messages),
      date: whenInWords(assessment, languageOf(this.#host)),
    });
  }
}
