import { cellOf } from '#domain/directory/sheet/cells.ts';
import { itemsOf, type SideSheet } from '#domain/directory/sheet/side-sheets.ts';
import type { Touched } from '../import-options.ts';
import { block, kindOf, type Line } from '../side-by-side.ts';
import type { SidePlan } from './plan-side.ts';

/** The cells of an item that are not the same before and after; numbered where a record may have several. */
function linesOf({ columns, from, ...sheet }: SideSheet, { before, after }: Touched): Line[] {
  const whole = { columns, ...sheet, ...(from !== undefined && { from }) };
  const [was, is] = [itemsOf(whole, before), itemsOf(whole, after)];
  return Array.from({ length: Math.max(was.length, is.length) }, (_, at) =>
    columns
      .map((column): Line => {
        const name = from === undefined ? column.name : `${at + 1}: ${column.name}`;
        return [name, cellOf(was[at], column), cellOf(is[at], column)];
      })
      .filter(([, one, other]) => one !== other),
  ).flat();
}

/** What a sheet would change, side by side. */
export const showSide = ({ sheet, touched }: SidePlan, width: number): string =>
  touched.map((one) => `${block(one, linesOf(sheet, one), width, sheet.name)}\n`).join('\n');

/** «dokumenter: 1 ny, 2 endres, 0 fjernes, 40 er som før.» */
export function summaryOf({ sheet, touched, unchanged }: SidePlan): string {
  const count = (kind: ReturnType<typeof kindOf>) =>
    touched.filter((one) => kindOf(one) === kind).length;
  return `${sheet.name}: ${count('added')} nye, ${count('changed')} endres, ${count('removed')} fjernes, ${unchanged} er som før.`;
}
