import { fold } from '#domain/site/norwegian.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Problem } from '../problems.ts';
import {
  idsOf,
  isAllRead,
  readEntries,
  soundEntries,
  type Rule,
  type RuleContext,
} from './context.ts';

/** Places with postal codes that are not kommuner: Svalbard and Jan Mayen. */
const notKommuner = new Set(['2100', '2211']);

/** The entries after the first that have the same value. */
function repeated<Entry>(entries: readonly Entry[], valueOf: (entry: Entry) => string): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const value = valueOf(entry);
    const isRepeated = value !== '' && seen.has(value);
    seen.add(value);
    return isRepeated;
  });
}

/** No id stands twice in a list file. (Files in a folder can't share a name.) */
export const noDuplicateIds: Rule = ({ read }) =>
  [...read.values()].flatMap((list) =>
    repeated(list, ({ id, file }) => id && `${file} ${id}`).map((entry): Problem => ({
      kind: 'duplicateId',
      file: entry.file,
      line: entry.lineOf(['id']),
      found: entry.id,
      expected: 'et navn som ikke er brukt før',
    })),
  );

const repeatedSlugs = (context: RuleContext, name: CollectionName) =>
  repeated(soundEntries<{ slug: string }>(context, name), ({ data }) => data.slug).map(
    (entry): Problem => ({
      kind: 'duplicateId',
      file: entry.file,
      line: entry.lineOf(['slug']),
      field: 'slug',
      found: entry.data.slug,
      expected: 'en adresse som ingen andre har',
    }),
  );

/** No two kommuner, and no two fylker, share an address. */
export const noDuplicateAddresses: Rule = (context) => [
  ...repeatedSlugs(context, 'kommuner'),
  ...repeatedSlugs(context, 'fylker'),
];

/** Every kommune that has postal codes is in the directory. */
export const everyKommuneIsThere: Rule = (context) =>
  soundEntries<{ places: Record<string, string> }>(context, 'postalCodes')
    .filter(({ id }) => !idsOf(context, 'kommuner').has(id) && !notKommuner.has(id))
    .map(({ id, data }): Problem => ({
      kind: 'missingKommune',
      file: 'content/katalog/kommuner.json',
      line: 1,
      expected: `kommune ${id} (med poststedet ${Object.keys(data.places)[0] ?? 'ukjent'})`,
    }));

/** Each fylke has as many kommuner as it says. */
export const fylkerAreComplete: Rule = (context) =>
  soundEntries<{ name: string; kommuner: number }>(context, 'fylker').flatMap(
    (entry): Problem[] => {
      const inFylke = readEntries(context, 'kommuner').filter(
        ({ data }) => (data as { fylke?: unknown } | null)?.fylke === entry.id,
      );
      if (inFylke.length === entry.data.kommuner || !isAllRead(context, 'kommuner')) return [];
      return [
        {
          kind: 'wrongCount',
          file: entry.file,
          line: entry.lineOf(['kommuner']),
          field: entry.data.name,
          found: `${inFylke.length} kommuner i content/katalog/kommuner.json`,
          expected: `${entry.data.kommuner} kommuner`,
        },
      ];
    },
  );

/** No person is on file without a confirmation. (Whether one is still shown is decided by its date.) */
export const everyPersonIsConfirmed: Rule = (context) =>
  soundEntries<{ person?: object; confirmation?: object }>(context, 'coordinations')
    .filter(({ data }) => data.person && !data.confirmation)
    .map((entry): Problem => ({
      kind: 'unconfirmedPerson',
      file: entry.file,
      line: entry.lineOf(['person']),
      field: `${entry.id}.person`,
      expected: '«confirmation» i samme oppslag',
    }));

/** A confirmation is given by a role, since pages and open data say which. */
export const confirmersAreRoles: Rule = (context) =>
  soundEntries<{ person?: { name: string }; confirmation?: { by: string } }>(
    context,
    'coordinations',
  ).flatMap(({ id, file, data: { person, confirmation }, lineOf }): Problem[] =>
    person && confirmation && fold(confirmation.by).includes(fold(person.name))
      ? [
          {
            kind: 'namedConfirmer',
            file,
            line: lineOf(['confirmation', 'by']),
            field: `${id}.confirmation.by`,
            found: `«${confirmation.by}»`,
            expected: 'rollen til den som bekreftet, ikke navnet',
          },
        ]
      : [],
  );
