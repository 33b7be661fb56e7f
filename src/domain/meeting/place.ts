import { itemId } from '#domain/assessment/assessment.ts';
import { parseJson } from '#domain/site/parse-json.ts';
import { list, moment, object, readAs } from '#domain/site/shapes.ts';
import * as v from 'valibot';
import { parts } from './agenda.ts';

/** Most stretches of time that are kept of a clock. */
const mostSpans = 500;

const place = object({
  spans: list(
    object({
      part: v.picklist(parts),
      from: moment,
      to: v.optional(moment),
    }),
    mostSpans,
  ),
  /** The point that is talked about. */
  point: v.optional(itemId),
});

/** Where a meeting is: its clock, and what is on the screen. Nobody takes back time, so it is no act. */
export type Place = v.InferOutput<typeof place>;

/** Before anything has begun. */
export const nowhere: Place = { spans: [] };

/** Reads where a meeting is. What can't be read is as if nothing had begun. */
export function placeIn(text: string | undefined): Place {
  return readAs(place, parseJson(text ?? '')) ?? nowhere;
}

/** Where a meeting is, as the device keeps it. */
export const placeText = ({ spans, point }: Place): string =>
  JSON.stringify({ spans: spans.slice(-mostSpans), point });
