import { idsReferredTo } from '#domain/book/references.ts';
import { bookIds } from '#schemas/book/books.ts';
import { collections } from '#schemas/collections.ts';
import { chapterReports, type ChapterReport } from './chapter-reports.ts';
import type { ContentFiles } from './files.ts';
import { readCollection, referencesTo, type RawEntry } from './raw-entries.ts';
import type { Problem } from './problems.ts';
import { parseOrNothing } from './prose-trees.ts';
import {
  conditionsAreTheirOwn,
  draftsKeepToTheirForm,
  gatesAreAskedInShort,
  indicatorsAreAsked,
  indicatorsAreInTheirDimension,
  modulesHaveNoGates,
  formsOfRolesFit,
  modulesStandAlone,
} from './rules/assessment.ts';
import {
  proseOf,
  soundEntries,
  type Registry,
  type Rule,
  type RuleContext,
} from './rules/context.ts';
import { noDatesInTheFuture } from './rules/dates.ts';
import {
  everyKommuneIsThere,
  confirmersAreRoles,
  everyPersonIsConfirmed,
  fylkerAreComplete,
  noDuplicateAddresses,
  noDuplicateIds,
} from './rules/directory.ts';
import {
  generalAddressesAreTheirOwn,
  noSourcesFromTheFuture,
  sourcesAreOfTheirKommuner,
} from './rules/directory-sources.ts';
import { deadlinesHaveTheirOwnAddresses } from './rules/events.ts';
import { documentsAreOut, documentsStandOnce } from './rules/documents.ts';
import { decisionAidsEnd } from './rules/decision-aid.ts';
import { rolesSkipNoDuty } from './rules/decision-roles.ts';
import {
  ownFieldsAreUsed,
  templatesAreOfDocuments,
  templatesCanBeWritten,
} from './rules/templates.ts';
import {
  booksHaveTheirOwnAddresses,
  chaptersHaveLength,
  everyChapterInOrder,
  everyTranslationHasOriginal,
} from './rules/books.ts';
import { fieldsHaveNoLinks } from './rules/fields.ts';
import { changesAreInOrder } from './rules/changes.ts';
import { chaptersHaveTheirParts } from './rules/chapter-shape.ts';
import { formChooserLeadsSomewhere } from './rules/form-chooser.ts';
import { chooserLeadsSomewhere } from './rules/guide-chooser.ts';
import { everyGuideInOrder, guidesHaveTheirParts, guidesLeadOn } from './rules/guides.ts';
import {
  interventionsAreMarkedByUngsinn,
  interventionsCiteTheirSources,
  interventionsHaveTheirParts,
} from './rules/interventions.ts';
import { adoptedIsNotInForce, copiesSayHowFarTheyGo } from './rules/laws.ts';
import { newsHasTheSameDates, newsIsNoYear, picturesOfNewsAreThere } from './rules/news.ts';
import { publishersAreWrittenAlike } from './rules/publishers.ts';
import { textsMatch } from './rules/languages.ts';
import { organisationNumbersAreTheirOwn } from './rules/organisation-numbers.ts';
import { proseIsPlain } from './rules/prose.ts';
import { nothingIsMissing } from './rules/required.ts';
import { checkingTools, schemaProblems } from './schema-problems.ts';

