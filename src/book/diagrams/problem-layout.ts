import { setColumn, type Column } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import { panelAround, roomIn, type Corner, type Panel } from './panel.ts';
import { drawingWidth } from './shapes.ts';

/** Things of one kind, in one language. */
export interface GroupText {
  name: string;
  question: string;
  items: readonly string[];
}

/** The words of the drawing, in one language. */
export interface ProblemText {
  consequences: GroupText;
  problem: { name: string; text: string };
  causes: GroupText;
  protection: GroupText;
}

/** Things of one kind at their places, with their name over them. */
export interface PlacedGroup {
  x: number;
  y: number;
  name: Column;
  items: Panel[];
}

/** The whole drawing, in units of the view box. */
export interface ProblemLayout {
  height: number;
  consequences: PlacedGroup;
  problem: Panel;
  causes: PlacedGroup;
  protection: PlacedGroup;
}

/** Two columns with a trunk between them. */
export const columns = { left: 1, right: 172, width: 147 };
const gap = { name: 4, items: 8, trunk: 18 };

/** Where a group ends. */
const footOf = ({ y, name, items }: PlacedGroup) =>
  Math.max(y + name.height, ...items.map((item) => item.y + item.height));

const nameOf = ({ name, question }: GroupText, fonts: DrawingFonts, room: number) =>
  setColumn(
    [
      ['name', name],
      ['faint', question],
    ],
    fonts,
    room,
  );

function itemAt(item: string, corner: Corner, fonts: DrawingFonts): Panel {
  const column = setColumn([['text', item]], fonts, roomIn(columns.width));
  return panelAround(column, corner, columns.width);
}

/** A group as one column. */
function stacked(group: GroupText, { x, y }: Corner, fonts: DrawingFonts): PlacedGroup {
  const name = nameOf(group, fonts, columns.width);
  let foot = y + name.height + gap.name;
  const items = group.items.map((item) => {
    const placed = itemAt(item, { x, y: foot }, fonts);
    foot += placed.height + gap.items;
    return placed;
  });
  return { x, y, name, items };
}

/** A group in rows of two, each as high as its highest. */
function inPairs(group: GroupText, y: number, fonts: DrawingFonts): PlacedGroup {
  const name = nameOf(group, fonts, drawingWidth - 1);
  let top = y + name.height + gap.name;
  const items: Panel[] = [];
  for (let at = 0; at < group.items.length; at += 2) {
    const pair = group.items
      .slice(at, at + 2)
      .map((item, side) =>
        itemAt(item, { x: side === 0 ? columns.left : columns.right, y: top }, fonts),
      );
    const height = Math.max(...pair.map((item) => item.height));
    items.push(...pair.map((item) => ({ ...item, height })));
    top += height + gap.items;
  }
  return { x: columns.left, y, name, items };
}

/** Places what the problem leads to above it, what causes it below to the left, and what protects to the right. */
export function layoutProblem(text: ProblemText, fonts: DrawingFonts): ProblemLayout {
  const width = drawingWidth - 2;
  const consequences = inPairs(text.consequences, 1, fonts);
  const middle = setColumn(
    [
      ['name', text.problem.name],
      ['text', text.problem.text],
    ],
    fonts,
    roomIn(width),
  );
  const problem = panelAround(middle, { x: 1, y: footOf(consequences) + gap.trunk }, width);
  const y = problem.y + problem.height + gap.trunk;
  const causes = stacked(text.causes, { x: columns.left, y }, fonts);
  const protection = stacked(text.protection, { x: columns.right, y }, fonts);
  const height = Math.max(footOf(causes), footOf(protection)) + 1;
  return { height, consequences, problem, causes, protection };
}
