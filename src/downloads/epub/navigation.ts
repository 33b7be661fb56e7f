/** The navigation of an EPUB: contents, landmarks, and the pages of the printed book. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageBreak } from '#book/render/epub/page-break.ts';
import { xhtmlFile } from '#book/render/epub/xml.ts';
import type { Edition, EditionChapter } from '#content/editions.ts';
import { textsIn } from '#content/texts.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import { fileOf, fileOfPart } from './places.ts';

/** The file of the title page. */
export const titleFile = 'tittel.xhtml';

/** The file of the navigation. */
export const navigationFile = 'innhold.xhtml';

/** A printed page, and the file it begins in. */
export interface PagePlace extends PageBreak {
  file: string;
}

const entry = (href: string, name: string, under: Element[] = []) =>
  h('li', [h('a', { href }, name), ...(under.length > 0 ? [h('ol', under)] : [])]);

function chapterEntry(one: EditionChapter): Element {
  const sections = one.text.tree.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 && node.data?.id
      ? [entry(`${fileOf(one)}#${node.data.id}`, textOf(node))]
      : [],
  );
  return entry(fileOf(one), `${one.label}: ${one.chapter.entry.data.title}`, sections);
}

/** The navigation as the file that reading systems and readers share. */
export function navigation(edition: Edition, printed: readonly PagePlace[]): string {
  const { language, title, parts } = edition;
  const t = textsIn(language).documents;
  const first = parts[0]?.title === undefined ? undefined : fileOfPart(0);
  const [firstChapter] = parts.flatMap(({ chapters }) => chapters);
  const start = first ?? (firstChapter && fileOf(firstChapter));
  const landmark = (type: string, href: string, name: string) =>
    h('li', [h('a', { 'epub:type': type, href }, name)]);
  return xhtmlFile({
    language,
    title: `${t.contents}: ${title}`,
    type: 'frontmatter',
    children: [
      h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'innhold' }, [
        h('h1', t.contents),
        h('ol', [
          entry(titleFile, title),
          ...parts.flatMap((part, at) =>
            part.title === undefined
              ? part.chapters.map(chapterEntry)
              : [entry(fileOfPart(at), part.title, part.chapters.map(chapterEntry))],
          ),
        ]),
      ]),
      h('nav', { 'epub:type': 'landmarks', hidden: 'hidden', ariaLabel: t.landmarks }, [
        h('h2', t.landmarks),
        h('ol', [
          landmark('titlepage', titleFile, title),
          landmark('toc', `${navigationFile}#innhold`, t.contents),
          ...(start ? [landmark('bodymatter', start, t.start)] : []),
        ]),
      ]),
      h('nav', { 'epub:type': 'page-list', role: 'doc-pagelist', hidden: 'hidden' }, [
        h('h2', t.pagesOfPdf),
        h(
          'ol',
          printed.map(({ file, id, page }) => entry(`${file}#${id}`, `${page}`)),
        ),
      ]),
    ],
  });
}
