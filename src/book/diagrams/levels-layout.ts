import type { DrawingFonts } from './fonts.ts';
import { letterings } from './shapes.ts';
import {
  lineHeight,
  nameLineHeight,
  place,
  wrap,
  type Line,
  type PlacedLine,
} from './text-lines.ts';

/** A level as the drawing shows it, in one language. */
export interface LevelText {
  name: string;
  who: string;
  does?: string | undefined;
  meets?: string | undefined;
  down?: string | undefined;
  up?: string | undefined;
}

/** A box of the drawing with its lines. */
export interface PlacedLevel {
  y: number;
  height: number;
  name: PlacedLine[];
  who: PlacedLine[];
  does: PlacedLine[];
  meets: PlacedLine[];
}

/** What flows between two boxes. */
export interface PlacedFlow {
  y: number;
  height: number;
  down: PlacedLine[];
  up: PlacedLine[];
}

/** The whole drawing, in units of the view box. */
export interface LevelsLayout {
  height: number;
  levels: PlacedLevel[];
  flows: PlacedFlow[];
}

/** Room for lines: inside a box, and beside an arrow. */
export interface LevelsRoom {
  box: number;
  flow: number;
}

const padding = 14;

/** Between the parts of a box. */
const gap = 5;

/** Places the levels under each other with what flows between them. */
export function layoutLevels(
  texts: readonly LevelText[],
  fonts: DrawingFonts,
  room: LevelsRoom,
): LevelsLayout {
  const { text: plain, strong, name: named } = letterings(fonts);
  const levels: PlacedLevel[] = [];
  const flows: PlacedFlow[] = [];
  let y = 1;
  texts.forEach((level, at) => {
    const name = wrap(level.name, named, room.box);
    const who = wrap(level.who, strong, room.box);
    const does = wrap(level.does ?? '', plain, room.box);
    const meets = wrap(level.meets ?? '', plain, room.box);
    const firstName = y + padding + 12;
    const whoLine = firstName + Math.max(0, name.length - 1) * nameLineHeight + lineHeight + 4;
    const doesLine = whoLine + who.length * lineHeight + gap;
    const meetsLine = does.length > 0 ? doesLine + does.length * lineHeight + gap : doesLine;
    const endOfLines = meets.length > 0 ? meetsLine + meets.length * lineHeight + gap : meetsLine;
    const height = endOfLines - gap - lineHeight + padding - y;
    levels.push({
      y,
      height,
      name: place(name, firstName, nameLineHeight),
      who: place(who, whoLine),
      does: place(does, doesLine),
      meets: place(meets, meetsLine),
    });
    y += height;
    const below = texts[at + 1];
    if (!below) return;
    const down = wrap(level.down ?? '', plain, room.flow);
    const up = wrap(below.up ?? '', plain, room.flow);
    const flowHeight = Math.max(down.length, up.length) * lineHeight + 2 * padding;
    const middle = (lines: readonly Line[]) =>
      y + flowHeight / 2 - ((lines.length - 1) * lineHeight) / 2 + 5;
    flows.push({
      y,
      height: flowHeight,
      down: place(down, middle(down)),
      up: place(up, middle(up)),
    });
    y += flowHeight;
  });
  return { height: y + 1, levels, flows };
}
