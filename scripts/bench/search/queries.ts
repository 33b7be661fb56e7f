import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { languages, type Language } from '#domain/site/language.ts';

/** The queries one tunes on, and those that only report, each in a file of that name. */
export const querySets = ['tune', 'report'] as const;

export type QuerySet = (typeof querySets)[number];

/** What kinds of queries there are: how a word is written, or who asks. */
export const kinds = [
  'word',
  'inflection',
  'compound',
  'synonym',
  'former',
  'abbreviation',
  'misspelt',
  'ascii',
  'place',
  'document',
  'parent',
  'coordinator',
  'police',
  'planner',
  'councillor',
] as const;

export type Kind = (typeof kinds)[number];

/** What somebody types, and the pages that answer it. */
export interface SearchQuery {
  text: string;
  language: Language;
  kind: Kind;
  set: QuerySet;
  /** Addresses, with a heading where only that part of the page answers. */
  answers: string[];
}

const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/);
const byText = z.record(z.string().min(1), z.union([address, z.array(address).min(1)]));
/* Zod may have been told to speak to editors. */
const inEnglish = { error: z.locales.en().localeError };

const file = z.partialRecord(z.enum(kinds), z.partialRecord(z.enum(languages), byText));

const keyOf = ({ language, text }: SearchQuery) => `${language}:${text.toLowerCase()}`;

/**
 * The queries of a file, of which there may be none.
 *
 * @throws with every mistake, and how to mend it
 */
export function readQueries(yaml: string, set: QuerySet): SearchQuery[] {
  const read = file.safeParse(parse(yaml) ?? {}, inEnglish);
  if (!read.success) throw new Error(`${set}.yaml: ${z.prettifyError(read.error)}`);
  const queries = kinds.flatMap((kind) =>
    languages.flatMap((language) =>
      Object.entries(read.data[kind]?.[language] ?? {}).map(([text, answers]): SearchQuery => ({
        ...{ text, language, kind, set },
        answers: [answers].flat(),
      })),
    ),
  );
  refuseTwice(
    queries,
    ({ text, language }) => `${set}.yaml: «${text}» (${language}) stands twice. Keep one of them.`,
  );
  return queries;
}

/** Throws when a query stands twice, however it is written in capitals. */
function refuseTwice(
  queries: readonly SearchQuery[],
  problem: (query: SearchQuery) => string,
): void {
  const seen = new Set<string>();
  const twice = queries.filter((query) => seen.has(keyOf(query)) || !seen.add(keyOf(query)));
  if (twice.length > 0) throw new Error(twice.map(problem).join('\n'));
}

/** All queries, of both files. One that was tuned on is no news. */
export function loadQueries(): SearchQuery[] {
  const queries = querySets.flatMap((set) =>
    readQueries(
      readFileSync(new URL(`../search-queries/${set}.yaml`, import.meta.url), 'utf8'),
      set,
    ),
  );
  refuseTwice(
    queries,
    ({ text, language }) =>
      `«${text}» (${language}) stands in tune.yaml. Take it out of report.yaml.`,
  );
  return queries;
}
