import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { SourceEntry } from '#domain/book/tree/nodes.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, formatDate, type Template } from '#domain/site/norwegian.ts';

const noteOf = ({ note }: SourceEntry) => (note ? ` ${note}` : '');

/**
 * A source in short: who stands behind it, its title and year, and what the reader should know of it.
 *
 * @param href the place that tells the rest of it
 */
export const sourceLabel = (source: SourceEntry, href: string): (ElementContent | string)[] => [
  `${source.author ?? source.publisher}: `,
  h('a', { href }, source.title),
  `, ${source.year}.${noteOf(source)}`,
];

/**
 * A source as lists print it.
 *
 * @param sourceChecked the text that says when it was read, with `{date}`
 */
export function sourceOnPage(
  source: SourceEntry,
  language: Language,
  sourceChecked: Template<'date'>,
): (ElementContent | string)[] {
  const { author, title, publisher, year, url, checked } = source;
  const read = fill(sourceChecked, { date: formatDate(checked, language) });
  return [
    ...(author ? [`${author}: `] : []),
    url ? h('a', { href: url }, title) : h('cite', title),
    `. ${publisher}, ${year} (${read}).${noteOf(source)}`,
  ];
}