const rules: readonly Rule[] = [
  nothingIsMissing,
  noDuplicateIds,
  noDuplicateAddresses,
  everyKommuneIsThere,
  fylkerAreComplete,
  confirmersAreRoles,
  everyPersonIsConfirmed,
  sourcesAreOfTheirKommuner,
  noSourcesFromTheFuture,
  generalAddressesAreTheirOwn,
  everyChapterInOrder,
  booksHaveTheirOwnAddresses,
  everyTranslationHasOriginal,
  indicatorsAreInTheirDimension,
  modulesHaveNoGates,
  formsOfRolesFit,
  gatesAreAskedInShort,
  formChooserLeadsSomewhere,
  modulesStandAlone,
  indicatorsAreAsked,
  conditionsAreTheirOwn,
  draftsKeepToTheirForm,
  templatesAreOfDocuments,
  ownFieldsAreUsed,
  templatesCanBeWritten,
  noDatesInTheFuture,
  changesAreInOrder,
  adoptedIsNotInForce,
  copiesSayHowFarTheyGo,
  publishersAreWrittenAlike,
  documentsStandOnce,
  documentsAreOut,
  textsMatch,
  fieldsHaveNoLinks,
  proseIsPlain,
  chaptersHaveLength,
  chaptersHaveTheirParts,
  interventionsHaveTheirParts,
  interventionsAreMarkedByUngsinn,
  interventionsCiteTheirSources,
  guidesHaveTheirParts,
  everyGuideInOrder,
  guidesLeadOn,
  picturesOfNewsAreThere,
  newsHasTheSameDates,
  newsIsNoYear,
  chooserLeadsSomewhere,
  organisationNumbersAreTheirOwn,
  deadlinesHaveTheirOwnAddresses,
  decisionAidsEnd,
  rolesSkipNoDuty,
];

/** The sources that stand in the list of documents. */
const sourcesAsDocuments = (context: RuleContext): string[] =>
  soundEntries<{ document?: object }>(context, 'sources')
    .filter(({ data }) => data.document)
    .map(({ id }) => id);

/** What a check found. */
export interface CheckReport {
  problems: Problem[];
  /** Entries read, for the summary. */
  entries: number;
  /** Ids of sources that no text cites and no field names. Not a mistake. None while a file can't be read, which may cite them. */
  unusedSources: string[];
  /** The state of each chapter. */
  chapters: ChapterReport[];
}

/** What the site has. */
const ownRegistry: Registry = { collections, books: bookIds };

/**
 * Checks all of content/ in one pass: first what each file holds against its schema, then what no
 * schema can see. Finds everything; printing is for others.
 *
 * @param today ISO date of the check
 * @param registry the collections and books to check, those of the site where nothing is said
 */
export function checkContent(
  files: ContentFiles,
  today: string,
  registry: Registry = ownRegistry,
): CheckReport {
  const { books } = registry;
  const rows = Object.entries(registry.collections);
  const raw = rows.map(([name, row]) => [name, readCollection(files, row, books)] as const);
  const read = new Map(raw.map(([name, { entries }]) => [name, entries]));
  const unread = new Map(raw.map(([name, collection]) => [name, collection.unread]));
  const ids = new Map(raw.map(([name, collection]) => [name, referencesTo(collection)]));
  const namedInFields = new Set<string>();
  const tools = checkingTools(ids, books[0], (collection, id) => {
    if (collection === 'sources') namedInFields.add(id);
  });
  const schemas = new Map(rows.map(([name, row]) => [name, row.schema(tools)]));
  const problems: Problem[] = raw.flatMap(([, collection]) => collection.problems);
  const sound = new Map<string, RawEntry[]>();
  for (const [name, schema] of schemas) {
    const entries = read.get(name) ?? [];
    const found = entries.map((entry) => ({ entry, problems: schemaProblems(entry, schema) }));
    problems.push(...found.flatMap((result) => result.problems));
    sound.set(
      name,
      found.filter((result) => result.problems.length === 0).map(({ entry }) => entry),
    );
  }
  const context: RuleContext = { registry, files, schemas, read, unread, sound, ids, today };
  problems.push(...rules.flatMap((rule) => rule(context)));

  const texts = proseOf(context).flatMap(({ entries }) => entries);
  const cited = new Set([
    ...texts.flatMap((text) => idsReferredTo(parseOrNothing(text), 'kilde')),
    ...namedInFields,
    ...sourcesAsDocuments(context),
  ]);
  const isAllRead = [...unread.values()].flat().length === 0;
  return {
    problems: problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
    entries: [...read.values()].flat().length,
    unusedSources: isAllRead ? [...(ids.get('sources') ?? [])].filter((id) => !cited.has(id)) : [],
    chapters: chapterReports(read, books, problems),
  };
}
