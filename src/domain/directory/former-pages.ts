import { inAlphabeticalOrder, slugify } from '#domain/site/norwegian.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { changeOf, formersOf, lastYearOf, namesIn, type Change } from './former.ts';
import type { FormerKommune, Kommune } from './types.ts';

/** What became of a kommune that is gone. */
export interface Ended {
  name: string;
  change: Change;
  /** The last year it was there under that name. */
  year: number;
  /** The kommuner that cover the place today. */
  kommuner: Kommune[];
}

/** A name that is no address of a kommune today, with all it may lead to. */
export interface FormerName {
  slug: string;
  /** The name as it is written, without what tells it apart. */
  name: string;
  /** The kommuner that were called so. */
  ended: Ended[];
  /** The kommuner that share the name today, and have more in their own addresses. */
  today: Kommune[];
}

const isToldApart = (name: string) => name.endsWith(')');

/** Every kommune that ended under another name than its successor has. */
function everyEnded(kommuner: readonly Kommune[], former: readonly FormerKommune[]): Ended[] {
  const led = kommuner.flatMap((kommune) =>
    formersOf(kommune, former).map((record) => ({ record, kommune })),
  );
  const byName = groupBy(led, ({ record }) => `${record.name} ${lastYearOf(record, former)}`);
  return [...byName.values()].flatMap((leads) => {
    const [first] = leads;
    if (!first) return [];
    const { record } = first;
    return [
      {
        name: record.name,
        change: changeOf(record, former),
        year: lastYearOf(record, former),
        kommuner: leads.map(({ kommune }) => kommune),
      },
    ];
  });
}

/** The slugs a name may be asked for by: each half of a double name, and all of one that is told apart. */
const slugsOf = (name: string) =>
  [...namesIn(name), ...(isToldApart(name) ? [name] : [])].map((each) => ({
    slug: slugify(each),
    name: each,
  }));

/** Every former or shared name whose address no kommune has today, from A to Å. */
export function formerNamePages(
  kommuner: readonly Kommune[],
  former: readonly FormerKommune[],
): FormerName[] {
  const taken = new Set(kommuner.map(({ slug }) => slug));
  const found = new Map<string, FormerName>();
  const pageFor = ({ slug, name }: { slug: string; name: string }): FormerName | undefined => {
    if (taken.has(slug)) return undefined;
    const page = found.get(slug) ?? { slug, name, ended: [], today: [] };
    found.set(slug, page);
    return page;
  };
  for (const ended of everyEnded(kommuner, former))
    for (const address of slugsOf(ended.name)) pageFor(address)?.ended.push(ended);
  for (const kommune of kommuner)
    if (isToldApart(kommune.displayName))
      pageFor({ slug: slugify(kommune.name), name: kommune.name })?.today.push(kommune);
  return [...found.values()].sort((a, b) => inAlphabeticalOrder(a.name, b.name));
}
