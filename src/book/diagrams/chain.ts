import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { layoutBlocks } from './blocks-layout.ts';
import {
  arrow,
  boxLook,
  drawingWidth,
  letterings,
  nameLook,
  textLines,
  toneOf,
  type Drawn,
} from './shapes.ts';
import type { DrawingStyle } from './style.ts';
import { fitted } from './text-lines.ts';

const box = { left: 46, right: drawingWidth - 1, padding: 14 };
const textLeft = box.left + box.padding;
const gap = 26;

/** Steps that lead to each other, with a way back from the last to the first. */
export function drawChain(
  diagram: DiagramOf<'chain'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const steps = diagram.steps.map(({ name, text }) => ({
    name: name[language],
    texts: [text[language]],
  }));
  const room = box.right - box.padding - textLeft;
  const { blocks, height } = layoutBlocks(steps, { fonts, room, gap });
  const [first, last] = [blocks[0], blocks.at(-1)];
  const back = diagram.back?.[language];
  const wayBack = () => {
    if (!first || !last || !back) return [];
    const label = { ...fitted(back, letterings(fonts).text, height - 2), y: 0 };
    const middle = (block: typeof first) => block.y + block.height / 2;
    const path = `M${box.left} ${middle(last)}H26V${middle(first)}H${box.left - 2}m-6 -5l6 5l-6 5`;
    const look = {
      fill: palette.muted,
      transform: `translate(17 ${height / 2}) rotate(-90)`,
      textAnchor: 'middle',
    } as const;
    return [arrow(path, palette), ...textLines(0, [label], look)];
  };
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      ...blocks.map(({ y, height: tall, name, lines }, at) =>
        s('g', [
          s('rect', {
            ...boxLook(toneOf(palette, at)),
            ...{ x: box.left, y, width: box.right - box.left, height: tall, rx: 8 },
          }),
          ...textLines(textLeft, name, nameLook(style)),
          ...textLines(textLeft, lines),
          ...(at < steps.length - 1
            ? [arrow(`M182 ${y + tall + 3}v${gap - 7}m-5 -6l5 6l5 -6`, palette)]
            : []),
        ]),
      ),
      ...wayBack(),
    ],
  };
}
