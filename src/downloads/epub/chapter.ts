/** The files a reader of an EPUB turns through: its title page, its parts and its chapters. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { paperLook } from '#book/diagrams/style.ts';
import { pageBreak, type PageBreak, type PageBreaks } from '#book/render/epub/page-break.ts';
import { epubText } from '#book/render/epub/text.ts';
import { xhtmlFile } from '#book/render/epub/xml.ts';
import { drawingFonts } from '#content/drawing-fonts.ts';
import type { Edition, EditionChapter, EditionPart } from '#content/editions.ts';
import { languageNames, textsIn } from '#content/texts.ts';
import { keepTogetherIn } from '#domain/site/keep-together.ts';
import { withPhoneLinks } from '#domain/site/phones-in-page.ts';
import { aboutOf, addressOf, editionLine, stateOf } from '#downloads/edition-words.ts';
import { endnotes, notePrefix } from './endnotes.ts';

/** The typefaces of the book, which its style sheet names, and what stands in for them. */
const drawings = {
  ...paperLook,
  families: { text: "'Source Sans 3', sans-serif", name: 'Literata, serif' },
  fonts: drawingFonts,
};

/** With the typography and the telephone numbers of the site's pages. */
const written = (file: Parameters<typeof xhtmlFile>[0]): string =>
  keepTogetherIn(withPhoneLinks(xhtmlFile(file)));

/** The first page: what it is, of which day, and where it comes from. */
export function titlePage(edition: Edition, begins: PageBreak): string {
  const { language, title, lead, page } = edition;
  const t = textsIn(language);
  const address = addressOf(page, edition);
  return written({
    language,
    title,
    type: 'frontmatter',
    children: [
      h('section', { 'epub:type': 'titlepage', class: 'first' }, [
        pageBreak(begins, t),
        h('h1', title),
        h('p', { class: 'lead' }, lead),
        h('p', [editionLine(edition), '. ', h('a', { href: address }, address)]),
      ]),
      h('section', { 'epub:type': 'colophon', ariaLabelledBy: 'om' }, [
        h('h2', { id: 'om' }, t.documents.about),
        ...aboutOf(edition).map((text) => h('p', text)),
        h('p', [t.documents.pageList]),
      ]),
    ],
  });
}

/** The page that begins a part. */
export const partPage = (part: EditionPart, edition: Edition, begins: PageBreak): string =>
  written({
    language: edition.language,
    title: part.title ?? edition.title,
    type: 'bodymatter',
    children: [
      h('section', { 'epub:type': 'part', role: 'doc-part', ariaLabelledBy: 'delnavn' }, [
        pageBreak(begins, textsIn(edition.language)),
        h('h1', { id: 'delnavn' }, part.title ?? edition.title),
      ]),
    ],
  });

function summary({ chapter }: EditionChapter, heading: string): ElementContent {
  return h('div', { class: 'summary' }, [
    h('p', { class: 'title' }, heading),
    h(
      'ul',
      chapter.entry.data.summary.map((line) => h('li', line)),
    ),
  ]);
}

/**
 * A chapter: its name, what it says in short, its text, and its sources as notes.
 *
 * @param places where the pages of the site that stand in the book are found there
 * @param begins the printed page it begins on
 * @param inside the printed pages that begin in its text
 */
export function chapterPage(
  one: EditionChapter,
  edition: Edition,
  places: ReadonlyMap<string, string>,
  begins: PageBreak,
  inside: PageBreaks,
): string {
  const { language } = edition;
  const { title } = one.chapter.entry.data;
  const t = textsIn(language);
  const text = epubText(one.text.tree, {
    language,
    texts: t,
    languageNames,
    origin: one.text.origin,
    href: (page) => places.get(page) ?? addressOf(page, edition),
    drawings,
    idPrefix: notePrefix,
    pageBreaks: inside,
  });
  return written({
    language,
    title: `${one.label}: ${title}`,
    type: 'bodymatter',
    children: [
      h('section', { 'epub:type': 'chapter', role: 'doc-chapter', ariaLabelledBy: 'kapitlet' }, [
        pageBreak(begins, t),
        h('p', { class: 'small' }, one.label),
        h('h1', { id: 'kapitlet' }, title),
        summary(one, t.handbook.summary),
        h('p', { class: 'small' }, stateOf(one, edition)),
        ...text,
        ...endnotes(one, language, (target) => places.get(target)),
      ]),
    ],
  });
}
