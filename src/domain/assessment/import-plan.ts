import * as v from 'valibot';
import { mostStored, type Assessment } from './assessment.ts';
import { movedBasis } from './basis.ts';
import { contentOf } from './fields.ts';
import type { FileContent } from './file.ts';
import { measure, type Measure } from './measure.ts';
import { olderOf, type NewerAnswers } from './newer-answers.ts';
import { tooMuch, type Problem } from './problems.ts';
import {
  storedAssessments,
  measureIds,
  measureKey,
  storedMeasures,
  entriesOf,
  type StoredEntries,
} from './stored-entries.ts';
import { groupBy } from '#domain/site/group-by.ts';

/** What importing comes to: what to write, and how much of it is new. */
export interface ImportPlan {
  writes: Record<string, string>;
  /** The assessments under the ids they have here, what several agreed on last. */
  placed: Assessment[];
  /** How many of them are new here. */
  added: number;
  /** How many of them were here before. */
  same: number;
  /** How many measures are new here. */
  measures: number;
  /** Those that are newer answers of a respondent who was here before. Both are here until the reader chooses. */
  newer: NewerAnswers[];
  /** Why nothing is imported, when the device would keep more than it can. */
  problems: Problem[];
}

/** Ids that would give keys of another kind on the device. */
const reserved = ['tiltak', 'valg', 'kalender', 'about'];

/** An entry with the id it has on the device. */
interface Placed<Entry> {
  entry: Entry;
  isNew: boolean;
}

/**
 * Finds each entry its place on the device. One that is there already, under its own id or under another it
 * got when it was imported before, stays there, and none is taken for two. The rest are new.
 *
 * @param taken ids that are in use
 * @param inWords what an entry says, but for its id
 */
function placesFor<Entry extends { id: string }>(
  entries: readonly Entry[],
  stored: readonly Entry[],
  taken: Set<string>,
  inWords: (entry: Entry) => string,
  newId: () => string,
): Placed<Entry>[] {
  const free = groupBy(stored, inWords);
  const claim = (entry: Entry, isIt: (there: Entry) => boolean): string | undefined => {
    const alike = free.get(inWords(entry)) ?? [];
    const at = alike.findIndex(isIt);
    return at < 0 ? undefined : alike.splice(at, 1)[0]?.id;
  };
  const own = entries.map((entry) => claim(entry, ({ id }) => id === entry.id));
  return entries.map((entry, at) => {
    const there = own[at] ?? claim(entry, () => true);
    const id = there ?? (taken.has(entry.id) ? newId() : entry.id);
    taken.add(id);
    return { entry: { ...entry, id }, isNew: there === undefined };
  });
}

/** In the order of the schema, whatever order it was written in. */
const measureInWords = (one: Measure): string => {
  const { id: _id, ...rest } = v.parse(measure, one);
  return JSON.stringify(rest);
};

const newAmong = <Entry>(placed: readonly Placed<Entry>[]): Entry[] =>
  placed.filter(({ isNew }) => isNew).map(({ entry }) => entry);

/** Finds each measure its place. Copies come last, since what they are copies of may get new ids. */
function placesOfMeasures(
  stored: StoredEntries,
  measures: readonly Measure[],
  moved: (assessment: string) => string,
  newId: () => string,
): Placed<Measure>[] {
  const known = storedMeasures(stored).measures;
  const taken = new Set([...reserved, ...measureIds(stored)]);
  const ids = new Map<string, string>();
  const place = (isCopy: boolean) => {
    const those = measures
      .filter(({ of }) => (of !== undefined) === isCopy)
      .map(({ of, ...one }) => ({
        ...one,
        assessment: moved(one.assessment),
        ...(of !== undefined && { of: ids.get(of) ?? of }),
      }));
    const places = placesFor(those, known, taken, measureInWords, newId);
    for (const [at, { id }] of those.entries()) ids.set(id, places[at]?.entry.id ?? id);
    return places;
  };
  return [...place(false), ...place(true)];
}

/** A consensus where those it came from have got other ids. */
const withMoved = (one: Assessment, moved: (id: string) => string): Assessment => ({
  ...one,
  ...(one.sources && { sources: one.sources.map(moved) }),
  ...(one.basis && {
    basis: Object.fromEntries(
      Object.entries(one.basis).map(([item, value]) => [item, movedBasis(value, moved)]),
    ),
  }),
});

/** Those that are new here and newer than what was here of the same respondent, each once. */
function newerAmong(
  placed: readonly Placed<Assessment>[],
  ids: ReadonlyMap<string, string>,
  known: readonly Assessment[],
): NewerAnswers[] {
  const inFile = new Map([...ids].map(([id, here]) => [here, id]));
  const found = newAmong(placed).flatMap((entry) => {
    const older = olderOf({ ...entry, id: inFile.get(entry.id) ?? entry.id }, known);
    return older ? [{ there: older.id, arrived: entry.id }] : [];
  });
  return found.filter(({ there }, at) => found.findIndex((one) => one.there === there) === at);
}

/**
 * What to write to import assessments and measures from a file. Nothing on the device is overwritten: what
 * is there already under the same id with other content comes in beside it under a new one. Imported once
 * more, nothing is added. What is new is marked as brought in; what was the reader's own stays so.
 */
export function importPlan(
  stored: StoredEntries,
  { assessments, measures }: FileContent,
  newId: () => string,
  now: string,
): ImportPlan {
  const all = storedAssessments(stored);
  const known = all.flatMap(({ assessment, damaged }) =>
    assessment && damaged.length === 0 ? [assessment] : [],
  );
  const taken = new Set([...reserved, ...all.map(({ id }) => id)]);
  const ids = new Map<string, string>();
  const moved = (id: string) => ids.get(id) ?? id;
  const place = (entries: readonly Assessment[]) => {
    const places = placesFor(entries, known, taken, contentOf, newId);
    for (const [at, { id }] of entries.entries()) ids.set(id, places[at]?.entry.id ?? id);
    return places;
  };
  const respondents = place(assessments.filter(({ sources }) => sources === undefined));
  // Placed last, since what a consensus came from may have got new ids.
  const consensuses = place(
    assessments.flatMap((one) => (one.sources ? [withMoved(one, moved)] : [])),
  );
  const placed = [...respondents, ...consensuses];
  const added = newAmong(placed);
  const plan = newAmong(placesOfMeasures(stored, measures, moved, newId));
  const writes = Object.assign(
    {},
    ...added.map((one) => entriesOf({ ...one, broughtIn: now })),
    ...plan.map((one) => ({ [measureKey(one.id)]: JSON.stringify(one) })),
  ) as Record<string, string>;
  const entries = Object.keys(stored).length + Object.keys(writes).length;
  if (added.length + plan.length > 0 && entries > mostStored) {
    const problems = [tooMuch('no-room', '', entries, mostStored)];
    return { writes: {}, placed: [], added: 0, same: 0, measures: 0, newer: [], problems };
  }
  return {
    writes,
    placed: placed.map(({ entry }) => entry),
    added: added.length,
    same: assessments.length - added.length,
    measures: plan.length,
    newer: newerAmong(placed, ids, known),
    problems: [],
  };
}
