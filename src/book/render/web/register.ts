import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type {
  LawEntry,
  RegisterContent,
  SourceEntry,
  TermEntry,
  UsedIn,
} from '#domain/book/tree/nodes.ts';
import { formatDate } from '#domain/site/norwegian.ts';
import type { WebPage } from './page.ts';
import { futureOf, readingOf } from '#book/render/law-words.ts';
import { sourcesByKind } from '#book/render/sources-by-kind.ts';
import { lawIndex, sourceIndex } from './register-index.ts';
import { namedTable } from './table.ts';
import { sourceOnPage } from './source-entry.ts';

/** Every term in bokmål, nynorsk and English. */
function terms(entries: readonly TermEntry[], page: WebPage): Element {
  const { language, languageNames, texts, href } = page;
  const names = [languageNames.nb, languageNames.nn, texts.glossary.english];
  const table = namedTable(
    { name: texts.handbook.table, names, isByRow: true },
    names.map((name) => ({ content: [name] })),
    entries.map(({ target, nb, nn, english }) => [
      { lang: 'nb', content: [h('a', { href: href(target) }, nb)] },
      { lang: 'nn', content: [nn] },
      { lang: 'en', content: [english] },
    ]),
  );
  return h('div', { lang: language }, [table]);
}

const linked = (url: string | undefined, text: string): ElementContent | string =>
  url ? h('a', { href: url }, text) : text;

const chapterLinks = (chapters: readonly UsedIn[], { language, href }: WebPage) =>
  chapters.flatMap(({ target, title, writtenIn }, at) => [
    ...(at > 0 ? [', '] : []),
    h('a', { href: href(target), lang: writtenIn === language ? undefined : writtenIn }, title),
  ]);

/** A title that asks has its own mark. */
const stopAfter = (used: readonly UsedIn[]) => (used.at(-1)?.title.endsWith('?') ? '' : '.');

/** Where we read a rule: the copy of the act, and what else, each leading to what the site says of it. */
function readIn({ copy, source }: LawEntry, page: WebPage): (ElementContent | string)[] {
  const { texts, href, fragmentOf } = page;
  const linkTo = ({ id, target }: SourceEntry, text: string) => {
    const fragment = fragmentOf({ kind: 'kilde', id });
    return h('a', { href: fragment ? `#${fragment}` : href(target) }, text);
  };
  const read = [
    ...(copy ? [{ entry: copy, name: texts.law.copy }] : []),
    ...(source ? [{ entry: source, name: source.title }] : []),
  ];
  return read.flatMap(({ entry, name }, at) => [
    at > 0 ? '; ' : `${texts.law.readIn}: `,
    linkTo(entry, name),
    ` ${readingOf(entry, page)}`,
  ]);
}

/** A rule: what it says, where it is going, where we read it, and when we checked it. */
function law(entry: LawEntry, page: WebPage): Element {
  const { language, texts } = page;
  const { id, name, title, says, kind, url, checked, usedIn } = entry;
  return h('li', { id: `lov-${id}` }, [
    h('p', { class: 'name' }, [linked(url, name)]),
    h('p', [h('strong', `${title}.`), ` ${says}`]),
    ...futureOf(entry, page).map(({ label, text }) =>
      label
        ? h('p', { class: 'changing' }, [h('strong', `${label}:`), ` ${text}`])
        : h('p', { class: 'note' }, text),
    ),
    h('p', { class: 'about' }, [
      `${texts.law.kinds[kind]}. ${texts.handbook.checked} `,
      h('time', { dateTime: checked }, formatDate(checked, language)),
      '. ',
      ...readIn(entry, page),
      '.',
      ...(usedIn.length > 0
        ? [` ${texts.glossary.usedIn}: `, ...chapterLinks(usedIn, page), stopAfter(usedIn)]
        : []),
    ]),
  ]);
}

/** Every source that is used, by kind, and the chapters that use it. */
function sources(
  entries: readonly (SourceEntry & { usedIn: readonly UsedIn[] })[],
  { language, texts }: WebPage,
): Element {
  const { usedIn: label } = texts.glossary;
  const line = ({ usedIn, ...source }: (typeof entries)[number]) =>
    h('li', { id: `kilde-${source.id}` }, [
      ...sourceOnPage(source, language, texts.handbook.sourceChecked),
      ...(usedIn.length > 0
        ? [
            ' ',
            h(
              'span',
              { class: 'used' },
              `${label}: ${usedIn.map(({ place }) => place).join(', ')}.`,
            ),
          ]
        : []),
    ]);
  return h(
    'div',
    { lang: language },
    sourcesByKind(entries).flatMap(({ kind, members }) => [
      h('p', { class: 'group', id: `kildeslag-${kind}` }, [h('strong', texts.sourceKinds[kind])]),
      h('ul', { ariaLabelledBy: `kildeslag-${kind}` }, members.map(line)),
    ]),
  );
}

/** A register on a page: what is said of each entry, or the names alone where pages of their own tell. */
export function registerOnPage(content: RegisterContent, page: WebPage): Element {
  switch (content.of) {
    case 'begreper':
      return terms(content.entries, page);
    case 'lover':
      if (page.place === 'alone') return lawIndex(content.entries, page);
      return h(
        'ul',
        { role: 'list', lang: page.language },
        content.entries.map((entry) => law(entry, page)),
      );
    case 'kilder':
      return page.place === 'alone'
        ? sourceIndex(content.entries, page)
        : sources(content.entries, page);
  }
}
