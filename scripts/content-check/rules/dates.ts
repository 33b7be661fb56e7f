import { isInFuture } from '#domain/site/freshness.ts';
import type { DataPath, RawEntry } from '../documents.ts';
import type { Problem } from '../problems.ts';
import type { Rule } from './context.ts';

const dateFields = new Set(['checked', 'seen', 'date']);

function futureDates(entry: RawEntry, value: unknown, path: DataPath, today: string): Problem[] {
  if (typeof value !== 'object' || value === null) {
    if (!dateFields.has(String(path.at(-1))) || !isInFuture(String(value), today)) return [];
    return [
      {
        kind: 'futureDate',
        file: entry.file,
        line: entry.lineOf(path),
        field: path.join('.'),
        found: String(value),
        expected: `${today} eller tidligere`,
      },
    ];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return futureDates(entry, inner, [...path, step], today);
  });
}

/** Nothing was checked, read or confirmed on a day that has not come. */
export const noDatesInTheFuture: Rule = ({ read, today }) =>
  [...read.values()].flat().flatMap((entry) => futureDates(entry, entry.data, [], today));
