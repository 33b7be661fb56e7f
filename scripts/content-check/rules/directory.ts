import type { Problem } from '../problems.ts';
import { entriesOf, looseData, type Rule } from './context.ts';

/** Places with postal codes that are not kommuner: Svalbard and Jan Mayen. */
const notKommuner = new Set(['2100', '2211']);

/** No id stands twice in a list file. (Files in a folder can't share a name.) */
export const noDuplicateIds: Rule = ({ entries }) =>
  [...entries.values()].flatMap((list) => {
    const seen = new Set<string>();
    return list.flatMap((entry): Problem[] => {
      const isRepeated = entry.id !== '' && seen.has(entry.id);
      seen.add(entry.id);
      if (!isRepeated) return [];
      return [
        { kind: 'duplicateId', file: entry.file, line: entry.lineOf(['id']), found: entry.id },
      ];
    });
  });

/** Every kommune that has postal codes is in the directory. */
export const everyKommuneIsThere: Rule = (context) => {
  const known = context.ids.get('kommuner') ?? new Set();
  return entriesOf(context, 'postalCodes')
    .filter(({ id }) => !known.has(id) && !notKommuner.has(id))
    .map(({ id, data }): Problem => {
      const [place] = Object.keys((data as { places?: object }).places ?? {});
      return {
        kind: 'missingKommune',
        file: 'content/katalog/kommuner.json',
        line: 1,
        expected: `kommune ${id} (postnumrene der begynner med ${place})`,
      };
    });
};

/** Each fylke has as many kommuner as it says. */
export const fylkerAreComplete: Rule = (context) =>
  entriesOf(context, 'fylker').flatMap((fylke): Problem[] => {
    const { id, name, kommuner } = looseData(fylke);
    const count = entriesOf(context, 'kommuner').filter(
      (entry) => looseData(entry).fylke === id,
    ).length;
    if (count === kommuner) return [];
    return [
      {
        kind: 'wrongCount',
        file: fylke.file,
        line: fylke.lineOf(['kommuner']),
        field: String(name),
        found: `${count} kommuner i content/katalog/kommuner.json`,
        expected: `${String(kommuner)} kommuner`,
      },
    ];
  });

/** No person is on file without a confirmation: what can't be shown is not kept. */
export const everyPersonIsConfirmed: Rule = (context) =>
  entriesOf(context, 'coordinations')
    .filter((entry) => looseData(entry).person && !looseData(entry).confirmation)
    .map((entry): Problem => ({
      kind: 'unconfirmedPerson',
      file: entry.file,
      line: entry.lineOf(['person']),
      field: `${entry.id}.person`,
    }));
