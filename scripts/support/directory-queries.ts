import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Group {
  why: string;
  queries: Record<string, string | string[]>;
}

const groups = parse(
  readFileSync(new URL('directory-queries.yaml', import.meta.url), 'utf8'),
) as Group[];

/** What people type, and the kommuner it must lead to. */
export const queries = groups.flatMap(({ why, queries }) =>
  Object.entries(queries).map(([query, slugs]) => ({ query, slugs: [slugs].flat(), why })),
);

/** Everything that stands in the field while the queries are typed, each once. */
export const keystrokes = [
  ...new Set(queries.flatMap(({ query }) => [...query].map((_, at) => query.slice(0, at + 1)))),
];
