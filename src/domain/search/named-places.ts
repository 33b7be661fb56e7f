import type { Hit } from '#domain/directory/search.ts';
import { fold } from '#domain/site/norwegian.ts';
import { isEmpty } from './query.ts';

/** The names and numbers a kommune was found by. */
const namesOf = ({ kommune, reason }: Hit): string[] => [
  kommune.name,
  ...('name' in reason ? [reason.name] : []),
  ...('place' in reason ? [reason.place] : []),
  ...('code' in reason ? [reason.code] : []),
  ...('number' in reason ? [reason.number] : []),
];

/** Whether a query has the whole name or number a kommune was found by. */
export function isNamed(query: string, hit: Hit): boolean {
  return namesOf(hit).some((name) => hasName(query, fold(name)));
}

/** Whether a query has a folded name, as whole words. «Ha» is Hå when nothing else is asked for. */
export function hasName(query: string, name: string): boolean {
  const asked = fold(query);
  return asked === name || (!isEmpty(name) && ` ${asked} `.includes(` ${name} `));
}

/* A year among other words is no number of a place: «konferanse 2026». */
const year = /\b(?:19|20)\d\d\b/g;

/** A query without years that are no numbers of places. */
export const withoutYears = (query: string): string =>
  /^\s*\d{4}\s*$/.test(query) ? query : query.replaceAll(year, ' ');
