import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { gap, layoutChain } from './chain-layout.ts';
import { drawPanel, groupAt } from './panel.ts';
import { arrow, drawingWidth, letterings, textLines, type Drawn } from './shapes.ts';
import type { DrawingStyle } from './style.ts';
import { signIn } from './sign-shapes.ts';
import { fitted, type Line } from './text-lines.ts';

/** Where steps begin, when something stands in the margin. */
const withMargin = 46;

/** Steps that lead to each other; in the margin the way back, or what steps have in common. */
export function drawChain(
  diagram: DiagramOf<'chain'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const back = diagram.back?.[language];
  const left = back || diagram.spans ? withMargin : 1;
  const { height, steps, spans } = layoutChain(
    diagram.steps.map(({ name, text, example, sign }) => ({
      name: name[language],
      text: text[language],
      example: example?.[language],
      hasSign: sign !== undefined,
    })),
    diagram.spans?.map((span) => ({ ...span, name: span.name[language] })) ?? [],
    fonts,
    left,
  );
  const onEnd = (line: Line, y: number) =>
    textLines(0, [{ ...line, y: 0 }], {
      fill: palette.muted,
      transform: `translate(17 ${y}) rotate(-90)`,
      textAnchor: 'middle',
    });
  const wayBack = () => {
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last || !back) return [];
    const middle = (step: typeof first) => step.y + step.height / 2;
    const path = `M${left} ${middle(last)}H26V${middle(first)}H${left - 2}m-6 -5l6 5l-6 5`;
    const label = fitted(back, letterings(fonts).text, height - 2);
    return [arrow(path, palette), ...onEnd(label, height / 2)];
  };
  const onward = Math.round((left + drawingWidth) / 2);
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      ...steps.flatMap((step, at) => [
        drawPanel(step, palette.plain, style),
        ...signIn(step, diagram.steps[at]?.sign, palette),
        ...(at < steps.length - 1
          ? [
              groupAt({ x: onward, y: step.y + step.height }, [
                arrow(`M0 3v${gap - 7}m-5 -6l5 6l5 -6`, palette),
              ]),
            ]
          : []),
      ]),
      ...wayBack(),
      ...spans.flatMap(({ y, height: tall, name }) => [
        arrow(`M34 ${y}h-8v${tall}h8`, palette),
        ...onEnd(name, y + tall / 2),
      ]),
    ],
  };
}
