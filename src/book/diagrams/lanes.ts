import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { columnLines, groupAt } from './panel.ts';
import { laneOf, layoutLanes, wordsLeft } from './lanes-layout.ts';
import { arrow, boxLook, dotLook, drawingWidth, road, toneOfLevel, type Drawn } from './shapes.ts';
import type { DrawingStyle, Palette } from './style.ts';

type Meeting = DiagramOf<'lanes'>['meetings'][number];

/** The outline of each level's mark: a square, a circle and a triangle, so that colour is not alone. */
const outlines = {
  styrende: 'M-7 -7h14v14h-14z',
  koordinerende: 'M-8 0a8 8 0 1 1 16 0a8 8 0 1 1 -16 0z',
  utforende: 'M0 -9l9 16h-18z',
};

function mark({ level, written }: Meeting, palette: Palette): Element {
  const tone = toneOfLevel(palette, level);
  return s('path', { ...(written ? boxLook(tone) : dotLook(tone)), d: outlines[level] });
}

/** Meetings down the weeks, each on the lane of its level, with what goes from one to the next. */
export function drawLanes(
  diagram: DiagramOf<'lanes'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const texts = diagram.meetings.map(({ week, level, name, text, passes }) => ({
    week,
    level,
    name: `${diagram.week[language]} ${week}: ${name[language]}`,
    text: text[language],
    passes: passes?.[language],
  }));
  const { height, meetings } = layoutLanes(texts, fonts);
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      road(
        Object.values(laneOf)
          .map((x) => `M${x} 0V${height}`)
          .join(''),
        palette,
        2,
      ),
      ...meetings.flatMap(({ mark: from }, at) => {
        const to = meetings[at + 1]?.mark;
        if (!to) return [];
        const [top, foot] = [from.y + 10, to.y - 12];
        const bend = (top + foot) / 2;
        const d = `M${from.x} ${top}C${from.x} ${bend} ${to.x} ${bend} ${to.x} ${foot}m-5 -6l5 6l5 -6`;
        return [arrow(d, palette)];
      }),
      ...meetings.flatMap(({ y, column, passes, mark: { x, y: middle } }, at) => {
        const meeting = diagram.meetings[at];
        return [
          ...(meeting ? [groupAt({ x, y: middle }, [mark(meeting, palette)])] : []),
          groupAt({ x: wordsLeft, y }, columnLines(column, style)),
          groupAt({ x: wordsLeft, y: y + passes.y }, columnLines(passes.column, style)),
        ];
      }),
    ],
  };
}
