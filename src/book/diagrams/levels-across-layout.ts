import { setColumn, type Column } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import type { LevelText } from './levels-layout.ts';
import { panelPadding } from './panel.ts';

/** Room for the columns of a level: its name, who, and what they do. */
export type AcrossRoom = readonly [name: number, who: number, does: number];

/** A level as a row. Its columns stand beside each other, from the padding of the row down. */
export interface AcrossRow {
  y: number;
  height: number;
  columns: readonly [name: Column, who: Column, does: Column];
}

/** What flows between two rows, down and up beside each other. */
export interface AcrossFlow {
  y: number;
  height: number;
  down: Column;
  up: Column;
}

/** The whole drawing, in units of the view box. */
export interface AcrossLayout {
  height: number;
  rows: AcrossRow[];
  flows: AcrossFlow[];
}

/** Above and below what flows between two rows. */
const air = 10;

/** Places the levels as rows under each other, with what flows between them. */
export function layoutAcross(
  texts: readonly LevelText[],
  fonts: DrawingFonts,
  [name, who, does]: AcrossRoom,
): AcrossLayout {
  const rows: AcrossRow[] = [];
  const flows: AcrossFlow[] = [];
  let y = 1;
  texts.forEach((level, at) => {
    const columns = [
      setColumn([['name', level.name]], fonts, name),
      setColumn([['strong', level.who]], fonts, who),
      setColumn([['text', level.does]], fonts, does),
    ] as const;
    const height = Math.max(...columns.map((column) => column.height)) + 4 * panelPadding.y;
    rows.push({ y, height, columns });
    y += height;
    const below = texts[at + 1];
    if (!below) return;
    const down = setColumn([['faint', level.down]], fonts, who);
    const up = setColumn([['faint', below.up]], fonts, does);
    const between = Math.max(down.height, up.height) + 2 * air;
    flows.push({ y, height: between, down, up });
    y += between;
  });
  return { height: y + 1, rows, flows };
}
