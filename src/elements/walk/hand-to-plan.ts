import { measureIds } from '#domain/assessment/stored-entries.ts';
import { isReadyForPlan, measuresOf } from '#domain/walk/to-plan.ts';
import { isStrength, type Point, type Walk } from '#domain/walk/walk.ts';
import type { WalkInput } from '#domain/walk/words.ts';
import {
  activeAssessment,
  assessments,
  begin,
  storedEntries,
} from '#elements/assessment/assessment-store.ts';
import { saveMeasure } from '#elements/assessment/plan-store.ts';
import { myKommune } from '#elements/kit/my-kommune.ts';

/** What came of handing points to the action plan. */
export interface HandedOver {
  /** Points that are measures now. */
  added: number;
  /** Points that were measures before, and are left as they stand there. */
  before: number;
  /** Points that lack something the plan needs. */
  notReady: number;
}

/** Puts the points that are ready into the action plan of the assessment that is being filled in, else of one's own. */
export function handToPlan(walk: Walk, points: readonly Point[], input: WalkInput): HandedOver {
  const all = points.filter((one) => !isStrength(one));
  const ready = all.filter((one) => isReadyForPlan(one, input));
  const there = new Set(measureIds(storedEntries.get()));
  const isNew = ready.some(({ id }) => !there.has(id));
  const plan = activeAssessment() ?? assessments().find(({ broughtIn }) => broughtIn === undefined);
  const assessment =
    isNew && !plan ? begin({ role: 'kommune', kommune: myKommune()?.number }) : plan;
  const measures = measuresOf(walk, points, assessment?.id ?? '', input);
  const added = measures.filter(({ id }) => !there.has(id));
  for (const one of added) saveMeasure(one);
  return {
    added: added.length,
    before: measures.length - added.length,
    notReady: all.length - ready.length,
  };
}
