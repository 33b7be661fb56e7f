import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { Effect } from '#schemas/book/diagram-places.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { bar, layoutBarometer, third } from './barometer-layout.ts';
import { columnLines, groupAt } from './panel.ts';
import { arrow, boxLook, dotLook, drawingWidth, type Drawn } from './shapes.ts';
import type { DrawingStyle, Palette } from './style.ts';

/** From the least on, as the thirds of the scale. */
const effects: readonly Effect[] = ['none', 'small', 'clear'];

type Part = DiagramOf<'barometer'>['parts'][number];

/** From the least to the most that was found. The surer one is, the fuller; a broken edge is weakly known. */
function drawBar(
  { least, most }: NonNullable<Part['measures'][number]['found']>,
  evidence: Part['evidence'],
  { shelter }: Palette,
): Element {
  const from = effects.indexOf(least);
  const cells = effects.indexOf(most) - from + 1;
  const place = { x: 1 + from * third, y: 0, width: cells * third, height: bar, rx: 4 };
  if (evidence === 'strong') return s('rect', { ...dotLook(shelter), ...place });
  return s('rect', {
    ...boxLook(shelter),
    ...place,
    ...(evidence === 'weak' && { strokeDasharray: '4 3', fill: 'none' }),
  });
}

/** Measures under a scale of effects, those one is surest of first. */
export function drawBarometer(
  diagram: DiagramOf<'barometer'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const { height, parts } = layoutBarometer(
    effects.map((effect) => diagram.effects[effect][language]),
    diagram.parts.map(({ name, measures }) => ({
      name: name[language],
      measures: measures.map((measure) => ({
        name: measure.name[language],
        text: measure.found
          ? measure.text[language]
          : `${diagram.unmeasured[language]} ${measure.text[language]}`,
      })),
    })),
    fonts,
  );
  const track = `M1 ${bar}H${drawingWidth - 1}M1 ${bar - 5}v5M${1 + third} ${bar - 5}v5M${1 + 2 * third} ${bar - 5}v5M${drawingWidth - 1} ${bar - 5}v5`;
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      ...parts.flatMap(({ y, name, scale, measures }, of) => [
        groupAt({ x: 1, y }, columnLines(name, style)),
        ...scale.columns.map((column, at) =>
          groupAt(
            { x: 1 + (at + 0.5) * third, y: scale.y },
            columnLines(column, style, { textAnchor: 'middle' }),
          ),
        ),
        ...measures.flatMap((measure, at) => {
          const part = diagram.parts[of];
          const found = part?.measures[at]?.found;
          return [
            groupAt({ x: 1, y: measure.y }, columnLines(measure.name, style)),
            groupAt({ x: 0, y: measure.bar }, [
              ...(part && found ? [drawBar(found, part.evidence, palette)] : []),
              arrow(track, palette),
            ]),
            groupAt({ x: 1, y: measure.found.y }, columnLines(measure.found.column, style)),
          ];
        }),
      ]),
    ],
  };
}
