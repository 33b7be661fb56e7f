/* System fonts have no known widths at build time, so drawings break lines by count, with room to
   spare. */

/** A line of text at its baseline, in units of the view box. */
export interface PlacedLine {
  text: string;
  y: number;
}

/** From baseline to baseline. */
export const lineHeight = 18;

/** Breaks a text into lines of at most `most` characters; a longer word gets a line of its own. */
export function wrap(text: string, most: number): string[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
      return [...lines.slice(0, -1), `${last} ${word}`];
    }, []);
}

/** Puts lines under each other. */
export const place = (lines: readonly string[], firstBaseline: number): PlacedLine[] =>
  lines.map((text, at) => ({ text, y: firstBaseline + at * lineHeight }));
