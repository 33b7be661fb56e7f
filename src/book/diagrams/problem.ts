import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { columnLines, drawPanel, groupAt, type Panel } from './panel.ts';
import { columns, layoutProblem, type PlacedGroup } from './problem-layout.ts';
import { arrow, drawingWidth, type Drawn } from './shapes.ts';
import type { DrawingStyle, Tone } from './style.ts';

/** Where the trunk runs. */
const trunk = 160;
const middleOf = ({ y, height }: Panel) => y + height / 2;

/** A problem as a tree: branches are what it leads to, roots what causes it, and bars what holds it back. */
export function drawProblem(
  diagram: DiagramOf<'problem'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const { plain, harm, shelter } = palette;
  const groupIn = ({ name, question, items }: (typeof diagram)['causes']) => ({
    name: name[language],
    question: question[language],
    items: items[language],
  });
  const text = {
    consequences: groupIn(diagram.consequences),
    problem: { name: diagram.problem.name[language], text: diagram.problem.text[language] },
    causes: groupIn(diagram.causes),
    protection: groupIn(diagram.protection),
  };
  const { height, consequences, problem, causes, protection } = layoutProblem(text, fonts);
  const drawGroup = (group: PlacedGroup, tone: Tone) => [
    groupAt(group, columnLines(group.name, style)),
    ...group.items.map((item) => drawPanel(item, tone, style)),
  ];
  const foot = problem.y + problem.height;
  const branches = consequences.items.map((item) => {
    const y = middleOf(item);
    const toLeft = item.x < trunk;
    const tip = toLeft
      ? `H${columns.left + columns.width + 3}m4 -4l-4 4l4 4`
      : 'H169m-4 -4l4 4l-4 4';
    return `M${trunk} ${problem.y}V${y}${tip}`;
  });
  const roots = causes.items.map(
    (item) => `M${columns.left + columns.width} ${middleOf(item)}H${trunk}`,
  );
  const lowest = Math.max(...causes.items.map(middleOf));
  const bars = protection.items.map((item) => `M${columns.right} ${middleOf(item)}h-7m0 -8v16`);
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      arrow(branches.join(''), palette),
      arrow(`${roots.join('')}M${trunk} ${lowest}V${foot + 3}m-5 6l5 -6l5 6`, palette),
      arrow(bars.join(''), palette),
      ...drawGroup(consequences, plain),
      drawPanel(problem, harm, style, { strokeWidth: 2.5 }),
      ...drawGroup(causes, plain),
      ...drawGroup(protection, shelter),
    ],
  };
}
