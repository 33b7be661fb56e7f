import type { SourceEntry } from '#domain/book/tree/nodes.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import type { Paper } from './paper.ts';
import type { Piece } from './pieces.ts';
import { words } from './words.ts';

const titleOf = ({ title, url }: SourceEntry): Piece =>
  url ? { is: 'link', url, of: [words(title)] } : words(title);

/**
 * A source as a note prints it: who stands behind it, its title and year, and what the reader should know of it. Where
 * the document lists all its sources, the link stands there.
 */
export const sourceNote = (source: SourceEntry, { anchorOf }: Paper): Piece[] => [
  words(source.author ? `${source.author}: ` : ''),
  anchorOf({ kind: 'kilde', id: source.id }) ? words(source.title) : titleOf(source),
  words(`. ${source.publisher}, ${source.year}.${source.note ? ` ${source.note}` : ''}`),
];

/** A source as the list of all sources prints it, with the day it was read. */
export function sourceInFull(source: SourceEntry, { language, texts }: Paper): Piece[] {
  const { author, publisher, year, checked, note } = source;
  const read = fill(texts.handbook.sourceChecked, { date: formatDate(checked, language) });
  return [
    words(author ? `${author}: ` : ''),
    titleOf(source),
    words(`. ${publisher}, ${year} (${read}).${note ? ` ${note}` : ''}`),
  ];
}

/** The address of a source to type from paper. The title is the link, so this is none. */
export const addressToType = ({ url }: SourceEntry): Piece[] => (url ? [` ${url}`] : []);
