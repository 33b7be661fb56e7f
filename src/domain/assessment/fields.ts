import { parseConditionAnswer, parseScaleAnswer } from './answers.ts';
import { parseBasis } from './basis.ts';
import {
  answerParts,
  dataVersion,
  description,
  isItemId,
  isNewer,
  type Assessment,
} from './assessment.ts';
import { isRecord, parseJson } from '#domain/site/parse-json.ts';
import { finite, moment, object, readAs } from '#domain/site/shapes.ts';
import { parseNote, parseStep } from './read-entries.ts';
import { parseWording } from './wordings.ts';
import * as v from 'valibot';

/**
 * An assessment as the device keeps it: each answer under a key of its own, so that two tabs never
 * overwrite each other's. `about` holds the rest as JSON.
 */
export type Fields = Readonly<Record<string, string | undefined>>;

/** The kinds of fields beside `about`; the key is `<kind>.<id>`. */
export const fieldKinds = [...answerParts, 'basis'] as const;

export type FieldKind = (typeof fieldKinds)[number];

export const fieldKey = (kind: FieldKind, id: string): string => `${kind}.${id}`;

const device = object({ ...description.entries, broughtIn: v.optional(moment) });

const about = object({ ...device.entries, version: finite });

const encode = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** What `about` holds of an assessment. */
export function aboutField(described: v.InferOutput<typeof device>): string {
  const { role, kommune, name, form, started, changed, keptOn, next, sources } = described;
  const who = { version: dataVersion, role, kommune, name, form, started, changed, keptOn };
  return JSON.stringify({ ...who, next, sources, broughtIn: described.broughtIn });
}

/** True for the key of an `about`. */
export const isAbout = (key: string): boolean => key.endsWith(':about');

/** A current `about` with role, kommune, name and next day as they were before. */
export function describedAs(before: string | undefined, current: string | undefined): string {
  const was = readAs(about, parseJson(before ?? ''));
  const is = readAs(about, parseJson(current ?? ''));
  if (!was || !is) return current ?? before ?? '';
  const { role, kommune, name, next } = was;
  return aboutField({ ...is, role, kommune, name, next });
}

export const toFields = (assessment: Assessment): Record<string, string> => ({
  about: aboutField(assessment),
  ...Object.fromEntries(
    fieldKinds.flatMap((kind) =>
      Object.entries(assessment[kind] ?? {}).map(([id, value]) => [
        fieldKey(kind, id),
        encode(value),
      ]),
    ),
  ),
});

/**
 * All an assessment holds but for its id and how it came here, in one order: the same for two that say the same.
 */
export const contentOf = ({ broughtIn: _, ...rest }: Assessment): string =>
  JSON.stringify(Object.entries(toFields(rest)).toSorted());

export interface ReadFields {
  /** Missing when `about` can't be read, or was written by a newer version of the site. */
  assessment?: Assessment;
  /** True when a newer version of the site wrote it. Nothing of it may be changed. */
  newer: boolean;
  /** Keys whose values could not be read. The values are left where they are. */
  damaged: string[];
}

const parsers: {
  [Kind in FieldKind]: (value: string) => Required<Assessment>[Kind][string] | undefined;
} = {
  answers: parseScaleAnswer,
  wordings: parseWording,
  conditions: parseConditionAnswer,
  notes: parseNote,
  evidence: parseNote,
  steps: (value) => parseStep(parseJson(value)),
  basis: parseBasis,
};

/** Reads the fields of an assessment, which anything may have written. */
export function fromFields(id: string, fields: Fields): ReadFields {
  const stored = parseJson(fields.about ?? '');
  if (isRecord(stored) && isNewer(stored.version)) return { newer: true, damaged: [] };
  const found = readAs(about, stored);
  if (!found) return { newer: false, damaged: Object.keys(fields) };
  const { version: _version, ...description } = found;

  const damaged: string[] = [];
  const read: Record<FieldKind, [string, unknown][]> = {
    answers: [],
    wordings: [],
    conditions: [],
    notes: [],
    evidence: [],
    steps: [],
    basis: [],
  };
  for (const [key, value] of Object.entries(fields)) {
    const kind = fieldKinds.find((one) => key.startsWith(`${one}.`));
    if (value === undefined || kind === undefined) continue;
    const item = key.slice(kind.length + 1);
    const parsed = isItemId(item) ? parsers[kind](value) : undefined;
    if (parsed === undefined) damaged.push(key);
    else read[kind].push([item, parsed]);
  }
  const valuesOf = <Kind extends FieldKind>(kind: Kind) =>
    Object.fromEntries(read[kind]) as Required<Assessment>[Kind];
  const parts = {
    answers: valuesOf('answers'),
    wordings: valuesOf('wordings'),
    conditions: valuesOf('conditions'),
    notes: valuesOf('notes'),
    evidence: valuesOf('evidence'),
    steps: valuesOf('steps'),
    ...(read.basis.length > 0 && { basis: valuesOf('basis') }),
  };
  return { assessment: { ...description, id, ...parts }, newer: false, damaged };
}
