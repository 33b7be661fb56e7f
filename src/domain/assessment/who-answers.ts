import { isLocked, type Assessment } from './assessment.ts';
import { fieldKinds } from './fields.ts';

/** Who answers: what is asked at the top of a form. */
export type Who = Partial<Pick<Assessment, 'role' | 'kommune' | 'name'>>;

const isSaidOtherwise = (was: string | undefined, is: string | undefined): boolean => {
  const before = was?.trim() ?? '';
  return before !== '' && before !== (is?.trim() ?? '');
};

/** How many points something is said about. */
export const pointsSaid = (assessment: Assessment): number =>
  new Set(fieldKinds.flatMap((kind) => Object.keys(assessment[kind] ?? {}))).size;

/**
 * True when a change may mean that somebody else answers now: there are answers, and what was said of who answers is
 * said otherwise. To say what was not said yet, as the kommune, changes nobody.
 */
export const mayBeAnother = (was: Assessment, change: Who): boolean =>
  !isLocked(was) &&
  was.role !== 'consensus' &&
  pointsSaid(was) > 0 &&
  (('role' in change && change.role !== was.role) ||
    ('kommune' in change && isSaidOtherwise(was.kommune, change.kommune)) ||
    ('name' in change && isSaidOtherwise(was.name, change.name)));
