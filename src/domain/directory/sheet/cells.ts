import type { Column } from './columns.ts';

/** Text as a cell holds it: composed letters, single spaces, no line breaks. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** What stands at a path, or nothing. */
export const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );

/**
 * The text of a column for a coordination; empty when there is no value.
 *
 * @param decimal the decimal sign: a comma for people, a point for machines
 */
export function cellOf(coordination: unknown, column: Column, decimal: ',' | '.' = ','): string {
  const value = valueAt(coordination, column.path);
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return tidy(value.join(' '));
  return typeof value === 'number' ? String(value).replace('.', decimal) : tidy(String(value));
}
