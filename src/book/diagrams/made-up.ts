import { s } from 'hastscript';
import { setColumn } from './column-layout.ts';
import { columnLines, groupAt } from './panel.ts';
import { boxLook, type Drawn } from './shapes.ts';
import type { DrawingStyle } from './style.ts';

const padding = { x: 12, y: 4 };
const gap = 12;

/** A drawing with the words over it that say its example is made up; as it was where nothing is. */
export function marked(drawn: Drawn, words: string | undefined, style: DrawingStyle): Drawn {
  if (!words) return drawn;
  const [left = 0, top = 0, width = 0, height = 0] = drawn.viewBox.split(' ').map(Number);
  const column = setColumn([['strong', words]], style.fonts, width - 2 * padding.x - 2);
  const tall = column.height + 2 * padding.y;
  const y = top - gap - tall - 1;
  return {
    viewBox: `${left} ${y} ${width} ${height + top - y}`,
    shapes: [
      groupAt({ x: left + padding.x + 1, y: y + padding.y + 1 }, [
        s('rect', {
          ...boxLook(style.palette.plain),
          ...{ x: -padding.x, y: -padding.y, width: width - 2, height: tall, rx: tall / 2 },
          strokeDasharray: '2 3',
        }),
        ...columnLines(column, style),
      ]),
      ...drawn.shapes,
    ],
  };
}
