import { setColumn, type Column } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import { drawingWidth } from './shapes.ts';

/** A measure as the drawing shows it, in one language. */
export interface MeasureText {
  name: string;
  text: string;
}

/** Measures of which one is equally sure, in one language. */
export interface SureText {
  name: string;
  measures: readonly MeasureText[];
}

/** A measure at its place: its bar stands between its name and what was found. */
export interface PlacedMeasure {
  y: number;
  name: Column;
  bar: number;
  found: { y: number; column: Column };
}

/** The whole drawing, in units of the view box. */
export interface BarometerLayout {
  height: number;
  parts: {
    y: number;
    name: Column;
    /** What the effects are called, each over its third. */
    scale: { y: number; columns: Column[] };
    measures: PlacedMeasure[];
  }[];
}

/** A third of the width: the room of one effect. */
export const third = (drawingWidth - 2) / 3;

/** The height of a bar. */
export const bar = 14;

const gap = { part: 2, scale: 8, bar: 5, measure: 14, parts: 12 };

/** Places measures under each other, those one is surest of first, each part under the scale of effects. */
export function layoutBarometer(
  effects: readonly string[],
  texts: readonly SureText[],
  fonts: DrawingFonts,
): BarometerLayout {
  const room = drawingWidth - 2;
  const columns = effects.map((effect) => setColumn([['faint', effect]], fonts, third - 6));
  let y = 1;
  const parts = texts.map((part) => {
    const name = setColumn([['name', part.name]], fonts, room);
    const top = y;
    const scale = { y: top + name.height + gap.part, columns };
    y = scale.y + Math.max(...columns.map(({ height }) => height)) + gap.scale;
    const measures = part.measures.map((measure): PlacedMeasure => {
      const called = setColumn([['strong', measure.name]], fonts, room);
      const column = setColumn([['text', measure.text]], fonts, room);
      const start = y;
      const barTop = start + called.height + gap.bar;
      const found = { y: barTop + bar + gap.bar, column };
      y = found.y + column.height + gap.measure;
      return { y: start, name: called, bar: barTop, found };
    });
    y += gap.parts;
    return { y: top, name, scale, measures };
  });
  return { height: y - gap.parts - gap.measure + 1, parts };
}
