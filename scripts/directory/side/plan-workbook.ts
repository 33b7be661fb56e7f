import type { Catalogue } from '../catalogue.ts';
import type { Touched } from '../import-options.ts';
import type { RawRecord } from '../merge.ts';
import { planImport, type Plan } from '../plan.ts';
import type { SheetProblem } from '../problems.ts';
import { planSide, type SidePlan } from './plan-side.ts';
import type { Workbook } from './workbook.ts';

/** What the sheets of a file would do. */
export interface WorkbookPlan {
  /** That of the coordinations, where the file has it. */
  main: Plan | undefined;
  side: SidePlan[];
  /** What all of them together make of the coordinations. */
  coordinations: Plan;
}

/** What two sheets after each other make of a record. */
const after = (one: Touched | undefined, other: Touched): Touched =>
  one
    ? { ...other, before: one.before, row: one.row, edits: [...one.edits, ...other.edits] }
    : other;

/** Plans every sheet, each on what the one before it makes of the catalogue. Finds every problem; writes nothing. */
export function planWorkbook(
  { coordinations: rows, side }: Workbook,
  { file, documents, kommuner, kommunerText, ids }: Catalogue,
  given: { remove: readonly string[]; partial: boolean; today: string },
): WorkbookPlan {
  const known = {
    ids,
    kommuneNames: new Map(kommuner.map(({ id, displayName }) => [id, displayName])),
    today: given.today,
  };
  const records = file.chunks.map(({ record }) => record);
  const main = rows && planImport(rows, { ...known, ...given, records });
  const touched = new Map((main?.touched ?? []).map((one) => [one.id, one]));
  const now = (): RawRecord[] => [
    ...records.flatMap((record) => {
      const one = touched.get(String(record.id));
      if (!one) return [record];
      return one.after ? [one.after] : [];
    }),
    ...[...touched.values()].flatMap((one) => (one.before || !one.after ? [] : [one.after])),
  ];
  const others: Record<'publishedDocuments' | 'kommuner', readonly RawRecord[]> = {
    publishedDocuments: documents.file.chunks.map(({ record }) => record),
    kommuner: JSON.parse(kommunerText) as RawRecord[],
  };
  const plans = side.map(({ sheet, rows: cells }) => {
    const { owner } = sheet;
    const plan = planSide(sheet, cells, owner === 'coordinations' ? now() : others[owner], known);
    if (owner === 'coordinations')
      for (const one of plan.touched) touched.set(one.id, after(touched.get(one.id), one));
    return plan;
  });
  return {
    main,
    side: plans,
    coordinations: { touched: [...touched.values()], unchanged: 0, problems: [] },
  };
}

/** The problems of a sheet, with its name where the file has others. */
export const problemsIn = (
  { sheet, problems }: SidePlan,
  { main, side }: WorkbookPlan,
): SheetProblem[] =>
  main || side.length > 1
    ? problems.map((problem) => ({ ...problem, header: `${sheet.name}: ${problem.header ?? ''}` }))
    : problems;
