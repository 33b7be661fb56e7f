import { itemId } from '#domain/assessment/assessment.ts';
import { parseJson } from '#domain/site/parse-json.ts';
import * as z from 'zod/mini';
import { parts } from './agenda.ts';

/** Most stretches of time that are kept of a clock. */
const mostSpans = 500;

const place = z.object({
  spans: z
    .array(
      z.object({
        part: z.enum(parts),
        from: z.iso.datetime(),
        to: z.optional(z.iso.datetime()),
      }),
    )
    .check(z.maxLength(mostSpans)),
  /** The point that is talked about. */
  point: z.optional(itemId),
});

/** Where a meeting is: its clock, and what is on the screen. Nobody takes back time, so it is no act. */
export type Place = z.infer<typeof place>;

/** Before anything has begun. */
export const nowhere: Place = { spans: [] };

/** Reads where a meeting is. What can't be read is as if nothing had begun. */
export function placeIn(text: string | undefined): Place {
  const read = z.safeParse(place, parseJson(text ?? ''));
  return read.success ? read.data : nowhere;
}

/** Where a meeting is, as the device keeps it. */
export const placeText = ({ spans, point }: Place): string =>
  JSON.stringify({ spans: spans.slice(-mostSpans), point });
