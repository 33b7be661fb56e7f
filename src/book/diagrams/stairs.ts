import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { columnLines, groupAt, panelPadding } from './panel.ts';
import { boxLook, drawingWidth, shadeOf, tie, type Drawn } from './shapes.ts';
import { layoutStairs } from './stairs-layout.ts';
import type { DrawingStyle } from './style.ts';

/** Steps down a stair, and at its foot the camera it leads to. */
export function drawStairs(
  diagram: DiagramOf<'stairs'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const texts = diagram.steps.map(({ name, text }) => ({
    name: name[language],
    text: text[language],
  }));
  const { height, steps } = layoutStairs(texts, fonts);
  const camera = 'M-16 -8H8V6H-16zM8 -4L16 -7V5L8 2M-4 6V14';
  const foot = steps.at(-1)?.x ?? 0;
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      ...steps.map(({ x, y, width, height: tall, column }, at) =>
        groupAt({ x: x + panelPadding.x, y: y + panelPadding.y }, [
          s('path', {
            ...boxLook(shadeOf(palette, 1 + (at % 2))),
            d: `M${-panelPadding.x} ${-panelPadding.y}h${width}v${tall}h${-width}z`,
          }),
          ...columnLines(column, style),
        ]),
      ),
      groupAt({ x: foot / 2 - 4, y: height - 34 }, [
        s('path', { ...boxLook(palette.plain), class: 'scene', d: 'M-16 -8H8V6H-16z' }),
        tie(`${camera}M-4 14V33M-14 33H6`, palette),
      ]),
    ],
  };
}
