import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { layoutLevels, type LevelText } from './levels-layout.ts';
import {
  arrow,
  boxLook,
  dotLook,
  drawingWidth,
  nameLook,
  textLines,
  tie,
  toneOfLevel,
  type Drawn,
} from './shapes.ts';
import type { DrawingStyle } from './style.ts';

const box = { left: 22, right: drawingWidth - 1, padding: 14 };
const textLeft = box.left + box.padding;
const flow = { down: 55, up: 197, width: 122 };
/** Where the coordinator's line runs. */
const spine = 10;

/** What the drawing says of each level, in one language. */
export const levelTexts = ({ levels }: DiagramOf<'levels'>, language: Language): LevelText[] =>
  levels.map((level) => ({
    name: level.name[language],
    who: level.who[language],
    does: level.does?.[language],
    meets: level.meets?.[language],
    down: level.down?.[language],
    up: level.up?.[language],
  }));

/** Levels under each other, tied together by the coordinator's line, as in the logo. */
export function drawLevels(
  diagram: DiagramOf<'levels'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const room = { box: box.right - box.padding - textLeft, flow: flow.width };
  const { levels, flows, height } = layoutLevels(levelTexts(diagram, language), fonts, room);
  const dots = levels.map(({ y, name }) => (name[0]?.y ?? y) - 5);
  const faint = { fill: palette.muted };
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      tie(
        `M${spine} ${dots[0]}V${dots.at(-1)}${dots.map((y) => `M${spine} ${y}H${box.left}`).join('')}`,
        palette,
      ),
      ...levels.map((level, at) => {
        const tone = toneOfLevel(palette, diagram.levels[at]?.level);
        const size = { width: box.right - box.left, height: level.height };
        return s('g', [
          s('rect', { ...boxLook(tone), x: box.left, y: level.y, ...size, rx: 8 }),
          s('circle', { ...dotLook(tone), cx: spine, cy: dots[at] ?? 0, r: 5 }),
          ...textLines(textLeft, level.name, nameLook(style)),
          ...textLines(textLeft, level.who, { fontWeight: 600 }),
          ...textLines(textLeft, level.does),
          ...textLines(textLeft, level.meets),
        ]);
      }),
      ...flows.flatMap(({ y, height: tall, down, up }) => [
        arrow(
          `M44 ${y + 6}V${y + tall - 7}m-5 -6l5 6l5 -6M186 ${y + tall - 6}V${y + 7}m-5 6l5 -6l5 6`,
          palette,
        ),
        ...textLines(flow.down, down, faint),
        ...textLines(flow.up, up, faint),
      ]),
    ],
  };
}
