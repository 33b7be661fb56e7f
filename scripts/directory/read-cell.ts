import { Temporal } from 'temporal-polyfill';
import { tidy } from '#domain/directory/sheet/cells.ts';
import type { CellKind } from '#domain/directory/sheet/columns.ts';

/** A value of a coordination that one cell can hold. */
export type CellValue = string | number | string[];

/** The days Excel counts from; day 60 is a 29 February 1900 that never was. */
const firstDay = Temporal.PlainDate.from('1899-12-30');

/** `24.11.2026`, and the count of days Excel shows when a date has lost its format, as ISO. */
function dateOf(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (day && month && year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (/^[34567]\d{4}$/.test(text)) return firstDay.add({ days: Number(text) }).toString();
  return /^(\d{4}-\d{2}-\d{2})[T ][\d:.]+Z?$/.exec(text)?.[1] ?? text;
}

/** `+47 22 33 44 55` → `22334455`. Five-digit numbers begin with 0, which spreadsheets drop. */
function phoneOf(text: string): string {
  const digits = text.replace(/[\s.-]/g, '').replace(/^(?:\+|00)?47(?=\d{8}$)/, '');
  return /^\d{4}$/.test(digits) ? `0${digits}` : digits;
}

/** Numbers of kommuner, also where a spreadsheet has taken them for one number: `42214222`. */
function kommunerOf(text: string): string[] {
  return text.split(/[\s,;+/]+/).flatMap((part) => {
    if (!/^\d{1,40}$/.test(part)) return part === '' ? [] : [part];
    const digits = part.padStart(Math.ceil(part.length / 4) * 4, '0');
    return digits.match(/\d{4}/g) ?? [];
  });
}

function numberOf(text: string): number | string {
  const digits = text.replace(/\s?%$/, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : text;
}

/** What a cell says. Text that can't be read as its kind stays as it is: the schema says what is wrong. */
export function readCell(text: string, kind: CellKind): CellValue {
  const cell = tidy(text);
  switch (kind) {
    case 'text':
    case 'address':
      return cell;
    case 'id':
    case 'word':
      return cell.toLocaleLowerCase('nb');
    case 'date':
      return dateOf(cell);
    case 'phone':
      return phoneOf(cell);
    case 'number':
      return numberOf(cell);
    case 'kommuner':
      return kommunerOf(cell);
    case 'ids':
      return cell.split(/[\s,;]+/).filter(Boolean);
  }
}

/** True for the word that takes a value away. An empty cell leaves it as it is. */
export const isRemoval = (text: string): boolean => /^\(\s*fjern\s*\)$/i.test(tidy(text));
