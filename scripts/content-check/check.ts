import { idsReferredTo } from '#domain/book/references.ts';
import { collections, type CollectionDefinition } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/site/common.ts';
import { chapterReports, type ChapterReport } from './chapter-reports.ts';
import { readCollection, type RawEntry } from './documents.ts';
import type { Problem } from './problems.ts';
import { parseOrNothing } from './prose-trees.ts';
import {
  conditionsAreTheirOwn,
  indicatorsAreAsked,
  indicatorsAreInTheirDimension,
  modulesHaveNoGates,
  modulesStandAlone,
} from './rules/assessment.ts';
import type { Rule } from './rules/context.ts';
import { noDatesInTheFuture } from './rules/dates.ts';
import {
  everyKommuneIsThere,
  everyPersonIsConfirmed,
  fylkerAreComplete,
  noDuplicateAddresses,
  noDuplicateIds,
} from './rules/directory.ts';
import { decisionAidsEnd } from './rules/decision-aid.ts';
import { documentsAreDescribed } from './rules/described-documents.ts';
import {
  chaptersHaveLength,
  everyChapterInOrder,
  everyTranslationHasOriginal,
} from './rules/handbook.ts';
import { textsMatch } from './rules/languages.ts';
import { proseIsPlain } from './rules/prose.ts';
import { nothingIsMissing } from './rules/required.ts';
import { checkingTools, schemaProblems } from './schema-problems.ts';

const rules: readonly Rule[] = [
  nothingIsMissing,
  noDuplicateIds,
  noDuplicateAddresses,
  everyKommuneIsThere,
  fylkerAreComplete,
  everyPersonIsConfirmed,
  everyChapterInOrder,
  everyTranslationHasOriginal,
  indicatorsAreInTheirDimension,
  modulesHaveNoGates,
  modulesStandAlone,
  indicatorsAreAsked,
  conditionsAreTheirOwn,
  documentsAreDescribed,
  noDatesInTheFuture,
  textsMatch,
  proseIsPlain,
  chaptersHaveLength,
  decisionAidsEnd,
];

/** What a check found. */
export interface CheckReport {
  problems: Problem[];
  /** Entries read, for the summary. */
  entries: number;
  /** Ids of sources that no chapter cites. Not a mistake. */
  unusedSources: string[];
  /** The state of each chapter. */
  chapters: ChapterReport[];
}

const rows = Object.entries(collections) as [CollectionName, CollectionDefinition][];

/**
 * Checks all of content/ in one pass: first what each file holds against its schema, then what no
 * schema can see. Finds everything; printing is for others.
 *
 * @param root the root of the project
 * @param today ISO date of the check
 */
export function checkContent(root: string, today: string): CheckReport {
  const raw = rows.map(([name, row]) => [name, readCollection(root, row)] as const);
  const read = new Map(raw.map(([name, { entries }]) => [name, entries]));
  const ids = new Map(
    raw.map(([name, { entries }]) => [name, new Set(entries.map(({ id }) => id))]),
  );
  const tools = checkingTools(ids);
  const problems: Problem[] = raw.flatMap(([, collection]) => collection.problems);
  const sound = new Map<CollectionName, RawEntry[]>();
  for (const [name, row] of rows) {
    const schema = row.schema(tools);
    const entries = read.get(name) ?? [];
    const found = entries.map((entry) => ({ entry, problems: schemaProblems(entry, schema) }));
    problems.push(...found.flatMap((result) => result.problems));
    sound.set(
      name,
      found.filter((result) => result.problems.length === 0).map(({ entry }) => entry),
    );
  }
  problems.push(...rules.flatMap((rule) => rule({ read, sound, ids, today })));

  const texts = [...(read.get('chapters') ?? []), ...(read.get('chaptersNynorsk') ?? [])];
  const ofLaws = (sound.get('laws') ?? []).map(({ data }) => (data as { source: string }).source);
  const cited = new Set([
    ...texts.flatMap((text) => idsReferredTo(parseOrNothing(text), 'kilde')),
    ...ofLaws,
  ]);
  return {
    problems: problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
    entries: [...read.values()].flat().length,
    unusedSources: [...(ids.get('sources') ?? [])].filter((id) => !cited.has(id)),
    chapters: chapterReports(read, problems),
  };
}
