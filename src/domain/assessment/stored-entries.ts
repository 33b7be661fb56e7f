import { fieldKinds, fromFields, toFields, type Fields, type ReadFields } from './fields.ts';
import { calendarKeysOf } from './calendar-keys.ts';
import { lineageOf, measure, type Measure } from './measure.ts';
import { later, type Assessment } from './assessment.ts';
import { parseJson } from '#domain/site/parse-json.ts';
import { readAs } from '#domain/site/shapes.ts';

/**
 * Everything of the self-assessment that a device keeps, as one flat map:
 * `<assessment>:about`, `<assessment>:answers.A1` …, `tiltak:<measure>`, `kalender:<event>`, `valg:aktiv`.
 */
export type StoredEntries = Fields;

/** The key of the assessment that is being filled in. */
export const activeKey = 'valg:aktiv';

/** The key of the assessments that are compared. */
export const comparedKey = 'valg:sammenlign';

/** The key of how a case was to be written the last time: `renew first`. */
export const caseKey = 'valg:saksframlegg';

/** The ids of the assessments that are compared; nothing when none were ever chosen. */
export const comparedIn = (stored: StoredEntries): string[] | undefined =>
  stored[comparedKey]?.split(' ').filter(Boolean);

const measurePrefix = 'tiltak:';

export const measureKey = (id: string): string => `${measurePrefix}${id}`;

/** The ids of the measures on the device, also of those that can't be read. */
export const measureIds = (stored: StoredEntries): string[] =>
  Object.keys(stored)
    .filter((key) => key.startsWith(measurePrefix) && stored[key] !== undefined)
    .map((key) => key.slice(measurePrefix.length));

export const keyIn = (assessment: string, field: string): string => `${assessment}:${field}`;

/** An assessment as it stands on the device. */
export interface StoredAssessment extends ReadFields {
  id: string;
}

/** The fields of each assessment, also those that can't be read. */
function fieldsById(stored: StoredEntries): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  for (const [key, value] of Object.entries(stored)) {
    const at = key.indexOf(':');
    const [id, field] = [key.slice(0, at), key.slice(at + 1)];
    const isField = field === 'about' || fieldKinds.some((kind) => field.startsWith(`${kind}.`));
    if (value === undefined || at < 1 || !isField) continue;
    const fields = found.get(id) ?? {};
    fields[field] = value;
    found.set(id, fields);
  }
  return found;
}

export function storedAssessment(stored: StoredEntries, id: string): StoredAssessment {
  const prefix = `${id}:`;
  const fields = Object.fromEntries(
    Object.entries(stored)
      .filter(([key, value]) => value !== undefined && key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  );
  return { id, ...fromFields(id, fields) };
}

/* Stored entries never change: what is written makes a new map. So each map is read once, however many ask. */
const read = new WeakMap<StoredEntries, readonly StoredAssessment[]>();

/** All assessments on the device, the last changed first; what can't be read comes last. */
export function storedAssessments(stored: StoredEntries): readonly StoredAssessment[] {
  const known = read.get(stored);
  if (known) return known;
  const all = [...fieldsById(stored)]
    .map(([id, fields]) => ({ id, ...fromFields(id, fields) }))
    .toSorted((a, b) => (b.assessment?.changed ?? '').localeCompare(a.assessment?.changed ?? ''));
  read.set(stored, all);
  return all;
}

/** The measures on the device, and the keys of those that can't be read. */
export function storedMeasures(stored: StoredEntries): { measures: Measure[]; damaged: string[] } {
  const measures: Measure[] = [];
  const damaged: string[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (value === undefined || !key.startsWith(measurePrefix)) continue;
    const found = readAs(measure, parseJson(value));
    if (found) measures.push(found);
    else damaged.push(key);
  }
  return { measures, damaged };
}

/** What to write to put an assessment on the device. */
export const entriesOf = (assessment: Assessment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(toFields(assessment)).map(([field, value]) => [
      keyIn(assessment.id, field),
      value,
    ]),
  );

/** The keys of an assessment and its measures, for deleting it. */
export function keysOf(stored: StoredEntries, id: string): string[] {
  const own = Object.keys(stored).filter((key) => key.startsWith(`${id}:`));
  const { measures } = storedMeasures(stored);
  const ofIt = measures.filter(({ assessment }) => assessment === id);
  const left = new Set(measures.filter((one) => !ofIt.includes(one)).map(lineageOf));
  const lineages = ofIt.map(lineageOf).filter((lineage) => !left.has(lineage));
  return [
    ...own,
    ...ofIt.map((one) => measureKey(one.id)),
    ...calendarKeysOf(stored, id, lineages),
    ...(stored[activeKey] === id ? [activeKey] : []),
  ];
}

/** Keys whose values can't be read, or were written by a newer version of the site. */
export const setAside = (stored: StoredEntries): string[] => [
  ...storedAssessments(stored).flatMap(({ id, newer, damaged }) =>
    newer
      ? Object.keys(stored).filter((key) => key.startsWith(`${id}:`))
      : damaged.map((field) => keyIn(id, field)),
  ),
  ...storedMeasures(stored).damaged,
];

/** An assessment that is changed now. */
export const touched = (assessment: Assessment, now: string): Assessment => ({
  ...assessment,
  changed: later(assessment.changed, now),
});

/** A copy that is kept as the version of a day. */
export const keptVersion = (assessment: Assessment, id: string, day: string): Assessment => ({
  ...assessment,
  id,
  keptOn: day,
});
