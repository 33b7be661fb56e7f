import type { ZodType } from 'astro/zod';
import { isInFuture } from '#domain/site/freshness.ts';
import { doneOn, isPastDate } from '#schemas/site/common.ts';
import type { Problem } from '../problems.ts';
import { partsOf, spotsOf } from '../schema-walk.ts';
import type { Rule } from './context.ts';

const holding = new Map<ZodType, boolean>();

/** True for a schema with such a date in it; most have none, and their data need not be gone through. */
function holdsPastDate(schema: ZodType): boolean {
  const known = holding.get(schema) ?? (isPastDate(schema) || partsOf(schema).some(holdsPastDate));
  holding.set(schema, known);
  return known;
}

/** Nothing was checked, read or confirmed on a day that has not come: no date the schema says is past. */
export const noDatesInTheFuture: Rule = ({ read, schemas, today }) =>
  [...read].flatMap(([name, entries]) => {
    const schema = schemas.get(name);
    if (!schema || !holdsPastDate(schema)) return [];
    return entries.flatMap((entry) => {
      const future = [...spotsOf(schema, entry.data)].filter(
        (spot) => isPastDate(spot.schema) && isInFuture(String(spot.value), today),
      );
      // The branches of a union share their fields.
      const byField = new Map(future.map((spot) => [spot.path.join('.'), spot]));
      return [...byField].map(([field, { value, path, schema: day }]): Problem => ({
        kind: 'futureDate',
        file: entry.file,
        line: entry.lineOf(path),
        field,
        found: String(value),
        expected: `${today} eller tidligere`,
        done: doneOn(day),
      }));
    });
  });
