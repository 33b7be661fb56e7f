import type { Assessment } from '#domain/assessment/assessment.ts';
import { toFile } from '#domain/assessment/file.ts';
import { storedMeasures } from '#domain/assessment/stored-entries.ts';
import { now, storedEntries } from './assessment-store.ts';
import { download } from '#elements/kit/download.ts';

/** Hands assessments with their measures to the reader as one file. */
export function downloadAssessments(assessments: readonly Assessment[], name: string): void {
  const ids = new Set(assessments.map(({ id }) => id));
  const measures = storedMeasures(storedEntries.get()).measures.filter(({ assessment }) =>
    ids.has(assessment),
  );
  const text = toFile({ assessments: [...assessments], measures }, now());
  download(new Blob([text], { type: 'application/json' }), name);
}
