import { entryId, itemId, longestText, mostItems, roles } from '#domain/assessment/assessment.ts';
import { ownValue } from '#domain/site/own-value.ts';
import { isRecord } from '#domain/site/parse-json.ts';
import * as z from 'zod/mini';
import { lengths } from './agenda.ts';
import { mostParticipants } from './meeting.ts';

const text = z.string().check(z.maxLength(longestText));
const kommune = z.string().check(z.regex(/^(\d{4})?$/));
const date = z.iso.date();
const formId = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));
const points = z.array(itemId).check(z.maxLength(mostItems));
const length = z.literal([...lengths]);
const answer = z.literal([0, 1, 2, 3, 4, 'unknown', 'not-applicable']);
const count = z.number().check(
  z.check<number>(({ value, issues }) => {
    if (!Number.isInteger(value) || value < 0 || value > mostParticipants)
      issues.push({ code: 'custom', input: value, path: [] });
  }),
);

const role = z.enum(roles);

/** The answers somebody gave before the meeting. */
const brought = z.object({
  /** A new id, for a new seat where none of that role is free. */
  id: entryId,
  /** The assessment they come from. */
  assessment: entryId,
  role,
  answers: z.array(z.object({ point: itemId, answer })).check(z.maxLength(mostItems)),
});

const begin = z.object({
  do: z.literal('begin'),
  version: z.number(),
  at: z.iso.datetime(),
  ...{ form: formId, points, length, kommune, name: text, date },
});

const describe = z.object({
  do: z.literal('describe'),
  form: z.optional(formId),
  points: z.optional(points),
  length: z.optional(length),
  kommune: z.optional(kommune),
  name: z.optional(text),
  date: z.optional(date),
});

const measure = z.object({
  do: z.literal('measure'),
  id: entryId,
  indicator: itemId,
  action: text,
  owner: text,
  deadline: z.optional(date),
});

const ids = z.array(entryId).check(z.maxLength(mostParticipants));

/* A table in place of a union of the library, and no record of it: both would weigh on every form, which share it. */
const shapes = {
  begin,
  describe,
  join: z.object({ do: z.literal('join'), id: entryId, role, name: text }),
  call: z.object({ do: z.literal('call'), id: entryId, name: text }),
  leave: z.object({ do: z.literal('leave'), id: entryId }),
  bring: z.object({
    do: z.literal('bring'),
    ballots: z.array(brought).check(z.maxLength(mostParticipants)),
  }),
  /** Without an answer, the vote is taken back. */
  vote: z.object({
    do: z.literal('vote'),
    id: entryId,
    point: itemId,
    answer: z.optional(answer),
    way: z.enum(['device', 'cards']),
  }),
  count: z.object({
    do: z.literal('count'),
    point: itemId,
    counts: z.array(count).check(z.maxLength(6)),
  }),
  ready: z.object({ do: z.literal('ready'), ids }),
  reopen: z.object({ do: z.literal('reopen'), id: entryId }),
  reveal: z.object({ do: z.literal('reveal') }),
  many: z.object({ do: z.literal('many'), many: count }),
  reason: z.object({ do: z.literal('reason'), point: itemId, text }),
  /** Without an answer, the point is open again. */
  decide: z.object({ do: z.literal('decide'), point: itemId, answer: z.optional(answer) }),
  settle: z.object({ do: z.literal('settle'), points }),
  measure,
  drop: z.object({ do: z.literal('drop'), id: entryId }),
  keep: z.object({ do: z.literal('keep'), at: z.iso.datetime() }),
};

/** What an act is. */
export type Deed = keyof typeof shapes;

/**
 * Something that happened in a meeting, as stored values and files hold it. A meeting is what its acts make of it, one
 * after the other.
 */
export type Act = { [Name in Deed]: z.infer<(typeof shapes)[Name]> }[Deed];

/** Reads an act that anything may have written; gives nothing for what is none. */
export function readAct(value: unknown): Act | undefined {
  if (!isRecord(value)) return undefined;
  const shape = ownValue<z.ZodMiniType<Act>>(shapes, String(value.do));
  const read = shape && z.safeParse(shape, value);
  return read?.success ? read.data : undefined;
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
