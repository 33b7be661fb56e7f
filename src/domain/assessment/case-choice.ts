/** What a case to the kommunestyre is about: to begin with SLT, or to renew the decision. */
export const caseVariants = ['introduce', 'renew'] as const;

/** What a case to the kommunestyre is about. */
export type CaseVariant = (typeof caseVariants)[number];

/** Where the proposed decision of a case stands. */
export const decisionPlaces = ['last', 'first'] as const;

/** Where the proposed decision of a case stands. */
export type DecisionPlace = (typeof decisionPlaces)[number];

/** How a case is to be written. */
export interface CaseChoice {
  variant: CaseVariant;
  decision: DecisionPlace;
}

/** A choice as it is kept; the first of each where nothing, or something unknown, is. */
export function readCaseChoice(kept = ''): CaseChoice {
  const chosen = kept.split(' ');
  return {
    variant: caseVariants.find((one) => chosen.includes(one)) ?? caseVariants[0],
    decision: decisionPlaces.find((one) => chosen.includes(one)) ?? decisionPlaces[0],
  };
}
