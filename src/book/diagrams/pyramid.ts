import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { columnLines, groupAt } from './panel.ts';
import { footOf, halfWidthAt, layoutPyramid, wordsLeft } from './pyramid-layout.ts';
import { boxLook, drawingWidth, nameLook, shadeOf, textLines, type Drawn } from './shapes.ts';
import type { DrawingStyle } from './style.ts';

const middle = drawingWidth / 2;
const sign = { x: 1, y: 2, width: 14, height: 14, rx: 3 };

/** Layers of a triangle, the broadest at the bottom, and under it what is told of each. */
export function drawPyramid(
  diagram: DiagramOf<'pyramid'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const texts = diagram.layers.map(({ name, who, example }) => ({
    name: name[language],
    who: who[language],
    example: example[language],
  }));
  const { height, layers } = layoutPyramid(texts, fonts);
  const foot = footOf(layers.length);
  const side = (y: number, way: -1 | 1) => `${middle + way * halfWidthAt(y, foot)} ${y + 1}`;
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: layers.flatMap(({ y, height: tall, name, words }, at) => {
      const look = boxLook(shadeOf(palette, at));
      const low = y + tall;
      return [
        s('path', {
          ...look,
          strokeLinejoin: 'round',
          d: `M${side(y, -1)}L${side(y, 1)}L${side(low, 1)}L${side(low, -1)}Z`,
        }),
        ...textLines(middle, [name], { ...nameLook(style), textAnchor: 'middle' }),
        groupAt({ x: 0, y: words.y }, [s('rect', { ...look, ...sign })]),
        groupAt({ x: wordsLeft, y: words.y }, columnLines(words.column, style)),
      ];
    }),
  };
}
