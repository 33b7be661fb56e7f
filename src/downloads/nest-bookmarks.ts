/**
 * Puts the bookmarks of chapters under those of their parts. Typst orders bookmarks by the level of the headings, and
 * parts and chapters are both of the first, so that each chapter has one H1. What it wrote stays as it is: the bookmarks
 * follow as an update at the end of the file (ISO 32000-1, 7.5.6).
 */

import { found, objectsIn } from './pdf-objects.ts';

/** The places of a bookmark among the others, each the number of an object. */
interface Places {
  parent?: number | undefined;
  first?: number | undefined;
  last?: number | undefined;
  previous?: number | undefined;
  next?: number | undefined;
  /** How many stand under it; below zero while they are folded. */
  count?: number | undefined;
}

/** The text of an object by its number. */
type TextOf = (id: number) => string;

const linkIn = (object: string, key: string): number | undefined => {
  const link = new RegExp(`/${key} (\\d+) 0 R`).exec(object.split('/Title')[0] ?? '')?.[1];
  return link === undefined ? undefined : Number(link);
};

/** The bookmarks beside each other, from the first. */
function inRow(textOf: TextOf, first: number | undefined): number[] {
  const row: number[] = [];
  for (let at = first; at !== undefined; at = linkIn(textOf(at), 'Next')) row.push(at);
  return row;
}

/** Where each bookmark of a row stands, under one and beside the others. */
const beside = (row: readonly number[], parent: number): [number, Places][] =>
  row.map((id, at) => [id, { parent, previous: row[at - 1], next: row[at + 1] }]);

/** The same bookmark at another place: what stands under it as before, when that is not said anew. */
function moved(object: string, places: Places): string {
  const titleAt = object.indexOf('/Title');
  const head = titleAt < 0 ? object : object.slice(0, titleAt);
  const links = Object.entries({
    Parent: places.parent,
    Prev: places.previous,
    Next: places.next,
    First: places.first ?? linkIn(object, 'First'),
    Last: places.last ?? linkIn(object, 'Last'),
  }).flatMap(([key, to]) => (to === undefined ? [] : [`/${key} ${to} 0 R`]));
  const count = places.count ?? /\/Count (-?\d+)/.exec(head)?.[1];
  const said = titleAt < 0 ? '/Type /Outlines' : object.slice(titleAt);
  return [...links, ...(count === undefined ? [] : [`/Count ${count}`]), said].join('\n');
}

/** The file with other objects in the place of some. */
function updated(file: string, objects: readonly [number, string][]): string {
  const trailer = found(/trailer\n<<([^]*)>>\nstartxref\n(\d+)\n%%EOF\s*$/.exec(file), 'trailer');
  let body = `${file}\n`;
  const rows = objects.map(([id, object]) => {
    const at = String(body.length).padStart(10, '0');
    body += `${id} 0 obj\n<<\n${object}\n>>\nendobj\n`;
    return `${id} 1\n${at} 00000 n\r\n`;
  });
  const before = `xref\n${rows.join('')}trailer\n<<${trailer[1]}/Prev ${trailer[2]}\n>>\n`;
  return `${body}${before}startxref\n${body.length}\n%%EOF`;
}

/**
 * @param pdf as Typst writes it, with a row of bookmarks: each part, followed by its chapters, and then others
 * @param sizes how many chapters each part has, in order
 */
export function nestBookmarks(pdf: Buffer, sizes: readonly number[]): Buffer {
  const file = pdf.toString('latin1');
  const root = Number(found(/\n(\d+) 0 obj\n<<\n\s*\/Type \/Outlines\b/.exec(file), 'outline')[1]);
  const objectAt = objectsIn(file);
  const textOf = (id: number) => {
    const { starts, ends } = objectAt(id);
    return file.slice(starts, ends);
  };
  const row = inRow(textOf, linkIn(textOf(root), 'First'));
  const parts = sizes.map((size) => {
    const [part, ...chapters] = row.splice(0, size + 1);
    if (part === undefined || chapters.length < size)
      throw new Error('The PDF has fewer bookmarks than parts and chapters.');
    return { part, chapters };
  });
  const top = [...parts.map(({ part }) => part), ...row];
  const places = new Map<number, Places>([
    [root, { first: top[0], last: top.at(-1), count: top.length }],
    ...beside(top, root),
    ...parts.flatMap(({ part, chapters }) => beside(chapters, part)),
  ]);
  for (const { part, chapters } of parts)
    Object.assign(places.get(part) ?? {}, {
      first: chapters[0],
      last: chapters.at(-1),
      count: -chapters.length,
    });
  const objects = [...places].map(([id, place]): [number, string] => [
    id,
    moved(textOf(id), place),
  ]);
  return Buffer.from(updated(file, objects), 'latin1');
}
