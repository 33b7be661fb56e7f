import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { columnLines, groupAt } from './panel.ts';
import { drawingWidth, type Drawn } from './shapes.ts';
import { drawSign } from './sign-shapes.ts';
import { layoutSigns, signRoom, wordsLeft } from './signs-layout.ts';
import type { DrawingStyle } from './style.ts';

/** Things under each other, each with a small drawing. */
export function drawSigns(
  diagram: DiagramOf<'signs'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const texts = diagram.items.map(({ name, text, more }) => ({
    name: name[language],
    text: text[language],
    more: more?.[language],
  }));
  const { height, items } = layoutSigns(texts, style.fonts);
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: diagram.items.flatMap(({ sign }, at) => {
      const placed = items[at];
      if (!placed) return [];
      const { middle, words } = placed;
      return [
        groupAt({ x: signRoom / 2, y: middle }, drawSign(sign, style.palette)),
        groupAt({ x: wordsLeft, y: words.y }, columnLines(words.column, style)),
      ];
    }),
  };
}
