import type { Problem } from '../problems.ts';
import { soundEntries, type Rule } from './context.ts';

/** The letter of an indicator is the dimension it lies in. */
export const indicatorsAreInTheirDimension: Rule = (context) =>
  soundEntries<{ id: string; dimension: string }>(context, 'indicators')
    .filter(({ data }) => !data.id.startsWith(data.dimension))
    .map((entry): Problem => ({
      kind: 'wrongDimension',
      file: entry.file,
      line: entry.lineOf(['dimension']),
      field: entry.data.id,
      found: entry.data.dimension,
      expected: entry.data.id.slice(0, 1),
    }));

interface ConditionForm {
  conditions?: { id: string }[];
}

/** Answers are stored under the id of what was asked, so no two conditions share one. */
export const conditionsAreTheirOwn: Rule = (context) => {
  const seen = new Set<string>();
  return soundEntries<ConditionForm>(context, 'forms').flatMap((entry) =>
    (entry.data.conditions ?? []).flatMap(({ id }, at): Problem[] => {
      const isRepeated = seen.has(id);
      seen.add(id);
      if (!isRepeated) return [];
      const line = entry.lineOf(['conditions', at]);
      return [
        {
          kind: 'duplicateId',
          file: entry.file,
          line,
          found: id,
          expected: 'et navn som ikke er brukt før',
        },
      ];
    }),
  );
};
