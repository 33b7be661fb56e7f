import type { Measure } from '#domain/assessment/measure.ts';
import { storedMeasures } from '#domain/assessment/stored-entries.ts';
import {
  activeAssessment,
  assessments,
  storedEntries,
} from '#elements/assessment/assessment-store.ts';
import { myKommune } from '#elements/kit/my-kommune.ts';

/** Tells the number of the kommune a reader belongs to, where something on the device knows it. */
export type KommuneSource = () => string | undefined;

const ofReader: KommuneSource = () => myKommune()?.number;

const ofAssessment: KommuneSource = () =>
  (activeAssessment() ?? assessments().find(({ kommune }) => kommune !== undefined))?.kommune;

/* The first that knows it, says it. */
const sources: readonly KommuneSource[] = [ofReader, ofAssessment];

/** The number of the kommune the reader belongs to, where the device knows it. */
export function kommuneHere(): string | undefined {
  for (const source of sources) {
    const number = source();
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The action plan on the device: that of the assessment being filled in, else the one that was changed last. */
export function planHere(): Measure[] {
  const { measures } = storedMeasures(storedEntries.get());
  const { id } = activeAssessment() ?? assessments()[0] ?? {};
  return measures.filter(({ assessment }) => assessment === id);
}
