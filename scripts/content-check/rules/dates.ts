import { isPastOrToday } from '../../../src/domain/freshness.ts';
import type { DataPath, RawEntry } from '../documents.ts';
import type { Problem } from '../problems.ts';
import type { Rule } from './context.ts';

const dateFields = new Set(['checked', 'seen', 'date']);

function futureDates(entry: RawEntry, value: unknown, path: DataPath, today: string): Problem[] {
  if (typeof value !== 'object' || value === null) {
    const isDate = dateFields.has(String(path.at(-1))) && /^\d{4}-\d{2}-\d{2}$/.test(String(value));
    if (!isDate || isPastOrToday(String(value), today) || !exists(String(value))) return [];
    const field = path.join('.');
    return [
      {
        kind: 'futureDate',
        file: entry.file,
        line: entry.lineOf(path),
        field,
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

/* Dates that do not exist are the schema's to report. */
const exists = (date: string) => !Number.isNaN(Date.parse(date));

/** Nothing was checked, read or confirmed on a day that has not come. */
export const noDatesInTheFuture: Rule = ({ entries, today }) =>
  [...entries.values()].flat().flatMap((entry) => futureDates(entry, entry.data, [], today));
