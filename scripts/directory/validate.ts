import type { ZodType } from 'astro/zod';
import { columns } from '#domain/directory/sheet/columns.ts';
import { coordination } from '#schemas/directory/coordination.ts';
import { bookIds } from '#schemas/book/books.ts';
import { collections } from '#schemas/collections.ts';
import type { RawEntry } from '../content-check/raw-entries.ts';
import type { Problem } from '../content-check/problems.ts';
import { noDatesInTheFuture } from '../content-check/rules/dates.ts';
import { everyPersonIsConfirmed } from '../content-check/rules/directory.ts';
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

const schemas = new WeakMap<ReferenceData['ids'], ZodType>();

/** The schema of a coordination that knows these ids; made once, since that takes time. */
function schemaFor(ids: ReferenceData['ids']): ZodType {
  const schema = schemas.get(ids) ?? coordination(checkingTools(ids));
  schemas.set(ids, schema);
  return schema;
}

/** Everything the content check would find wrong in a record. */
function problemsOf(
  record: RawRecord,
  { ids, today }: Pick<ReferenceData, 'ids' | 'today'>,
): Problem[] {
  const entry: RawEntry = { id: String(record.id), file: '', data: record, lineOf: () => 0 };
  const found = schemaProblems(entry, schemaFor(ids));
  const context = (entries: RawEntry[]) => ({
    registry: { collections, books: bookIds },
    schemas: new Map([['coordinations', schemaFor(ids)]]),
    read: new Map([['coordinations', entries]]),
    unread: new Map(),
    sound: new Map([['coordinations', found.length === 0 ? entries : []]]),
    ids,
    today,
  });
  const rules = [
    noDatesInTheFuture,
    everyPersonIsConfirmed,
    sourcesAreOfTheirKommuner,
    noSourcesFromTheFuture,
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

/** What the content check would say of a record, said of the row and column it comes from. */
export function problemsInRow(
  record: RawRecord,
  { row, cells }: Row,
  placed: readonly PlacedColumn[],
  known: ReferenceData,
): SheetProblem[] {
  return problemsOf(record, known).map((problem) => {
    const field = problem.kind === 'unconfirmedPerson' ? 'person.name' : (problem.field ?? '');
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
