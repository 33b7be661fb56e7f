import { likelyMeant } from '#domain/site/spelling.ts';
import { columns, headerKey, type Column } from '#domain/directory/sheet/columns.ts';
import { exampleId, template } from '#domain/directory/sheet/template.ts';
import { tidy } from '#domain/directory/sheet/cells.ts';
import { withoutGuard } from '#domain/site/formula-guard.ts';
import { slugify } from '#domain/site/norwegian.ts';
import type { ImportOptions, Touched } from './import-options.ts';
import type { RawRecord } from './merge.ts';
import { quoted, type Place, type SheetProblem } from './problems.ts';
import { readCell } from './read-cell.ts';
import { isConfirmedBefore, losesContact, repeatedIn, sharedKommuner } from './rules.ts';
import type { PlacedColumn, Row } from './table.ts';

/** More removals than this, none of them named, mean that the file was not the whole list. */
const mostRemovals = 5;

const byName = (name: string) => columns.find((one) => one.name === name) as Column;
const idColumn = byName('id');
const kommunerColumn = byName('kommuner');
const confirmedColumn = byName('bekreftet_dato');

/** The id a row names; empty when it names none. */
export const idOf = ({ cells }: Row): string => String(readCell(cells.get(idColumn) ?? '', 'id'));

/** Where a column stands in a row of the file. */
const placeIn = (placed: readonly PlacedColumn[], column: Column, row?: number): Place => ({
  row,
  column: placed.find((one) => one.column === column)?.at,
  header: column.name,
});

/** An id made of the names of the kommuner in a row. */
function idFor(row: Row, { kommuneNames }: ImportOptions): string | undefined {
  const numbers = readCell(row.cells.get(kommunerColumn) ?? '', 'kommuner') as string[];
  return slugify(numbers.map((number) => kommuneNames.get(number) ?? '').join(' ')) || undefined;
}

/** True for the row that shows how the template is filled in, as long as nobody has changed it. */
export function isExample(row: Row, headers: readonly string[]): boolean {
  const [names, values] = template;
  const expected = new Map(names.map((name, at) => [headerKey(name), tidy(values[at] ?? '')]));
  const isSame = (header: string, at: number) =>
    (expected.get(headerKey(header)) ?? '') === tidy(withoutGuard(row.texts[at] ?? ''));
  return idOf(row) === exampleId && headers.every(isSame);
}

/** Rows without an id of their own. */
export function problemsOfIds(
  rows: readonly Row[],
  placed: readonly PlacedColumn[],
  options: ImportOptions,
): SheetProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((row): SheetProblem[] => {
    const id = idOf(row);
    const place = placeIn(placed, idColumn, row.row);
    if (id === '') return [{ ...place, kind: 'missingId', suggestion: idFor(row, options) }];
    if (id === exampleId) {
      return [{ ...place, kind: 'reservedId', found: quoted(id), suggestion: idFor(row, options) }];
    }
    if (seen.has(id)) return [{ ...place, kind: 'repeatedId', found: quoted(id) }];
    seen.add(id);
    return [];
  });
}

/** What a change may not do to a coordination that is confirmed. */
export function problemsOfTouched(
  { id, row, before, after, edits }: Touched,
  placed: PlacedColumn[],
  { remove, today }: ImportOptions,
): SheetProblem[] {
  const found: SheetProblem[] = [];
  if (before && losesContact(before, after, edits, today) && !remove.includes(id)) {
    const place = row === undefined ? { header: id } : { row, header: id };
    found.push({ ...place, kind: 'removesContact', found: quoted(id), expected: `--remove ${id}` });
  }
  if (before && after && isConfirmedBefore(before, after, edits)) {
    found.push({
      ...placeIn(placed, confirmedColumn, row),
      kind: 'oldConfirmation',
      found: quoted(String((before.confirmation as { date?: unknown } | undefined)?.date)),
      expected: 'datoen for den nye bekreftelsen',
    });
  }
  const repeated = repeatedIn(after?.kommuner);
  if (repeated !== undefined) {
    const place = placeIn(placed, kommunerColumn, row);
    found.push({ ...place, kind: 'repeatedKommune', found: quoted(String(repeated)) });
  }
  return found;
}

/** Kommuner that the file would give to two coordinations. What already is so, is left alone. */
export function problemsOfShared(
  touched: readonly Touched[],
  final: readonly RawRecord[],
  placed: PlacedColumn[],
): SheetProblem[] {
  const covers = ({ before, edits }: Touched) =>
    !before || edits.some(({ path }) => path[0] === 'kommuner' || path[0] === 'bydeler');
  return [...sharedKommuner(final)].flatMap(([kommune, ids]) => {
    const culprit = touched.findLast((one) => one.after && ids.includes(one.id) && covers(one));
    if (!culprit) return [];
    const others = ids.filter((id) => id !== culprit.id);
    const found = `${quoted(kommune)}, som «${others.join('», «')}» dekker`;
    return [{ ...placeIn(placed, kommunerColumn, culprit.row), kind: 'sharedKommune', found }];
  });
}

/** Removals nobody has asked for, and requests that remove nothing. */
export function problemsOfRemovals(
  touched: readonly Touched[],
  { remove, records }: ImportOptions,
): SheetProblem[] {
  const gone = touched.filter(({ after }) => !after).map(({ id }) => id);
  const unnamed = gone.filter((id) => !remove.includes(id));
  const ids = touched.flatMap(({ id, before }) => (before ? [id] : []));
  const known = records.map(({ id }) => String(id));
  const useless = remove
    .filter((id) => !ids.includes(id))
    .map((id): SheetProblem => ({
      kind: 'removesNothing',
      found: quoted(id),
      suggestion: likelyMeant(id, known),
    }));
  if (unnamed.length <= mostRemovals) return useless;
  const found = `${unnamed.length} av ${records.length} mangler: ${unnamed.slice(0, 5).join(', ')} …`;
  const expected = `høyst ${mostRemovals} som ikke er nevnt med --remove`;
  return [{ kind: 'removesMany', found, expected }, ...useless];
}
