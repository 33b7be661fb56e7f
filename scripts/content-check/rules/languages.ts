import type { DataPath, RawEntry } from '../documents.ts';
import type { Problem } from '../problems.ts';
import { readEntries, type Rule } from './context.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function unequalLists(entry: RawEntry, one: unknown, other: unknown, path: DataPath): Problem[] {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length === other.length) return [];
    return [
      {
        kind: 'unequalLists',
        file: entry.file,
        line: entry.lineOf(path),
        field: path.join('.'),
        found: `${other.length} punkter`,
        expected: `${one.length} punkter`,
      },
    ];
  }
  if (!isObject(one) || !isObject(other)) return [];
  return Object.keys(one).flatMap((key) =>
    unequalLists(entry, one[key], other[key], [...path, key]),
  );
}

/** Lists in the interface texts are as long in nynorsk as in bokmål. */
export const listsMatch: Rule = (context) => {
  const texts = readEntries(context, 'texts');
  const original = texts.find(({ id }) => id === 'nb');
  const translated = texts.find(({ id }) => id === 'nn');
  return original && translated ? unequalLists(translated, original.data, translated.data, []) : [];
};
