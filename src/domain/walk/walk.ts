import * as v from 'valibot';
import { entryId, longText } from '#domain/assessment/assessment.ts';
import { day, list, moment, object, within } from '#domain/site/shapes.ts';

/** The version of files and stored values. There is no older one. */
export const walkVersion = 1;

/** True for a version this site can't know yet. What it wrote is left alone. */
export const isNewerWalk = (version: unknown): boolean =>
  typeof version === 'number' && version > walkVersion;

/** When on the day the walk goes. */
export const timesOfDay = ['day', 'evening', 'night'] as const;

/** Who is along, by age. */
export const ageGroups = ['under-16', '16-25', '26-66', '67-up'] as const;

/** What a point is. */
export const pointKinds = ['problem', 'strength', 'question', 'idea'] as const;

/** How bad it is, from what one keeps to what has done harm. The group's own judgement, and no figure of crime. */
export const severities = [0, 1, 2, 3] as const;

export type Severity = (typeof severities)[number];

/** How soon somebody must answer. Another scale than how bad it is: the two are never added. */
export const urgencies = ['now', 'soon', 'year', 'plan'] as const;

export type Urgency = (typeof urgencies)[number];

/** What became of a point, as those who walked are told. */
export const outcomes = ['done', 'planned', 'not-done'] as const;

/** Most pictures of one point. */
export const mostPictures = 6;

/** Most people of a walk, and most that agree on a point. */
export const mostPeople = 999;

const text = v.optional(longText, '');

/** The id of a category or an owner, as content/trygghetsvandring.yaml has them. Those that are gone are kept. */
const wordId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));

const people = within(0, mostPeople, true);

/** A walk, as files and stored values hold it. */
export const walk = object({
  id: entryId,
  started: moment,
  changed: moment,
  /** The name of the area. */
  area: text,
  /** What they want to find out. */
  goal: text,
  /** ISO date. */
  date: v.optional(day),
  timeOfDay: v.optional(v.picklist(timesOfDay)),
  /** Weather and light, in words. */
  weather: text,
  /** The role of whoever leads, never a name. */
  leader: text,
  /** Who started it. */
  starter: text,
  /** Who answers those who walked. */
  client: text,
  people: v.optional(people),
  ages: v.optional(list(v.picklist(ageGroups), ageGroups.length), []),
  /** Who was invited and did not come. */
  missing: text,
  /** What was promised before: what is answered, and when. */
  promise: text,
  /** What whoever writes on this device is called in the walk: a role or a group. */
  walker: text,
});

/** A walk. */
export type Walk = v.InferOutput<typeof walk>;

/** Where a point is, when somebody asked for it. */
const position = object({
  latitude: within(-90, 90),
  longitude: within(-180, 180),
  /** How far off it may be, in metres. */
  accuracy: within(0, 1_000_000),
});

/** A picture as a point names it. What it looks like lies elsewhere on the device. */
const namedPicture = object({ id: entryId, shows: text });

/** A point of a walk, as files and stored values hold it. */
export const point = object({
  id: entryId,
  /** The walk it is of. */
  walk: entryId,
  made: moment,
  changed: moment,
  /** Who wrote it, where that is another than the walk says. */
  walker: text,
  /** Where it is, in words. */
  place: text,
  position: v.optional(position),
  kind: v.optional(v.picklist(pointKinds), 'problem'),
  category: v.optional(wordId),
  /** What anybody can see. */
  sees: text,
  /** What it does to people. */
  feels: text,
  severity: v.optional(v.picklist(severities)),
  urgency: v.optional(v.picklist(urgencies)),
  /** What somebody can do about it. */
  proposal: text,
  /** Who owns the ground, the wall or the lamp. */
  owner: v.optional(wordId),
  /** The role that sees to it. */
  followUp: text,
  /** ISO date. */
  deadline: v.optional(day),
  /** How many in the group agree: a number, never a mean. */
  agree: v.optional(people),
  /** What some see otherwise. */
  disagree: text,
  /** Where and when it was told of already. */
  reported: text,
  pictures: v.optional(list(namedPicture, mostPictures), []),
  outcome: v.optional(v.picklist(outcomes)),
  /** Why not, or what was done and when. */
  reason: text,
});

/** A point of a walk. */
export type Point = v.InferOutput<typeof point>;

/** A picture as a point names it. */
export type NamedPicture = Point['pictures'][number];

/** A walk nothing is written in. */
export const newWalk = (id: string, now: string, date: string): Walk =>
  v.parse(walk, { id, started: now, changed: now, date });

/** A point nothing is written in. */
export const newPoint = (id: string, ofWalk: string, now: string): Point =>
  v.parse(point, { id, walk: ofWalk, made: now, changed: now });

/** True for what one should keep as it is. */
export const isStrength = ({ kind }: Pick<Point, 'kind'>): boolean => kind === 'strength';

/** How bad a point is. A strength is 0, whatever was chosen before it became one. */
export const severityOf = (one: Pick<Point, 'kind' | 'severity'>): Severity | undefined =>
  isStrength(one) ? 0 : one.severity;

/** True for a point nothing is written or chosen in yet. */
export const isEmptyPoint = (one: Point): boolean =>
  JSON.stringify({ ...newPoint(one.id, one.walk, one.made), changed: '' }) ===
  JSON.stringify({ ...v.parse(point, one), changed: '' });
