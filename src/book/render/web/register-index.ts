import type { Element } from 'hast';
import { h } from 'hastscript';
import type { LawEntry, SourceEntry } from '#domain/book/tree/nodes.ts';
import { byPublisher } from '#domain/book/publishers.ts';
import { fill, slugify } from '#domain/site/norwegian.ts';
import { labelOfAdopted } from '#book/render/law-words.ts';
import type { WebPage } from './page.ts';

/** Every rule by name and whether it is about to change, leading to the page of its act. */
export const lawIndex = (entries: readonly LawEntry[], page: WebPage): Element =>
  h(
    'ul',
    { role: 'list', lang: page.language, class: 'index', dataPagefindIgnore: '' },
    entries.map(({ id, name, title, target, adopted }) =>
      h('li', { id: `lov-${id}` }, [
        h('a', { href: page.href(target) }, name),
        `: ${title}`,
        ...adopted.map((change) =>
          h('span', { class: 'changing' }, `. ${labelOfAdopted(change, page)}`),
        ),
      ]),
    ),
  );

/** Every publisher under its letter, leading to its sources, with how many they are. */
export function sourceIndex(
  entries: readonly SourceEntry[],
  { language, texts, href }: WebPage,
): Element {
  return h(
    'div',
    { lang: language, class: 'index', dataPagefindIgnore: '' },
    byPublisher(entries).flatMap(({ letter, id, publishers }) => {
      const page = (publishers[0]?.sources[0]?.target ?? '').replace(/#.*/, '');
      return [
        h('p', { class: 'letter', id }, [
          h(
            'a',
            { href: href(page), ariaLabel: fill(texts.sourceLists.letterTitle, { letter }) },
            letter,
          ),
        ]),
        h(
          'ul',
          { role: 'list' },
          publishers.map(({ publisher, sources }) =>
            h('li', [
              h('a', { href: href(`${page}#utgiver-${slugify(publisher)}`) }, publisher),
              ` (${sources.length})`,
            ]),
          ),
        ),
      ];
    }),
  );
}
