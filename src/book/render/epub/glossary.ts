import type { Element } from 'hast';
import { h } from 'hastscript';
import type { TermEntry } from '#domain/book/tree/nodes.ts';
import type { WebPage } from '#book/render/web/page.ts';

/** Every term in both languages and in English, with what it means: a glossary, as reading systems know it. */
export const glossary = (
  entries: readonly TermEntry[],
  { language, languageNames, texts }: WebPage,
): Element =>
  h(
    'dl',
    { 'epub:type': 'glossary', lang: language },
    entries.flatMap(({ id, nb, nn, english, definition }) => [
      h('dt', { id: `begrep-${id}`, 'epub:type': 'glossterm' }, [h('dfn', { lang: 'nb' }, nb)]),
      h('dd', { 'epub:type': 'glossdef' }, [
        h('p', { class: 'small' }, [
          `${languageNames.nn}: `,
          h('span', { lang: 'nn' }, nn),
          `. ${texts.glossary.english}: `,
          h('span', { lang: 'en' }, english),
          '.',
        ]),
        h('p', definition),
      ]),
    ]),
  );
