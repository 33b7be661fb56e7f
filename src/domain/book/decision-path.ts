/** A question on the way through a decision aid, and which of its answers was given. */
export interface Answered {
  question: string;
  /** Which answer, from 0. */
  answer: number;
  /** True when the role gave it. */
  byRole?: true;
}

/** Where each answer of each question leads. */
export type Ways = ReadonlyMap<string, readonly string[]>;

/** Where the answer of a role leads, by question. */
export type RoleAnswers = ReadonlyMap<string, string>;

/** A step, and the answers that led there. */
export interface Reached {
  step: string;
  path: readonly Answered[];
}

/** Answers a question, and those after it that the role answers. Nothing where there is no such answer. */
export function answered(
  ways: Ways,
  role: RoleAnswers,
  path: readonly Answered[],
  { question, answer }: Answered,
): Reached | undefined {
  let step = ways.get(question)?.[answer];
  if (step === undefined) return undefined;
  const next: Answered[] = [...path, { question, answer }];
  for (;;) {
    const to = role.get(step);
    const given = to === undefined ? undefined : ways.get(step)?.indexOf(to);
    if (to === undefined || given === undefined || given < 0) return { step, path: next };
    next.push({ question: step, answer: given, byRole: true });
    step = to;
  }
}

/**
 * Whether the answers on the way, and those of the role, leave a step out of reach. What was answered last led here, and
 * tells nothing of where else one might have come.
 */
export function isOutOfReach(
  step: string,
  ways: Ways,
  role: RoleAnswers,
  path: readonly Answered[],
): boolean {
  const given = new Map<string, string | undefined>(role);
  for (const { question, answer } of path.slice(0, -1))
    given.set(question, ways.get(question)?.[answer]);
  const reached = new Set([...ways.keys()].slice(0, 1));
  for (const at of reached)
    for (const to of given.has(at) ? [given.get(at)] : (ways.get(at) ?? []))
      if (to !== undefined) reached.add(to);
  return !reached.has(step);
}

const isAnswered = (value: unknown): value is Answered =>
  typeof value === 'object' &&
  value !== null &&
  'question' in value &&
  'answer' in value &&
  typeof value.question === 'string' &&
  typeof value.answer === 'number';

/**
 * The answers that led to a step, as the history of the browser kept them. Nothing where they do not lead there from
 * the first question: the aid may have changed since, and anything may have written them.
 */
export function pathTo(
  step: string,
  kept: unknown,
  ways: Ways,
  first: string | undefined,
): readonly Answered[] | undefined {
  if (step === first) return [];
  if (!Array.isArray(kept) || !kept.every(isAnswered)) return undefined;
  let at = first;
  for (const { question, answer } of kept) {
    if (question !== at) return undefined;
    at = ways.get(question)?.[answer];
  }
  return at === step ? kept : undefined;
}
