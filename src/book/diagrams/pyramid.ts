import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { layoutBlocks } from './blocks-layout.ts';
import { boxLook, drawingWidth, nameLook, textLines, toneOf, type Drawn } from './shapes.ts';
import type { DrawingStyle } from './style.ts';

const triangle = { middle: 54, halfWidth: 52 };
const textLeft = 122;

/** Layers of a triangle, the broadest at the bottom, with their words beside them. */
export function drawPyramid(
  diagram: DiagramOf<'pyramid'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const layers = diagram.layers.map(({ name, who, example }) => ({
    name: name[language],
    texts: [who[language], example[language]],
  }));
  const setting = { fonts: style.fonts, room: drawingWidth - 1 - textLeft, gap: 4, least: 92 };
  const { blocks, height } = layoutBlocks(layers, setting);
  const side = (y: number, sign: -1 | 1) =>
    triangle.middle + (sign * Math.round((triangle.halfWidth * y * 10) / height)) / 10;
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: blocks.map(({ y, height: tall, name, lines }, at) => {
      const foot = y + tall;
      const d = `M${side(y, -1)} ${y}L${side(y, 1)} ${y}L${side(foot, 1)} ${foot}L${side(foot, -1)} ${foot}Z`;
      return s('g', [
        s('path', { ...boxLook(toneOf(style.palette, at)), d }),
        ...textLines(textLeft, name, nameLook(style)),
        ...textLines(textLeft, lines),
      ]);
    }),
  };
}
