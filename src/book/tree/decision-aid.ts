import type { DecisionAid } from '#domain/book/tree/nodes.ts';
import type { Lookup } from './lookup.ts';

/** A decision aid as a node of the tree, its rules named. */
export function decisionAidNode(id: string, lookup: Lookup): DecisionAid {
  const { aid, target } = lookup.decisionAid(id);
  const outcomes = aid.outcomes.map(({ laws, lawsFor = [], ...outcome }) => ({
    ...outcome,
    laws: [
      ...laws.map((law) => lookup.law(law.id)),
      ...lawsFor.map(({ law, steps }) => ({ ...lookup.law(law.id), steps })),
    ],
  }));
  return { type: 'decisionAid', id, target, aid: { ...aid, outcomes } };
}
