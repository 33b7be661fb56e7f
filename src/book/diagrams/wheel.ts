import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { arrow, boxLook, dotLook, letterings, textLines, toneOf, type Drawn } from './shapes.ts';
import type { DrawingStyle } from './style.ts';
import { fitted } from './text-lines.ts';
import { layoutWheel } from './wheel-layout.ts';

/** The tone of each quarter. */
const tones = [0, 1, 2, 1];
/** The width of a sector where its name stands. */
const room = 60;

/** The year as a wheel: a dot for each task. The tasks themselves stand beside it. */
export function drawWheel(
  diagram: DiagramOf<'wheel'>,
  language: Language,
  { palette, fonts }: DrawingStyle,
): Drawn {
  const names = diagram.months.map(({ name }) => name[language].slice(0, 3));
  const sectors = layoutWheel(diagram.months.map(({ tasks }) => tasks[language].length));
  return {
    viewBox: '-152 -152 304 304',
    shapes: [
      ...sectors.map(({ outline, label, dots }, at) => {
        const tone = toneOf(palette, tones[Math.floor(at / 3)] ?? 0);
        const name = fitted(names[at] ?? '', letterings(fonts).strong, room);
        const look = { fontWeight: 600, textAnchor: 'middle' } as const;
        return s('g', [
          s('path', { ...boxLook(tone), d: outline }),
          ...textLines(label.x, [{ ...name, y: label.y + 5 }], look),
          ...dots.map(({ x, y }) => s('circle', { ...dotLook(tone), cx: x, cy: y, r: 4.5 })),
        ]);
      }),
      arrow('M0 -58A58 58 0 1 1 -41 -41m-1 11v-11h11', palette),
    ],
  };
}
