import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import type { Column } from './column-layout.ts';
import { layoutAcross, type AcrossRoom } from './levels-across-layout.ts';
import { levelTexts } from './levels.ts';
import { columnLines, groupAt } from './panel.ts';
import { arrow, boxLook, dotLook, tie, toneOfLevel, type Drawn } from './shapes.ts';
import type { DrawingStyle } from './style.ts';

/** As wide as a page: set so that its text is as large as the text around it on a wide screen. */
const width = 880;
/** Where the coordinator's line runs. */
const spine = 12;
const box = { left: 34, right: width - 1 };
/** Where the columns of a level begin. */
const [nameLeft, whoLeft, doesLeft] = [56, 268, 576] as const;
const room: AcrossRoom = [190, 280, 288];
/** From an arrow to its words. */
const beside = 22;

/** Levels as rows over the whole page, tied together by the coordinator's line, as in the logo. */
export function drawLevelsAcross(
  diagram: DiagramOf<'levels'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const { rows, flows, height } = layoutAcross(levelTexts(diagram, language), fonts, room);
  const middles = rows.map((row) => row.y + row.height / 2);
  const middleOf = (column: Column, y: number, tall: number) => y + (tall - column.height) / 2;
  return {
    viewBox: `0 0 ${width} ${height}`,
    shapes: [
      tie(
        `M${spine} ${middles[0]}V${middles.at(-1)}${middles.map((y) => `M${spine} ${y}H${box.left}`).join('')}`,
        palette,
      ),
      ...rows.map(({ y, height: tall, columns: [name, who, does] }, at) => {
        const tone = toneOfLevel(palette, diagram.levels[at]?.level);
        const size = { width: box.right - box.left, height: tall };
        const column = (x: number, set: Column) =>
          groupAt({ x, y: middleOf(set, y, tall) }, columnLines(set, style));
        return s('g', [
          s('rect', { ...boxLook(tone), x: box.left, y, ...size, rx: 8 }),
          s('circle', { ...dotLook(tone), cx: spine, cy: middles[at] ?? 0, r: 6 }),
          column(nameLeft, name),
          column(whoLeft, who),
          column(doesLeft, does),
        ]);
      }),
      ...flows.flatMap(({ y, height: tall, down, up }) => [
        arrow(
          `M${whoLeft + 5} ${y + 6}V${y + tall - 7}m-5 -6l5 6l5 -6M${doesLeft + 5} ${y + tall - 6}V${y + 7}m-5 6l5 -6l5 6`,
          palette,
        ),
        groupAt({ x: whoLeft + beside, y: middleOf(down, y, tall) }, columnLines(down, style)),
        groupAt({ x: doesLeft + beside, y: middleOf(up, y, tall) }, columnLines(up, style)),
      ]),
    ],
  };
}
