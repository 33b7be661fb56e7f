import { generate } from 'lean-qr';

/** Squares left empty around a code, so that it is found. */
export const quietZone = 4;

/** A QR code: how many squares it has on a side, the empty ones around it included, and the dark ones as a path. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** The dark runs of a row, each from where it begins, and how long it is. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1]++;
    else if (isDark) runs.push([x, 1]);
  });
  return runs;
}

/** Draws a text as a QR code, as well protected against faults as its size allows. */
export function qrDrawing(text: string): QrDrawing {
  const code = generate(text);
  const places = Array.from({ length: code.size }, (_, at) => at);
  const path = places
    .flatMap((y) =>
      runsOf(places.map((x) => code.get(x, y))).map(
        ([x, length]) => `M${x + quietZone} ${y + quietZone}h${length}v1h-${length}z`,
      ),
    )
    .join('');
  return { size: code.size + 2 * quietZone, path };
}
