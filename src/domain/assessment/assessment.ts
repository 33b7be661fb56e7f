import * as v from 'valibot';
import { dayIn } from '#domain/site/day.ts';
import { day, list, moment, object } from '#domain/site/shapes.ts';
import type { Answers, ConditionAnswer, ScaleAnswer } from './answers.ts';
import type { Wordings } from './wordings.ts';

/** The version of files and stored values. There is no older one to migrate from: none was ever published. */
export const dataVersion = 2;

/** True for a version this site can't know yet. What it wrote is left alone. */
export const isNewer = (version: unknown): boolean =>
  typeof version === 'number' && version > dataVersion;

/** Who answers. `consensus` is what several agreed on, with the reasons as notes. */
export const roles = [
  'kommune',
  'police',
  'school',
  'parents',
  'youth',
  'other',
  'consensus',
] as const;

export type Role = (typeof roles)[number];

/** Longest text a reader may write in one place, in UTF-16 units. */
export const longestText = 5000;

/** Most assessments that are read of a file. */
export const mostEntries = 500;

/** Most measures that are read of a file. Each kept version has the whole plan once more. */
export const mostMeasures = 5_000;

/**
 * Most things one assessment may say something about, each by its id: several times what the forms ask, since
 * answers to what is no longer asked are kept.
 */
export const mostItems = 300;

/** Most answers, notes, texts of evidence, steps and measures that are read of a file, together. */
export const mostValues = 20_000;

/** Most entries a device keeps of the self-assessment. What would give more is not imported. */
export const mostStored = 40_000;

/** What a reader writes in one place. */
export const longText = v.pipe(v.string(), v.maxLength(longestText));

/** A random id, or one of our own. */
export const entryId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));

const itemPattern = /^[A-Za-z][A-Za-z0-9-]{0,40}$/;

/** The stable id of an indicator, a condition or a step. */
export const itemId = v.pipe(v.string(), v.regex(itemPattern));

/** True for a text that may be such an id. */
export const isItemId = (text: string): boolean => itemPattern.test(text);

/** The id of a form: its file in content/. */
const formId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));

/** What tells an assessment from others. */
export const description = object({
  role: v.picklist(roles),
  kommune: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$/))),
  /** What those who answer call it. */
  name: v.optional(longText),
  /** The form they were asked to answer, when it is one and not all: what stands outside it was not asked. */
  form: v.optional(formId),
  started: moment,
  changed: moment,
  /** The day it was kept as a version. It is not changed afterwards. */
  keptOn: v.optional(day),
  /** The day the work is to be assessed anew. */
  next: v.optional(day),
  /** The assessments a consensus came from. */
  sources: v.optional(list(entryId, mostEntries)),
});

/** Who does a step before the start, and when. */
export const step = object({
  owner: v.optional(longText),
  /** ISO date. */
  date: v.optional(day),
});

/** Who does a step before the start, and when. */
export type Step = v.InferOutput<typeof step>;

/** What one respondent has answered on one occasion. */
export interface Assessment extends v.InferOutput<typeof description> {
  id: string;
  /** By the id of the indicator. Answers to indicators that no longer exist are kept. */
  answers: Answers<ScaleAnswer>;
  /** The version of the wording each answer was given to. */
  wordings: Wordings;
  /** By the id of the condition. */
  conditions: Answers<ConditionAnswer>;
  /** Free text by the id of what was asked. */
  notes: Readonly<Record<string, string>>;
  /** What shows an answer, by the id of the indicator: document, case number, date, link. */
  evidence: Readonly<Record<string, string>>;
  /** By the id of the condition of «Før oppstart». */
  steps: Readonly<Record<string, Step>>;
  /** In a consensus: what the respondents had answered when it was decided, by the id of the indicator. */
  basis?: Readonly<Record<string, string>>;
  /** When it was brought in from a file or a link. Told of on this device alone: files leave it out. */
  broughtIn?: string | undefined;
}

/** The parts of an assessment that say something by the id of what was asked. */
export const answerParts = [
  'answers',
  'wordings',
  'conditions',
  'notes',
  'evidence',
  'steps',
] as const;

/** The ids an assessment says something about. */
export const itemsIn = (
  parts: Pick<Record<string, object>, (typeof answerParts)[number]>,
): Set<string> => new Set(answerParts.flatMap((part) => Object.keys(parts[part])));

/** True when nothing in it is to be changed: a kept version, and what was brought in. */
export const isLocked = ({
  keptOn,
  broughtIn,
}: Pick<Assessment, 'keptOn' | 'broughtIn'>): boolean =>
  keptOn !== undefined || broughtIn !== undefined;

/** A new assessment without answers. */
export const newAssessment = (
  id: string,
  now: string,
  about: Pick<Partial<Assessment>, 'kommune' | 'name' | 'form'> & { role: Role },
): Assessment => ({
  id,
  role: about.role,
  ...(about.kommune && { kommune: about.kommune }),
  ...(about.name && { name: about.name }),
  ...(about.form && { form: about.form }),
  started: now,
  changed: now,
  answers: {},
  wordings: {},
  conditions: {},
  notes: {},
  evidence: {},
  steps: {},
});

/** The day an assessment speaks of: the day it was kept, else the day it was last changed, where the reader is. */
export const dayOf = (
  { keptOn, changed }: Pick<Assessment, 'keptOn' | 'changed'>,
  zone?: string,
): string => keptOn ?? dayIn(changed, zone);

/** The later of two moments, so that a clock set back never makes an assessment older than it was. */
export const later = (one: string, other: string): string => (one > other ? one : other);
