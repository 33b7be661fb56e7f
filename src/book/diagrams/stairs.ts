import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { drawPanel, groupAt } from './panel.ts';
import { drawingWidth, shadeOf, solid, tie, type Drawn } from './shapes.ts';
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
  const camera = 'M-16 -8H8V6H-16z';
  const foot = steps.at(-1)?.x ?? 0;
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      ...steps.map((step, at) => drawPanel(step, shadeOf(palette, 1 + (at % 2)), style, { rx: 0 })),
      groupAt({ x: foot / 2 - 4, y: height - 34 }, [
        solid(camera, palette.plain),
        tie(`${camera}M8 -4L16 -7V5L8 2M-4 6V33M-14 33H6`, palette),
      ]),
    ],
  };
}
