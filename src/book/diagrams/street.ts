import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { columnLines, groupAt } from './panel.ts';
import { boxLook, defaultTextSize, drawingWidth, textLines, type Drawn } from './shapes.ts';
import { layoutStreet, wordsLeft } from './street-layout.ts';
import { drawPicture, markLook, marks } from './street-picture.ts';
import type { DrawingStyle, Tone } from './style.ts';

/** A number in a ring, around 0,0. */
const mark = (number: number, { wash, edge }: Tone): Element[] => [
  s('circle', { ...boxLook({ wash, edge }), r: 10 }),
  ...textLines(0, [{ text: String(number), y: 4, size: defaultTextSize }], {
    fill: edge,
    fontWeight: 600,
    textAnchor: 'middle',
  }),
];

/** A street by day and by night, with numbers at what to look for, and under it what they say. */
export function drawStreet(
  diagram: DiagramOf<'street'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const texts = marks.map(({ principle }) => {
    const { name, text } = diagram.principles[principle];
    return { name: name[language], text: text[language] };
  });
  const { height, pictures, words } = layoutStreet(
    [diagram.day[language], diagram.night[language]],
    texts,
    style.fonts,
  );
  const besideWords = { ...style.palette.plain, edge: style.palette.ink };
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      ...pictures.flatMap(({ name, y }, at) => [
        groupAt({ x: 1, y: name.y }, columnLines(name.column, style)),
        groupAt({ x: 0, y }, [
          ...drawPicture(at > 0),
          ...marks.map((corner, of) => groupAt(corner, mark(of + 1, markLook))),
        ]),
      ]),
      ...words.flatMap(({ y, column }, at) => [
        groupAt({ x: 11, y: y + 11 }, mark(at + 1, besideWords)),
        groupAt({ x: wordsLeft, y }, columnLines(column, style)),
      ]),
    ],
  };
}
