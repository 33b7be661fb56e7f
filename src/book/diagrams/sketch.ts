import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { Amount } from '#schemas/book/diagram-pictures.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { columnLines, groupAt } from './panel.ts';
import { boxLook, dotLook, drawingWidth, road, type Drawn } from './shapes.ts';
import { bend, layoutSketch, legendLeft, reach, roadAt } from './sketch-layout.ts';
import type { DrawingStyle, Palette } from './style.ts';

/** The mark of a place, around 0,0: the more, the larger and fuller. A broken edge is too few to count. */
function mark(amount: Amount, { harm, plain }: Palette): Element[] {
  const size = reach[amount];
  if (amount === 'none')
    return [
      s('rect', {
        ...boxLook(plain),
        x: -size,
        y: -size,
        width: 2 * size,
        height: 2 * size,
        rx: 2,
      }),
    ];
  const ring = s('circle', {
    ...boxLook(harm),
    r: size,
    ...(amount === 'few' && { strokeDasharray: '4 3' }),
  });
  if (amount === 'few') return [ring];
  return [ring, s('circle', { ...dotLook(harm), r: size - 9 })];
}

/** The road down the town, to the end of the bend it ends in. */
function mainRoad(height: number): string {
  const bends = Array.from({ length: Math.ceil(height / bend.length) }, (_, at) => {
    const pull = at % 2 === 0 ? bend.pull : -bend.pull;
    return `q${pull} ${bend.length / 2} 0 ${bend.length}`;
  });
  return `M160 0${bends.join('')}`;
}

/** A town seen from above, with what gathers where and when. */
export function drawSketch(
  diagram: DiagramOf<'sketch'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const amounts = ['many', 'some', 'few', 'none'] as const;
  const { height, townHeight, places, legend } = layoutSketch(
    diagram.places.map(({ name, amount, text }) => ({
      name: name[language],
      amount,
      text: (amount === 'few' ? diagram.tooFew : text)?.[language],
    })),
    amounts.map((amount) => ({ amount, text: diagram.legend[amount][language] })),
    fonts,
  );
  const streets = places.map(({ x, y }) => `M${roadAt(y)} ${y}H${x}`).join('');
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      road(mainRoad(townHeight), palette, 9),
      road(streets, palette, 5),
      ...places.flatMap(({ x, y, words }, at) => [
        groupAt({ x, y }, mark(diagram.places[at]?.amount ?? 'none', palette)),
        groupAt({ x, y: words.y }, columnLines(words.column, style, { textAnchor: 'middle' })),
      ]),
      ...legend.flatMap(({ amount, y, column }) => [
        groupAt({ x: 28, y }, mark(amount, palette)),
        groupAt({ x: legendLeft, y: y - column.height / 2 }, columnLines(column, style)),
      ]),
    ],
  };
}
