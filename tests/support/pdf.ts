import { inflateSync } from 'node:zlib';

/* Enough of the format for what Chromium writes: objects one after another, streams deflated, a stream a page. */

/**
 * How many stretches of text stand on each page of a PDF from Chromium.
 *
 * @throws when the file is written in another way
 */
export function textOnPages(pdf: Buffer): number[] {
  const file = pdf.toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g)].map(([, id, body]) => [
      Number(id),
      body ?? '',
    ]),
  );
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  if (pages.length === 0)
    throw new Error('Found no page in the PDF; expected one object for each.');
  return pages.map((page) => {
    const id = /\/Contents (\d+) 0 R/.exec(page)?.[1];
    const body = objects.get(Number(id)) ?? '';
    const stream = /stream\r?\n([\s\S]*)\r?\nendstream/.exec(body)?.[1];
    if (stream === undefined) throw new Error('A page of the PDF has no stream of its own.');
    const drawn = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    return drawn.match(/\bT[jJ]\b/g)?.length ?? 0;
  });
}
