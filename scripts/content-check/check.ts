import { collections, type CollectionDefinition } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/common.ts';
import { referencesIn } from '../../src/domain/references.ts';
import { readCollection, type RawEntry } from './documents.ts';
import type { Problem } from './problems.ts';
import type { Rule, RuleContext } from './rules/context.ts';
import { noDatesInTheFuture } from './rules/dates.ts';
import {
  everyKommuneIsThere,
  everyPersonIsConfirmed,
  fylkerAreComplete,
  noDuplicateIds,
} from './rules/directory.ts';
import { everyChapterInOrder, everyTranslationHasOriginal } from './rules/handbook.ts';
import { listsMatch } from './rules/languages.ts';
import { chaptersHaveLength, proseIsPlain } from './rules/prose.ts';
import { checkingTools, schemaProblems } from './schema-problems.ts';

const rules: readonly Rule[] = [
  noDuplicateIds,
  everyKommuneIsThere,
  fylkerAreComplete,
  everyPersonIsConfirmed,
  everyChapterInOrder,
  everyTranslationHasOriginal,
  noDatesInTheFuture,
  listsMatch,
  proseIsPlain,
  chaptersHaveLength,
];

/** What a check found. */
export interface CheckReport {
  problems: Problem[];
  /** Entries read, for the summary. */
  entries: number;
  /** Ids of sources that no chapter cites. Not a mistake. */
  unusedSources: string[];
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
  const read = rows.map(([name, row]) => [name, readCollection(root, row)] as const);
  const entries = new Map<CollectionName, readonly RawEntry[]>(
    read.map(([name, collection]) => [name, collection.entries]),
  );
  const ids = new Map<CollectionName, ReadonlySet<string>>(
    read.map(([name, collection]) => [name, new Set(collection.entries.map(({ id }) => id))]),
  );
  const unreadable = read.flatMap(([, collection]) =>
    collection.unreadable.map(({ file, line, message }): Problem => ({
      kind: 'unreadable',
      file,
      line,
      found: message,
    })),
  );
  const tools = checkingTools(ids);
  const fromSchemas = rows.flatMap(([name, row]) => {
    const schema = row.schema(tools);
    return (entries.get(name) ?? []).flatMap((entry) => schemaProblems(entry, schema));
  });
  const context: RuleContext = { entries, ids, today };
  const fromRules = rules.flatMap((rule) => rule(context));
  const problems = [...unreadable, ...fromSchemas, ...fromRules].toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
  );
  const cited = new Set(
    [...(entries.get('chapters') ?? []), ...(entries.get('chaptersNynorsk') ?? [])].flatMap(
      ({ body = '' }) => referencesIn(body, 'kilde'),
    ),
  );
  return {
    problems,
    entries: [...entries.values()].flat().length,
    unusedSources: [...(ids.get('sources') ?? [])].filter((id) => !cited.has(id)),
  };
}
