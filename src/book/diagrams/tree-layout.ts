import { setColumn, type Column } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import { panelAround, roomIn, type Panel } from './panel.ts';
import { drawingWidth } from './shapes.ts';

/** A question with its answer, in one language. */
export interface QuestionText {
  question: string;
  answer: string;
  rules: string;
}

/** A part of the tree, in one language. */
export interface PartText {
  name: string;
  must: boolean;
  questions: readonly QuestionText[];
}

/** A question at its place, with the panel that a yes leads to. */
export interface PlacedQuestion {
  y: number;
  must: boolean;
  /** Its words. */
  question: Column;
  answer: Panel;
}

/** The whole tree, in units of the view box. */
export interface TreeLayout {
  height: number;
  parts: { y: number; name: Column }[];
  questions: PlacedQuestion[];
  /** Where every no leads. */
  otherwise: Panel;
}

/** Where questions begin, right of the line that ties them. */
export const questionLeft = 17;
const answerLeft = 40;
const between = { parts: 12, rows: 9, answer: 2 };

const widthFrom = (x: number) => drawingWidth - 1 - x;

/** Places questions under each other, each with its answer under it. */
export function layoutTree(
  texts: readonly PartText[],
  otherwise: QuestionText,
  fonts: DrawingFonts,
): TreeLayout {
  const parts: TreeLayout['parts'] = [];
  const questions: PlacedQuestion[] = [];
  let y = 1;
  for (const part of texts) {
    const name = setColumn([['name', part.name]], fonts, drawingWidth - questionLeft);
    parts.push({ y, name });
    y += name.height + between.parts / 2;
    for (const { question, answer, rules } of part.questions) {
      const asked = setColumn([['strong', question]], fonts, drawingWidth - questionLeft);
      const answered = setColumn(
        [
          ['text', answer],
          ['faint', rules],
        ],
        fonts,
        roomIn(widthFrom(answerLeft)),
      );
      const corner = { x: answerLeft, y: y + asked.height + between.answer };
      const panel = panelAround(answered, corner, widthFrom(answerLeft));
      questions.push({ y, must: part.must, question: asked, answer: panel });
      y = panel.y + panel.height + between.rows;
    }
    y += between.parts - between.rows / 2;
  }
  const last = setColumn(
    [
      ['strong', otherwise.question],
      ['text', otherwise.answer],
      ['faint', otherwise.rules],
    ],
    fonts,
    roomIn(widthFrom(1)),
  );
  const end = panelAround(last, { x: 1, y }, widthFrom(1));
  return { height: end.y + end.height + 1, parts, questions, otherwise: end };
}
