/** Editions as the documents the template sets. */
import type {
  IndexLetter,
  IndexWord,
  PaperChapter,
  PaperDocument,
} from '#book/render/typst/document.ts';
import type { Paper } from '#book/render/typst/paper.ts';
import { piecesOf } from '#book/render/typst/pieces-of.ts';
import { printLook } from '#book/diagrams/style.ts';
import { printFonts } from '#content/drawing-fonts.ts';
import type { Edition, EditionChapter, EditionHead, EditionText } from '#content/editions.ts';
import { terms } from '#content/glossary.ts';
import { site, today } from '#content/site.ts';
import { languageNames, textsIn } from '#content/texts.ts';
import { byInitial, inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import { keepTogether } from '#domain/site/keep-together.ts';
import { beginningOf, beginningOfPart } from './beginnings.ts';
import { aboutOf, addressOf, editionLine, stateOf } from './edition-words.ts';

const drawings = { ...printLook, fonts: printFonts };

/**
 * What a text of an edition is set into.
 *
 * @param anchorOf where a reference leads inside the document
 */
export const paperOf = (
  { anchor, text, sources }: EditionText,
  edition: EditionHead,
  anchorOf: Paper['anchorOf'],
): Paper => {
  const cited = new Map(sources.map((source) => [source.id, source]));
  return {
    language: edition.language,
    texts: textsIn(edition.language),
    languageNames,
    origin: text.origin,
    addressOf: (page) => addressOf(page, edition),
    drawings,
    idPrefix: `${anchor}-`,
    ...(edition.kind === 'book' && {
      beginningOf: (place: number | string) => beginningOf(anchor, place),
    }),
    anchorOf,
    sourceOf(id) {
      const source = cited.get(id);
      if (!source) throw new Error(`"${id}" is not cited in ${text.origin.file}.`);
      return source;
    },
  };
};

/**
 * A chapter as the template sets it.
 *
 * @param blocks how many of its blocks, from the first; all when left out
 */
export function paperChapter(
  one: EditionChapter,
  edition: Edition,
  blocks = one.text.tree.children.length,
): PaperChapter {
  const { title, summary, sheets } = one.chapter.entry.data;
  const tree = { ...one.text.tree, children: one.text.tree.children.slice(0, blocks) };
  return {
    anchor: one.anchor,
    label: one.label,
    number: one.number,
    called: one.label.replace(one.number, '').trim(),
    title: keepTogether(title),
    summary: summary.map(keepTogether),
    state: keepTogether(stateOf(one, edition)),
    ...(sheets && { sheets }),
    of: piecesOf(
      tree,
      paperOf(one, edition, (reference) => edition.anchorOf(reference, one.chapter.book)),
    ),
  };
}

/** The index of a book: its terms, and the words chapters are searched by, letter by letter. */
function indexOf({ kind, language, parts }: Edition): IndexLetter[] {
  if (kind !== 'book') return [];
  const words = new Map<string, IndexWord>();
  for (const { id, term } of terms.values())
    words.set(term[language].toLocaleLowerCase('nb'), {
      word: term[language],
      key: id,
      chapters: [],
    });
  for (const { anchor, chapter } of parts.flatMap(({ chapters }) => chapters))
    for (const word of chapter.entry.data.searchTerms) {
      const key = word.toLocaleLowerCase('nb');
      const known = words.get(key) ?? { word, chapters: [] };
      words.set(key, { ...known, chapters: [...known.chapters, anchor] });
    }
  const inOrder = [...words.values()].toSorted((a, b) => inAlphabeticalOrder(a.word, b.word));
  return byInitial(inOrder, ({ word }) => word).map(({ letter, members }) => ({
    letter,
    words: members,
  }));
}

/** What stands around the texts of an edition, and the texts as the template sets them. */
export function documentAround(
  edition: EditionHead,
  {
    parts,
    keywords = [],
    index = [],
  }: Pick<PaperDocument, 'parts'> & Partial<Pick<PaperDocument, 'keywords' | 'index'>>,
): PaperDocument {
  const { kind, language, title, lead, page } = edition;
  const { documents, handbook } = textsIn(language);
  return {
    kind,
    language,
    title,
    lead: keepTogether(lead),
    site: site.name[language],
    publisher: site.publisher[language],
    keywords,
    date: today,
    address: addressOf(page, edition),
    edition: editionLine(edition),
    about: aboutOf(edition),
    parts,
    index,
    words: {
      contents: documents.contents,
      index: documents.index,
      about: documents.about,
      summary: handbook.summary,
      page: documents.page,
      part: documents.part,
    },
  };
}

/**
 * An edition of chapters as the template sets it.
 *
 * @param parts its chapters as pieces; of all of it when left out
 */
export const paperDocument = (
  edition: Edition,
  parts: PaperDocument['parts'] = edition.parts.map(({ title, chapters }, part) => ({
    anchor: beginningOfPart(part),
    title,
    chapters: chapters.map((one) => paperChapter(one, edition)),
  })),
): PaperDocument =>
  documentAround(edition, {
    parts,
    keywords: edition.parts.flatMap(({ chapters }) =>
      edition.kind === 'chapter'
        ? chapters.flatMap(({ chapter }) => chapter.entry.data.searchTerms)
        : [],
    ),
    index: indexOf(edition),
  });
