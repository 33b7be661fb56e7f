/**
 * Where a reader stands who has a result: a short list of conditions, a list of steps to tick off, a form that asks
 * some of the whole, the one that asks all of it, one cut for a role, a module, or the comparison of several.
 */
export type From = 'conditions' | 'steps' | 'quick' | 'whole' | 'role' | 'module' | 'comparison';

/**
 * Where a result can lead: the first that is not answered, a common answer, the steps before the start, a form of
 * some or of all of the whole, the action plan, the comparison, or the page with all forms.
 */
export type Place =
  'unanswered' | 'common' | 'steps' | 'quick' | 'whole' | 'plan' | 'compare' | 'forms';

/** How far one has come where one stands. */
export interface Reached {
  /** All that is asked is answered; in a comparison, all points have a common answer. */
  isDone: boolean;
  /** Every must of a list of conditions is in place. */
  isInPlace?: boolean;
}

const unfinished: Record<From, readonly Place[]> = {
  conditions: ['unanswered', 'quick', 'steps', 'forms'],
  steps: ['unanswered', 'plan', 'forms'],
  quick: ['unanswered', 'compare', 'plan', 'forms'],
  whole: ['unanswered', 'compare', 'plan', 'forms'],
  role: ['unanswered', 'compare', 'forms'],
  module: ['unanswered', 'forms'],
  comparison: ['common', 'plan', 'forms'],
};

const finished: Record<From, readonly Place[]> = {
  conditions: ['steps', 'quick', 'plan', 'forms'],
  steps: ['quick', 'plan', 'forms'],
  quick: ['whole', 'plan', 'compare', 'forms'],
  whole: ['plan', 'compare', 'forms'],
  role: ['compare', 'forms'],
  module: ['forms', 'plan', 'compare'],
  comparison: ['plan', 'forms'],
};

/** Where to go on to, what we advise first. */
export function nextSteps(from: From, { isDone, isInPlace = false }: Reached): readonly Place[] {
  if (!isDone) return unfinished[from];
  return from === 'conditions' && isInPlace ? ['quick', 'plan', 'forms'] : finished[from];
}

/** Everywhere one can be led from somewhere, however far one has come. */
export const placesFrom = (from: From): Place[] => [
  ...new Set([...finished[from], ...unfinished[from]]),
];

/** A form as its kind is told by. */
interface FormOfKind {
  kind: 'scale' | 'conditions';
  group: 'core' | 'module' | 'role';
  tickList?: boolean;
  /** What it asks. */
  ids: readonly string[];
}

/** Where one stands in a form, among all there are. */
export function fromForm(form: FormOfKind, all: readonly FormOfKind[]): From {
  if (form.kind === 'conditions') return form.tickList ? 'steps' : 'conditions';
  if (form.group !== 'core') return form.group;
  const larger = all.some(
    ({ kind, group, ids }) => kind === 'scale' && group === 'core' && ids.length > form.ids.length,
  );
  return larger ? 'quick' : 'whole';
}
