/**
 * What goes into a file of several texts, whatever its format: a book, a chapter, or what a role should read. All
 * formats are made from here, so they say the same.
 */
import { createHash } from 'node:crypto';
import { visit } from 'unist-util-visit';
import { labelOf, placeOf, type Book, type ChapterId } from '#domain/book/book.ts';
import type { ContentReference } from '#domain/book/references.ts';
import { newestOf } from '#domain/book/changes.ts';
import type { RegisterContent, SourceEntry } from '#domain/book/tree/nodes.ts';
import { citedIn, type CitedSource } from '#domain/book/source-marks.ts';
import type { Language } from '#domain/site/language.ts';
import { slugify } from '#domain/site/norwegian.ts';
import { pages } from '#routing/routes.ts';
import { sourceEntry } from './book-lookup.ts';
import {
  books,
  chapterIn,
  chapterNamed,
  nameAmongBooks,
  nameOfChapter,
  type Chapter,
  type ReadingPath,
} from './books.ts';
import { sourceOf } from './references.ts';
import { site } from './site.ts';
import { textsIn } from './texts.ts';
import { treeOf, type ProseTree } from './trees.ts';

/** A text of an edition. */
export interface EditionText {
  /** Its place in the document, the only one of its name. */
  anchor: string;
  text: ProseTree;
  /** What it cites, by number. */
  sources: (SourceEntry & CitedSource)[];
}

/** A chapter of an edition. */
export interface EditionChapter extends EditionText {
  chapter: Chapter;
  /** «Kapittel 7»; with the name of its book where the book is not the edition. */
  label: string;
  /** «7» or «C». */
  number: string;
  /** When its matter was last changed. */
  changed: string | undefined;
}

/** A part of a book; the chapters of what has no parts. */
export interface EditionPart {
  title?: string;
  chapters: EditionChapter[];
}

/** What every file has, whatever is in it, before it has a format. */
export interface EditionHead {
  kind: 'book' | 'path' | 'chapter' | 'guide' | 'form';
  /** The name of its files, without what tells the format: `slt-handboken-nb`. */
  name: string;
  language: Language;
  title: string;
  lead: string;
  /** The page it comes from, in bokmål. */
  page: string;
  /** What one should know of it before one reads it. */
  note?: string | undefined;
  /** A fingerprint of all it says. */
  revision: string;
}

/** A file of several texts. */
export interface Edition extends EditionHead {
  kind: 'book' | 'path' | 'chapter';
  parts: EditionPart[];
  /** The place in the document a reference leads to; nothing when it leads out of it. */
  anchorOf: (reference: ContentReference, home: Book) => string | undefined;
}

/** A text with what it cites. */
export function editionText(
  prose: Parameters<typeof treeOf>[0],
  anchor: string,
  language: Language,
): EditionText {
  const text = treeOf(prose, language);
  const sources = citedIn(text.tree).map((cited) => ({
    ...sourceEntry(sourceOf(cited.id), language),
    ...cited,
  }));
  return { anchor, text, sources };
}

function editionChapter({ book, id }: ChapterId, language: Language, label: string) {
  const chapter = chapterIn(book, id, language);
  return {
    ...editionText(chapter, nameOfChapter(chapter), language),
    chapter,
    label,
    number: placeOf(book, id).number,
    changed: newestOf(chapter.entry.data.changes)?.date,
  };
}

/** The registers that stand in full in some texts. */
function registersIn(parts: readonly EditionPart[]): Set<RegisterContent['of']> {
  const found = new Set<RegisterContent['of']>();
  for (const { chapters } of parts)
    for (const { text } of chapters)
      visit(text.tree, 'register', ({ content }) => void found.add(content.of));
  return found;
}

const registerOfKind = { begrep: 'begreper', lov: 'lover', kilde: 'kilder' } as const;

function anchorsIn(parts: readonly EditionPart[]): Edition['anchorOf'] {
  const chapters = new Set(parts.flatMap((part) => part.chapters.map(({ anchor }) => anchor)));
  const registers = registersIn(parts);
  return ({ kind, id }, home) => {
    if (kind === 'kapittel') {
      const anchor = nameOfChapter(chapterNamed(id, home));
      return chapters.has(anchor) ? anchor : undefined;
    }
    const isListed =
      (kind === 'begrep' || kind === 'lov' || kind === 'kilde') &&
      registers.has(registerOfKind[kind]);
    return isListed ? `${kind}-${id}` : undefined;
  };
}

/** A short fingerprint of anything that is said. */
export const fingerprintOf = (said: unknown): string =>
  createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 8);

function revisionOf({ title, lead, parts }: Pick<Edition, 'title' | 'lead' | 'parts'>): string {
  const said = parts.map((part) => [
    part.title,
    part.chapters.map(({ label, chapter, text, sources }) => [
      label,
      chapter.entry.data,
      text.tree,
      sources,
    ]),
  ]);
  return fingerprintOf([title, lead, said]);
}

const edition = (of: Omit<Edition, 'revision' | 'anchorOf'>): Edition => ({
  ...of,
  revision: revisionOf(of),
  anchorOf: anchorsIn(of.parts),
});

/** The name of a file. The site's own stands in each, since it is all that is left of it among downloads. */
export const fileName = (...words: string[]) => ['slt', ...words].map(slugify).join('-');

/** A whole book. */
export function editionOfBook(book: Book, language: Language): Edition {
  return edition({
    kind: 'book',
    name: fileName(book.title.nb, language),
    language,
    title: book === books[0] ? site.name[language] : book.title[language],
    lead: book.lead[language],
    note: book.note?.[language],
    page: pages.book(book),
    parts: book.parts.map(({ title, chapters }) => ({
      title: title[language],
      chapters: chapters.map((id) =>
        editionChapter({ book, id }, language, labelOf(book, id, textsIn(language).handbook)),
      ),
    })),
  });
}

/** A chapter by itself. */
export function editionOfChapter(id: ChapterId, language: Language): Edition {
  const only = editionChapter(id, language, nameAmongBooks(id, language));
  const { title, description } = only.chapter.entry.data;
  return edition({
    kind: 'chapter',
    name: fileName(id.book.title.nb, id.id, language),
    language,
    title,
    lead: description,
    page: pages.chapter(id),
    parts: [{ chapters: [only] }],
  });
}

/** What a role should read. */
export function editionOfPath(path: ReadingPath, language: Language): Edition {
  return edition({
    kind: 'path',
    name: fileName('lesesti', path.id, language),
    language,
    title: path.title[language],
    lead: path.description[language],
    page: pages.readingPath(path.id),
    parts: [
      {
        chapters: path.chapters.map((id) =>
          editionChapter(id, language, nameAmongBooks(id, language)),
        ),
      },
    ],
  });
}
