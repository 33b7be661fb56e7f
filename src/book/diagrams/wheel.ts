import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { columnLines, groupAt } from './panel.ts';
import { arrow, dotLook, drawingWidth, road, type Drawn } from './shapes.ts';
import type { DrawingStyle } from './style.ts';
import { layoutWheel, ring, wordsInset } from './wheel-layout.ts';

const { inset, corner } = ring;
const middle = drawingWidth / 2;

/** The ring, round at its corners. */
function outline(height: number): string {
  const across = drawingWidth - 2 * (inset + corner);
  const down = height - 2 * (inset + corner);
  const turn = (x: number, y: number) => `a${corner} ${corner} 0 0 1 ${x} ${y}`;
  return [
    `M${inset + corner} ${inset}h${across}`,
    `${turn(corner, corner)}v${down}`,
    `${turn(-corner, corner)}h${-across}`,
    `${turn(-corner, -corner)}v${-down}`,
    `${turn(corner, -corner)}z`,
  ].join('');
}

/** The year as a ring that runs with the clock, with the tasks of each month inside it. */
export function drawWheel(
  diagram: DiagramOf<'wheel'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const { height, months } = layoutWheel(
    diagram.months.map(({ name, tasks }) => ({ name: name[language], tasks: tasks[language] })),
    fonts,
  );
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      road(outline(height), palette, 6),
      arrow(
        `M${middle - 4} ${inset - 7}l7 7l-7 7M${middle + 4} ${height - inset - 7}l-7 7l7 7`,
        palette,
      ),
      ...months.flatMap(({ side, y, column, mark }) => [
        s('circle', { ...dotLook(palette.plain), cx: mark.x, cy: mark.y, r: 6 }),
        side === 'right'
          ? groupAt(
              { x: drawingWidth - wordsInset, y },
              columnLines(column, style, { textAnchor: 'end' }),
            )
          : groupAt({ x: wordsInset, y }, columnLines(column, style)),
      ]),
    ],
  };
}
