import { slugify } from '#domain/site/norwegian.ts';

/** A document that a table of a chapter describes. */
export interface DescribedDocument {
  name: string;
  /** The id of the heading it stands under. */
  section: string;
}

const cellsOf = (line: string | undefined) =>
  (line ?? '').startsWith('|') ? (line ?? '').split('|').map((cell) => cell.trim()) : undefined;

const isRule = (line: string | undefined) => /^\|[\s|:-]+$/.test(line ?? '');

/** The documents a chapter describes, one for each row of its tables, in order. */
export function documentsIn(markdown: string): DescribedDocument[] {
  const lines = markdown.split('\n');
  let section = '';
  return lines.flatMap((line, at) => {
    const heading = /^#+ (.*)$/.exec(line)?.[1];
    if (heading !== undefined) section = slugify(heading);
    const name = cellsOf(line)?.[1];
    return name && !isRule(line) && !isRule(lines[at + 1]) ? [{ name, section }] : [];
  });
}
