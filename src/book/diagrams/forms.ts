import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { layoutBlocks } from './blocks-layout.ts';
import { boxLook, dotLook, drawingWidth, nameLook, textLines, tie, type Drawn } from './shapes.ts';
import type { DrawingStyle } from './style.ts';

const textLeft = 104;
/** The kommuner around the middle of a drawing 84 wide, and what ties them. */
const around = [
  [-28, 26],
  [28, 26],
  [0, -30],
] as const;
const ties = {
  none: 'M-28 26L28 26L0 -30Z',
  host: 'M0 -30L-28 26M0 -30L28 26',
  body: 'M0 4L-28 26M0 4L28 26M0 4L0 -30',
} as const;

/** Ways to share something, each as a small drawing of who is tied to whom. */
export function drawForms(
  diagram: DiagramOf<'forms'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const forms = diagram.forms.map(({ name, text }) => ({
    name: name[language],
    texts: [text[language]],
  }));
  const setting = { fonts, room: drawingWidth - 1 - textLeft, gap: 14, least: 104 };
  const { blocks, height } = layoutBlocks(forms, setting);
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: blocks.map(({ y, height: tall, name, lines }, at) => {
      const shape = diagram.forms[at]?.shape ?? 'none';
      return s('g', [
        s('g', { transform: `translate(48 ${y + tall / 2})` }, [
          tie(ties[shape], palette),
          ...around.map(([cx, cy], place) =>
            s('circle', {
              ...boxLook(palette.plain),
              cx,
              cy,
              r: shape === 'host' && place === 2 ? 16 : 10,
            }),
          ),
          ...(shape === 'body'
            ? [
                s('rect', {
                  ...dotLook(palette.plain),
                  x: -10,
                  y: -6,
                  width: 20,
                  height: 20,
                  rx: 3,
                }),
              ]
            : []),
        ]),
        ...textLines(textLeft, name, nameLook(style)),
        ...textLines(textLeft, lines),
      ]);
    }),
  };
}
