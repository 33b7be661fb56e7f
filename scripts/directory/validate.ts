import type { ZodType } from 'astro/zod';
import { columns } from '#domain/directory/sheet/columns.ts';
import { coordination } from '#schemas/directory/coordination.ts';
import type { CollectionName } from '#schemas/site/common.ts';
import type { RawEntry } from '../content-check/documents.ts';
import type { Problem } from '../content-check/problems.ts';
import { noDatesInTheFuture } from '../content-check/rules/dates.ts';
import { everyPersonIsConfirmed } from '../content-check/rules/directory.ts';
import { checkingTools, schemaProblems } from '../content-check/schema-problems.ts';
import { inSheetWords } from './cell-words.ts';
import type { RawRecord } from './merge.ts';
import type { SheetProblem } from './problems.ts';
import type { PlacedColumn, Row } from './table.ts';

/** What a record is held against. */
export interface Yardstick {
  /** Ids of the collections a coordination refers to. */
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Names of the kommuner by number. */
  kommuneNames: ReadonlyMap<string, string>;
  /** ISO date of the import. */
  today: string;
}

const schemas = new WeakMap<Yardstick['ids'], ZodType>();

/** The schema of a coordination that knows these ids; made once, since that takes time. */
function schemaFor(ids: Yardstick['ids']): ZodType {
  const schema = schemas.get(ids) ?? coordination(checkingTools(ids));
  schemas.set(ids, schema);
  return schema;
}

/** Everything the content check would find wrong in a record. */
function problemsOf(
  record: RawRecord,
  { ids, today }: Pick<Yardstick, 'ids' | 'today'>,
): Problem[] {
  const entry: RawEntry = { id: String(record.id), file: '', data: record, lineOf: () => 0 };
  const found = schemaProblems(entry, schemaFor(ids));
  const context = (entries: RawEntry[]) => ({
    read: new Map([['coordinations' as const, entries]]),
    sound: new Map([['coordinations' as const, found.length === 0 ? entries : []]]),
    ids,
    today,
  });
  const rules = [noDatesInTheFuture, everyPersonIsConfirmed];
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
  yardstick: Yardstick,
): SheetProblem[] {
  return problemsOf(record, yardstick).map((problem) => {
    const field = problem.kind === 'unconfirmedPerson' ? 'person.name' : (problem.field ?? '');
    const column = columnOfField(field);
    const values = column ? inSheetWords(problem, column, cells.get(column), yardstick) : problem;
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
