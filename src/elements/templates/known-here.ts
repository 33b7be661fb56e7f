import type { Measure } from '#domain/assessment/measure.ts';
import { storedMeasures } from '#domain/assessment/stored-entries.ts';
import {
  activeAssessment,
  assessments,
  storedEntries,
} from '#elements/assessment/assessment-store.ts';
import { myKommune } from '#elements/kit/my-kommune.ts';

/** The number of the kommune the reader belongs to: their own, else that of an assessment, where the device knows it. */
export const kommuneHere = (): string | undefined =>
  myKommune()?.number ??
  (activeAssessment() ?? assessments().find(({ kommune }) => kommune !== undefined))?.kommune;

/** The action plan on the device: that of the assessment being filled in, else the one that was changed last. */
export function planHere(): Measure[] {
  const { measures } = storedMeasures(storedEntries.get());
  const { id } = activeAssessment() ?? assessments()[0] ?? {};
  return measures.filter(({ assessment }) => assessment === id);
}
