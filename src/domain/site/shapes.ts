import * as v from 'valibot';
import { isRecord } from './parse-json.ts';

/* What schemas of files and stored values are made from, where those of the library let more in: its objects take a
   list, its dates the 30th of February, its numbers what is infinite. */

/* Leap years alone have a 29th of February. */
const date =
  '(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|' +
  '\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|' +
  '(?:02)-(?:0[1-9]|1\\d|2[0-8])))';

/** What a day looks like. */
export const dayPattern = new RegExp(`^${date}$`);

/** What a moment looks like. */
export const momentPattern = new RegExp(
  `^${date}T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$`,
);

/** A day there is, as an ISO date. */
export const day = v.pipe(v.string(), v.regex(dayPattern));

/** A moment in UTC, as `2026-11-24T12:00:00.000Z`. */
export const moment = v.pipe(v.string(), v.regex(momentPattern));

/** A number within limits. */
export const within = (least: number, most: number, isWhole = false) =>
  v.custom<number>(
    (value) =>
      typeof value === 'number' &&
      value >= least &&
      value <= most &&
      (!isWhole || Number.isInteger(value)),
  );

/** A number of any size. */
export const finite = within(-Number.MAX_VALUE, Number.MAX_VALUE);

/** A record with these fields, in this order. What else is there is left out. */
export const object = <const Entries extends v.ObjectEntries>(entries: Entries) => {
  const fields = v.object(entries);
  return { ...v.pipe(v.custom<v.InferInput<typeof fields>>(isRecord), fields), entries };
};

/**
 * A list of at most so many. One that is longer is refused before its parts are read; the library looks at its length
 * after that, and only what it looks at is published.
 */
export const list = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(
    v.custom<v.InferInput<Item>[]>((value) => Array.isArray(value) && value.length <= most),
    v.array(item),
    v.maxLength(most),
  );

/** A record of anything, by keys from outside. */
export const anything = v.pipe(
  v.custom<Record<string, unknown>>(isRecord),
  v.transform(({ ['__proto__']: _, ...rest }) => rest),
);

/** A value as a schema reads it; nothing when it can't. */
export function readAs<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | undefined {
  const { success, output } = v.safeParse(schema, value);
  return success ? output : undefined;
}
