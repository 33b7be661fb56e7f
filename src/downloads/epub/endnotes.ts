import type { Element } from 'hast';
import { h } from 'hastscript';
import { sourceLabel, sourceOnPage } from '#book/render/web/source-entry.ts';
import type { EditionChapter } from '#content/editions.ts';
import { textsIn } from '#content/texts.ts';
import { listedId, markId } from '#domain/book/source-marks.ts';
import type { Language } from '#domain/site/language.ts';
import { fill } from '#domain/site/norwegian.ts';

/** What the ids of marks and sources begin with, to be others than those of headings and registers. */
export const notePrefix = 'note-';

/**
 * The sources of a chapter as notes, each leading back to where it is cited.
 *
 * @param placeOf where the book tells of a source in full, if it does
 */
export function endnotes(
  { sources }: EditionChapter,
  language: Language,
  placeOf: (target: string) => string | undefined,
): Element[] {
  if (sources.length === 0) return [];
  const t = textsIn(language).handbook;
  const backTo = (number: number, mentions: number) =>
    Array.from({ length: mentions }, (_, at) => [
      ' ',
      h(
        'a',
        {
          href: `#${markId({ number, mention: at + 1 }, notePrefix)}`,
          role: 'doc-backlink',
          ariaLabel: mentions > 1 ? fill(t.backToPlace, { place: at + 1 }) : t.backToText,
        },
        mentions > 1 ? `↑${at + 1}` : '↑',
      ),
    ]).flat();
  return [
    h('section', { 'epub:type': 'endnotes', role: 'doc-endnotes' }, [
      h('h2', t.sources),
      h(
        'ol',
        sources.map((source) => {
          const inFull = placeOf(source.target);
          const words = inFull
            ? sourceLabel(source, inFull)
            : sourceOnPage(source, language, t.sourceChecked);
          return h('li', { id: listedId(source.id, notePrefix), 'epub:type': 'footnote' }, [
            h('p', [...words, ...backTo(source.number, source.mentions)]),
          ]);
        }),
      ),
    ]),
  ];
}
