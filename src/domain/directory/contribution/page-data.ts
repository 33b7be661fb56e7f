import type { ChosenTexts, TextChoice } from '#domain/site/chosen-texts.ts';
import { pageData } from '#domain/site/page-data.ts';

/** The texts `<contribution-form>` speaks. */
export const contributionTexts = {
  contribute: [
    ...(['faults', 'mend', 'failed', 'several', 'readyTo', 'readyToKommune'] as const),
    ...(['readyUnsure', 'readyToNobody', 'copied', 'notCopied', 'gotFile', 'noFile'] as const),
    ...(['subjectCorrection', 'subjectContribution', 'aboutKommune', 'why', 'withFile'] as const),
  ],
} as const satisfies TextChoice;

/** What the page tells `<contribution-form>`. */
export interface ContributionPageData extends ChosenTexts<typeof contributionTexts> {
  /** The address of the editors, where they have one. */
  readonly email?: string;
  /** Where what is known of the kommuner is fetched. */
  readonly facts: string;
  /** Absolute address of the page of a kommune, with `{slug}` for its name. */
  readonly page: string;
}

/** How it tells it. */
export const contributionData = pageData<ContributionPageData>('contribution-form');
