import type { Change } from '#domain/book/changes.ts';
import { fold } from '#domain/site/norwegian.ts';
import type { Problem } from '../problems.ts';
import { fieldName } from '../schema-problems.ts';
import { soundEntries, type Rule, type SoundEntry } from './context.ts';

/** The beginning of the month the first chapters were written in: nothing can have been changed before. */
export const firstDay = '2026-11-01';

/** The changes of a chapter with what is wrong with each, if anything. */
function problemsIn({ data, file, lineOf }: SoundEntry<{ changes?: Change[] }>): Problem[] {
  const changes = data.changes ?? [];
  return changes.flatMap(({ date, what }, at): Problem[] => {
    const before = changes[at - 1];
    const place = (field: string) => {
      const path = ['changes', at, field];
      return { file, line: lineOf(path), field: fieldName(path) };
    };
    const isRepeated = changes
      .slice(0, at)
      .some((other) => other.date === date && fold(other.what) === fold(what));
    return [
      ...(date < firstDay
        ? [
            {
              kind: 'changedTooEarly' as const,
              ...place('date'),
              found: date,
              expected: `${firstDay} eller senere`,
            },
          ]
        : []),
      ...(before && date > before.date
        ? [
            {
              kind: 'changesNotInOrder' as const,
              ...place('date'),
              found: `${date} etter ${before.date}`,
              expected: 'den nyeste endringen først',
            },
          ]
        : []),
      ...(isRepeated
        ? [
            {
              kind: 'changeTwice' as const,
              ...place('what'),
              found: `«${what}»`,
              expected: 'hver endring én gang',
            },
          ]
        : []),
    ];
  });
}

/** The changes of a chapter stand newest first, each once, and none before there was a chapter. */
export const changesAreInOrder: Rule = (context) =>
  soundEntries<{ changes?: Change[] }>(context, 'chapters').flatMap(problemsIn);
