import { stripVTControlCharacters } from 'node:util';
import { cellOf } from '#domain/directory/sheet/cells.ts';
import { columns } from '#domain/directory/sheet/columns.ts';
import { beyondColumns } from './beyond-columns.ts';
import type { Touched } from './import-options.ts';
import type { Plan } from './plan.ts';

/** A field, before and after. */
export type Line = [field: string, before: string, after: string];

/** Cuts a text at spaces, and inside words that are longer than the width. */
function wrapped(text: string, width: number): string[] {
  const clean = stripVTControlCharacters(text).replace(/\p{Cc}/gu, ' ');
  const pieces = clean
    .split(' ')
    .flatMap((word) => word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + piece.length > width) return [...lines, piece];
    return [...lines.slice(0, -1), `${last} ${piece}`];
  }, []);
}

function rowsOf(line: Line, widths: readonly number[]): string[] {
  const cells = line.map((text, at) => wrapped(text, widths[at] ?? 1));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    `  ${cells.map((cell, column) => (cell[at] ?? '').padEnd(widths[column] ?? 1)).join('  ')}`.trimEnd(),
  );
}

const linesOf = ({ before, after }: Touched): Line[] => {
  const [was, is] = [beyondColumns(before), beyondColumns(after)];
  return [
    ...columns.map((column): Line => [column.name, cellOf(before, column), cellOf(after, column)]),
    ...was.map(([name, text], at): Line => [name, text, is[at]?.[1] ?? '']),
  ].filter(([, one, other]) => one !== other);
};

const titles = { added: 'NY', changed: 'ENDRES', removed: 'FJERNES' };

/** Whether a coordination comes, is changed or goes. */
export const kindOf = ({ before, after }: Touched): keyof typeof titles =>
  before ? (after ? 'changed' : 'removed') : 'added';

/**
 * What becomes of a record, side by side.
 *
 * @param sheet the name of the sheet, where it is not that of the coordinations
 */
export function block(touched: Touched, lines: readonly Line[], width: number, sheet = ''): string {
  const first = Math.max(...['felt', ...lines.map(([field]) => field)].map(({ length }) => length));
  const rest = Math.max(16, Math.floor((width - first - 6) / 2));
  const where = [sheet, touched.row === undefined ? '' : `rad ${touched.row}`].filter(Boolean);
  const place = where.length > 0 ? ` (${where.join(', ')})` : '';
  return [
    `${titles[kindOf(touched)]}: ${touched.id}${place}`,
    ...[['felt', 'før', 'etter'] satisfies Line, ...lines].flatMap((line) =>
      rowsOf(line, [first, rest, rest]),
    ),
  ].join('\n');
}

/** «1 ny, 2 endres, 0 fjernes, 48 er som før». */
export function summary({ touched, unchanged }: Plan): string {
  const count = (kind: keyof typeof titles) => touched.filter((one) => kindOf(one) === kind).length;
  const news = count('added');
  return `${news} ${news === 1 ? 'ny' : 'nye'}, ${count('changed')} endres, ${count('removed')} fjernes, ${unchanged} rader er som før.`;
}

/** What an import would do, side by side: field, before, after. */
export const sideBySide = (plan: Plan, width: number): string =>
  plan.touched.map((touched) => `${block(touched, linesOf(touched), width)}\n`).join('\n');
