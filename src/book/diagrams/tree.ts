import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { firstMiddle } from './column-layout.ts';
import { columnLines, drawPanel, groupAt } from './panel.ts';
import { arrow, defaultTextSize, dotLook, drawingWidth, textLines, type Drawn } from './shapes.ts';
import type { DrawingStyle } from './style.ts';
import { layoutTree, questionLeft } from './tree-layout.ts';

/** Where the line from question to question runs. */
const spine = 6;

/** Questions down a line, each with what a yes leads to; the line itself leads on from no to no. */
export function drawTree(
  diagram: DiagramOf<'tree'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const { plain, harm } = palette;
  const texts = diagram.parts.map(({ name, must, questions }) => ({
    name: name[language],
    must,
    questions: questions.map(({ question, answer, rules }) => ({
      question: question[language],
      answer: answer[language],
      rules: rules[language],
    })),
  }));
  const { name, answer, rules } = diagram.otherwise;
  const end = { question: name[language], answer: answer[language], rules: rules[language] };
  const { height, parts, questions, otherwise } = layoutTree(texts, end, fonts);
  const label = (text: string, y: number) =>
    textLines(12, [{ text, y, size: defaultTextSize }], { fill: palette.muted });
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      ...parts.map((part) =>
        groupAt({ x: questionLeft, y: part.y }, columnLines(part.name, style)),
      ),
      ...questions.map((placed, at) => {
        const next = questions[at + 1];
        const down = (next ? next.y + firstMiddle - 8 : otherwise.y - 2) - placed.y;
        const toAnswer = placed.answer.y - placed.y;
        return groupAt({ x: 0, y: placed.y }, [
          arrow(`M${spine} ${firstMiddle}V${down}m-4 -5l4 5l4 -5`, palette),
          s('circle', { ...dotLook(plain), cx: spine, cy: firstMiddle, r: 5 }),
          groupAt({ x: questionLeft, y: 0 }, columnLines(placed.question, style)),
          groupAt({ x: 0, y: toAnswer }, [
            arrow(`M${spine} 25H37m-5 -4l5 4l-5 4`, palette),
            ...label(diagram.yes[language], 16),
            ...label(diagram.no[language], placed.answer.height - 1),
            drawPanel({ ...placed.answer, y: 0 }, placed.must ? harm : plain, style),
          ]),
        ]);
      }),
      drawPanel(otherwise, { ...plain, edge: palette.ink }, style, { strokeWidth: 2.5 }),
    ],
  };
}
