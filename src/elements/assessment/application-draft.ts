import { applicationPageData } from '#domain/assessment/page-data/application.ts';
import { storedMeasures } from '#domain/assessment/stored-entries.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { activeAssessment, storedEntries } from './assessment-store.ts';
import { PlanTakeAway } from './plan-take-away.ts';

/** Makes the draft of an application from the answers being given and the plan that belongs to them. */
class ApplicationDraft extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const takeAway = new PlanTakeAway(this, readPageData(this, applicationPageData));
    const make = () => {
      const active = activeAssessment();
      const measures = storedMeasures(storedEntries.get()).measures.filter(
        ({ assessment }) => assessment === active?.id,
      );
      void takeAway.take('application', active, measures);
    };
    hook(this, '[data-make]', HTMLButtonElement).addEventListener('click', make, { signal });
  }
}

defineElement('application-draft', ApplicationDraft);
