import { entryId, itemId, longText, mostItems, roles } from '#domain/assessment/assessment.ts';
import { ownValue } from '#domain/site/own-value.ts';
import { isRecord } from '#domain/site/parse-json.ts';
import { day, finite, list, moment, object, readAs, within } from '#domain/site/shapes.ts';
import * as v from 'valibot';
import { lengths } from './agenda.ts';
import { mostParticipants } from './meeting.ts';

const kommune = v.pipe(v.string(), v.regex(/^(\d{4})?$/));
const formId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
const points = list(itemId, mostItems);
const length = v.picklist(lengths);
const answer = v.picklist([0, 1, 2, 3, 4, 'unknown', 'not-applicable']);
const count = within(0, mostParticipants, true);

const role = v.picklist(roles);

/** The answers somebody gave before the meeting. */
const brought = object({
  /** A new id, for a new seat where none of that role is free. */
  id: entryId,
  /** The assessment they come from. */
  assessment: entryId,
  role,
  answers: list(object({ point: itemId, answer }), mostItems),
});

const begin = object({
  do: v.literal('begin'),
  version: finite,
  at: moment,
  ...{ form: formId, points, length, kommune, name: longText, date: day },
});

const describe = object({
  do: v.literal('describe'),
  form: v.optional(formId),
  points: v.optional(points),
  length: v.optional(length),
  kommune: v.optional(kommune),
  name: v.optional(longText),
  date: v.optional(day),
});

const measure = object({
  do: v.literal('measure'),
  id: entryId,
  indicator: itemId,
  action: longText,
  owner: longText,
  deadline: v.optional(day),
});

const ids = list(entryId, mostParticipants);

/* A table in place of a union of the library, and no record of it: both would weigh on every form, which share it. */
const shapes = {
  begin,
  describe,
  join: object({ do: v.literal('join'), id: entryId, role, name: longText }),
  call: object({ do: v.literal('call'), id: entryId, name: longText }),
  leave: object({ do: v.literal('leave'), id: entryId }),
  bring: object({
    do: v.literal('bring'),
    ballots: list(brought, mostParticipants),
  }),
  /** Without an answer, the vote is taken back. */
  vote: object({
    do: v.literal('vote'),
    id: entryId,
    point: itemId,
    answer: v.optional(answer),
    way: v.picklist(['device', 'cards']),
  }),
  count: object({
    do: v.literal('count'),
    point: itemId,
    counts: list(count, 6),
  }),
  ready: object({ do: v.literal('ready'), ids }),
  reopen: object({ do: v.literal('reopen'), id: entryId }),
  reveal: object({ do: v.literal('reveal') }),
  many: object({ do: v.literal('many'), many: count }),
  reason: object({ do: v.literal('reason'), point: itemId, text: longText }),
  /** Without an answer, the point is open again. */
  decide: object({ do: v.literal('decide'), point: itemId, answer: v.optional(answer) }),
  settle: object({ do: v.literal('settle'), points }),
  measure,
  drop: object({ do: v.literal('drop'), id: entryId }),
  keep: object({ do: v.literal('keep'), at: moment }),
};

/** What an act is. */
export type Deed = keyof typeof shapes;

/**
 * Something that happened in a meeting, as stored values and files hold it. A meeting is what its acts make of it, one
 * after the other.
 */
export type Act = { [Name in Deed]: v.InferOutput<(typeof shapes)[Name]> }[Deed];

/** Reads an act that anything may have written; gives nothing for what is none. */
export function readAct(value: unknown): Act | undefined {
  if (!isRecord(value)) return undefined;
  const shape = ownValue<v.GenericSchema<unknown, Act>>(shapes, String(value.do));
  return shape && readAs(shape, value);
}

/** What an act is about, so that letters typed one after the other in one field are one act. */
export function sameField(one: Act, other: Act): boolean {
  if (one.do !== other.do) return false;
  const fields = (of: Act) => {
    switch (of.do) {
      case 'describe':
        return Object.keys(of).toSorted().join();
      case 'call':
      case 'measure':
        return of.id;
      case 'reason':
      case 'count':
        return of.point;
      case 'many':
        return of.do;
      default:
        return undefined;
    }
  };
  const field = fields(one);
  return field !== undefined && field === fields(other);
}
