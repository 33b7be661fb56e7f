import type { Level } from '#schemas/book/diagram-parts.ts';
import { firstMiddle, setColumn, type Column } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import { drawingWidth } from './shapes.ts';

/** A meeting as the drawing shows it, in one language. */
export interface MeetingText {
  week: number;
  level: Level;
  /** The week and the name of the meeting. */
  name: string;
  text: string;
  /** What goes to the next meeting. */
  passes?: string | undefined;
}

/** A meeting at its place. */
export interface PlacedMeeting {
  y: number;
  column: Column;
  /** Where its mark stands. */
  mark: { x: number; y: number };
  /** What goes on from it, beside the arrow. */
  passes: { y: number; column: Column };
}

/** The whole drawing, in units of the view box. */
export interface LanesLayout {
  height: number;
  meetings: PlacedMeeting[];
}

/** Where each level has its lane. */
export const laneOf: Readonly<Record<Level, number>> = {
  styrende: 10,
  koordinerende: 34,
  utforende: 58,
};

/** Where words begin, right of the lanes. */
export const wordsLeft = 80;
/** Between two meetings: always, and for each week without one. */
const gap = { always: 14, week: 5, passes: 2 };

/** Places meetings under each other, further apart the more weeks go by. */
export function layoutLanes(texts: readonly MeetingText[], fonts: DrawingFonts): LanesLayout {
  const room = drawingWidth - wordsLeft;
  let y = 1;
  const meetings = texts.map(({ week, level, name, text, passes }, at): PlacedMeeting => {
    const column = setColumn(
      [
        ['strong', name],
        ['text', text],
      ],
      fonts,
      room,
    );
    const handed = {
      y: column.height + gap.passes,
      column: setColumn([['faint', passes]], fonts, room),
    };
    const placed = {
      y,
      column,
      mark: { x: laneOf[level], y: y + firstMiddle },
      passes: handed,
    };
    const without = Math.max(0, (texts[at + 1]?.week ?? week) - week - 1);
    y += handed.y + handed.column.height + gap.always + without * gap.week;
    return placed;
  });
  return { height: y - gap.always + 1, meetings };
}
