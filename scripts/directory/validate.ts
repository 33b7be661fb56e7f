import type { ZodType } from 'astro/zod';
import { columns } from '#domain/directory/sheet/columns.ts';
import { bookIds } from '#schemas/book/books.ts';
import { collections } from '#schemas/collections.ts';
import { filesInMemory } from '../content-check/files.ts';
import type { RawEntry } from '../content-check/raw-entries.ts';
import type { Problem } from '../content-check/problems.ts';
import { noDatesInTheFuture } from '../content-check/rules/dates.ts';
import { confirmersAreRoles, everyPersonIsConfirmed } from '../content-check/rules/directory.ts';
import {
  noSourcesFromTheFuture,
  sourcesAreOfTheirKommuner,
} from '../content-check/rules/directory-sources.ts';
import { checkingTools, schemaProblems } from '../content-check/schema-problems.ts';
import { inSheetWords } from './cell-words.ts';
import type { RawRecord } from './merge.ts';
import type { SheetProblem } from './problems.ts';
import type { ReferenceData } from './reference-data.ts';
import type { PlacedColumn, Row } from './table.ts';

/** The collections whose records come from sheets. */
type SheetOwner = 'coordinations' | 'publishedDocuments' | 'kommuner';

const schemas = new WeakMap<ReferenceData['ids'], Map<SheetOwner, ZodType>>();

/** The schema of a collection that knows these ids; made once, since that takes time. */
function schemaFor(owner: SheetOwner, ids: ReferenceData['ids']): ZodType {
  const made = schemas.get(ids) ?? new Map<SheetOwner, ZodType>();
  const schema = made.get(owner) ?? collections[owner].schema(checkingTools(ids));
  schemas.set(ids, made.set(owner, schema));
  return schema;
}

/** Everything the content check would find wrong in a record by itself. */
export function problemsOfRecord(
  owner: SheetOwner,
  record: RawRecord,
  { ids, today }: Pick<ReferenceData, 'ids' | 'today'>,
): Problem[] {
  const entry: RawEntry = { id: String(record.id), file: '', data: record, lineOf: () => 0 };
  const schema = schemaFor(owner, ids);
  const found = schemaProblems(entry, schema);
  const context = (entries: RawEntry[]) => ({
    registry: { collections, books: bookIds },
    files: filesInMemory(new Map()),
    schemas: new Map([[owner, schema]]),
    read: new Map([[owner, entries]]),
    unread: new Map(),
    sound: new Map([[owner, found.length === 0 ? entries : []]]),
    ids,
    today,
  });
  const ofCoordinations = [everyPersonIsConfirmed, confirmersAreRoles, sourcesAreOfTheirKommuner];
  const rules = [
    noDatesInTheFuture,
    noSourcesFromTheFuture,
    ...(owner === 'coordinations' ? ofCoordinations : []),
  ];
  return [...found, ...rules.flatMap((rule) => rule(context([entry])))];
}

/** The column a field of the record belongs to: its own, or the first of its group. */
function columnOfField(field: string) {
  const path = field.replace(/\[(\d+)\]/g, '.$1');
  const isPart = (whole: string, part: string) => whole === part || whole.startsWith(`${part}.`);
  return columns.find((column) => {
    const own = column.path.join('.');
    return isPart(own, path) || isPart(path, own);
  });
}

/** The field of the record a problem is about. */
const fieldOf = ({ kind, field = '' }: Problem) =>
  ({ unconfirmedPerson: 'person.name', namedConfirmer: 'confirmation.by' })[kind as string] ??
  field;

/** What the content check would say of a record, said of the row and column it comes from. */
export function problemsInRow(
  record: RawRecord,
  { row, cells }: Row,
  placed: readonly PlacedColumn[],
  known: ReferenceData,
): SheetProblem[] {
  return problemsOfRecord('coordinations', record, known).map((problem) => {
    const field = fieldOf(problem);
    const column = columnOfField(field);
    const values = column ? inSheetWords(problem, column, cells.get(column), known) : problem;
    return {
      kind: problem.kind,
      row,
      column: placed.find((one) => one.column === column)?.at,
      header: column?.name ?? field,
      ...(values.found !== undefined && { found: values.found }),
      ...(values.expected !== undefined && { expected: values.expected }),
      suggestion: values.suggestion,
    };
  });
}
