import { arrangeMeasures, lineageOf, type Measure, type MeasureStatus } from './measure.ts';

/** Something that has changed in a plan. */
export type PlanChange =
  | { kind: 'added' | 'gone' | MeasureStatus; measure: Measure }
  | {
      kind: 'moved' | 'owner';
      measure: Measure;
      /** What stood there; empty when nothing did. */
      from: string;
      /** What stands there now; empty when nothing does. */
      to: string;
    };

/** The order in which changes are told. */
const kinds: readonly PlanChange['kind'][] = [
  ...(['done', 'started', 'added', 'moved', 'owner', 'stopped', 'planned', 'gone'] as const),
];

function changesOf(before: Measure | undefined, measure: Measure): PlanChange[] {
  const { status, deadline = '', owner } = measure;
  if (!before) {
    const isEnded = status === 'done' || status === 'stopped';
    return [{ kind: 'added', measure }, ...(isEnded ? [{ kind: status, measure }] : [])];
  }
  const { deadline: lastDeadline = '', owner: lastOwner } = before;
  return [
    ...(status === before.status ? [] : [{ kind: status, measure }]),
    ...(deadline === lastDeadline
      ? []
      : [{ kind: 'moved' as const, measure, from: lastDeadline, to: deadline }]),
    ...(owner.trim() === lastOwner.trim()
      ? []
      : [{ kind: 'owner' as const, measure, from: lastOwner.trim(), to: owner.trim() }]),
  ];
}

/**
 * What has changed from one plan to a later one: what is done, begun, new, moved, given to another, stopped, planned
 * again and taken out, in that order, each by deadline.
 */
export function planChanges(before: readonly Measure[], after: readonly Measure[]): PlanChange[] {
  const earlier = new Map(before.map((one) => [lineageOf(one), one]));
  const there = new Set(after.map(lineageOf));
  const changes = [
    ...arrangeMeasures(after, 'deadline').flatMap((one) =>
      changesOf(earlier.get(lineageOf(one)), one),
    ),
    ...arrangeMeasures(before, 'deadline')
      .filter((one) => !there.has(lineageOf(one)))
      .map((measure): PlanChange => ({ kind: 'gone', measure })),
  ];
  return changes.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}
