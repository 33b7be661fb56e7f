/** The navigation of an EPUB: contents, landmarks, and the pages of the printed book. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageBreak } from '#book/render/epub/page-break.ts';
import { xhtmlFile } from '#book/render/epub/xml.ts';
import type { Edition, EditionChapter, EditionPart } from '#content/editions.ts';
import { textsIn } from '#content/texts.ts';
import { textOf } from '#domain/book/tree/nodes.ts';
import { coverFile } from './cover.ts';
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

/** A section of a chapter, by the name of its heading. */
interface Section {
  id: string;
  name: string;
}

const sectionsOf = ({ text }: EditionChapter): Section[] =>
  text.tree.children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 && node.data?.id
      ? [{ id: node.data.id, name: textOf(node) }]
      : [],
  );

/** As many chapters as may share the name of a section that the contents tell. */
const most = 2;

/** The names that stand in many chapters, as «Fallgruver», and so tell nobody where something is. */
function sharedNames(chapters: readonly EditionChapter[]): Set<string> {
  const named = Map.groupBy(chapters.flatMap(sectionsOf), ({ name }) => name);
  return new Set([...named].filter(([, all]) => all.length > most).map(([name]) => name));
}

const chapterEntry = (one: EditionChapter, shared: ReadonlySet<string>): Element =>
  entry(
    fileOf(one),
    `${one.label}: ${one.chapter.entry.data.title}`,
    sectionsOf(one)
      .filter(({ name }) => !shared.has(name))
      .map(({ id, name }) => entry(`${fileOf(one)}#${id}`, name)),
  );

/** The navigation as the file that reading systems and readers share. */
export function navigation(edition: Edition, printed: readonly PagePlace[]): string {
  const { language, title, parts } = edition;
  const t = textsIn(language).documents;
  const first = parts[0]?.title === undefined ? undefined : fileOfPart(0);
  const chapters = parts.flatMap((part) => part.chapters);
  const [firstChapter] = chapters;
  const shared = sharedNames(chapters);
  const entries = (part: EditionPart) => part.chapters.map((one) => chapterEntry(one, shared));
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
              ? entries(part)
              : [entry(fileOfPart(at), part.title, entries(part))],
          ),
        ]),
      ]),
      h('nav', { 'epub:type': 'landmarks', hidden: 'hidden', ariaLabel: t.landmarks }, [
        h('h2', t.landmarks),
        h('ol', [
          landmark('cover', coverFile, t.cover),
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
