import { groupBy } from './group-by.ts';
import type { linkChecks } from '#schemas/site/link-check.ts';
import type { EntryData } from '#schemas/site/entry.ts';

/** What came of asking for an address. */
export type LinkCheck = EntryData<typeof linkChecks>['links'][number];

const results = {
  virket: 'worked',
  omdirigert: 'redirected',
  dod: 'dead',
  'ikke-naadd': 'unreachable',
} as const satisfies Record<LinkCheck['result'], string>;

/** A place that has a link to another site. */
export interface LinkUse<Kind extends string = string> {
  address: string;
  kind: Kind;
  page: string;
}

/** The web addresses in data, however deep they lie, each with its field, as `evidence.0.url`. */
export function addressFields(
  data: unknown,
  path: readonly string[] = [],
): [address: string, field: string][] {
  if (typeof data === 'string')
    return /^https?:\/\/\S+$/.test(data) ? [[data, path.join('.')]] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, part]) => addressFields(part, [...path, key]));
}

/** The web addresses in data, however deep they lie. */
export const addressesIn = (data: unknown): string[] =>
  addressFields(data).map(([address]) => address);

const openCheck = ({ checkedAt, result, status, to }: LinkCheck) => ({
  date: checkedAt,
  result: results[result],
  status,
  to,
});

const eachOnce = <Value extends string>(values: readonly Value[]): Value[] =>
  [...new Set(values)].sort();

/** Each address once, with what it is for, where it stands, and what came of asking for it. */
export function openLinks<Kind extends string>(
  uses: readonly LinkUse<Kind>[],
  checks: readonly LinkCheck[],
) {
  const checkOf = new Map(checks.map((check) => [check.address, check]));
  return [...groupBy(uses, ({ address }) => address)]
    .map(([address, here]) => {
      const check = checkOf.get(address);
      return {
        address,
        kinds: eachOnce(here.map(({ kind }) => kind)),
        pages: eachOnce(here.map(({ page }) => page)),
        check: check && openCheck(check),
      };
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}
