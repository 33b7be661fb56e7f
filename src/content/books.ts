/** Prose: the chapters of the handbook in their order, and the pages beside it. */
import { labelOf, placeOf, readingOrder, type Place } from '#domain/book/handbook.ts';
import type { Language } from '#domain/site/language.ts';
import { fill } from '#domain/site/norwegian.ts';
import { entriesOf, byId, need, idsOf } from './read.ts';
import { textsIn } from './texts.ts';

/** Prose in a language, or in bokmål where it is not translated. */
export interface Prose<Entry> {
  id: string;
  entry: Entry;
  /** The language the prose is written in. */
  writtenIn: Language;
  /** True when it exists in both languages. */
  isTranslated: boolean;
  /** Path from the root of the project, for «foreslå en endring». */
  file: string;
}

const prose = <Original extends { id: string }, Translated extends { id: string }>(
  folder: string,
  originals: readonly Original[],
  translations: readonly Translated[],
) => {
  const originalsById = byId(originals);
  const translationsById = byId(translations);
  return (id: string, language: Language): Prose<Original | Translated> => {
    const original = need(originalsById.get(id), `content/${folder}/nb/${id}.mdx`);
    const translation = translationsById.get(id);
    const entry = language === 'nn' && translation ? translation : original;
    const writtenIn = entry === translation ? 'nn' : 'nb';
    const isTranslated = translation !== undefined;
    return { id, entry, writtenIn, isTranslated, file: `content/${folder}/${writtenIn}/${id}.mdx` };
  };
};

/** A chapter in a language. */
export const chapterIn = prose(
  'handbok',
  await entriesOf('chapters'),
  await entriesOf('chaptersNynorsk'),
);

/** A page beside the handbook in a language. */
export const pageIn = prose('sider', await entriesOf('pages'), await entriesOf('pagesNynorsk'));

/** A chapter with its prose. */
export type Chapter = ReturnType<typeof chapterIn>;

/** The parts of the handbook in the one order. */
export const parts = need(
  (await entriesOf('readingOrder'))[0],
  'content/handbok/rekkefolge.yaml',
).data.parts.map((part) => ({ ...part, chapters: idsOf(part.chapters) }));

/** Ids of all chapters in reading order. */
export const chapterIds = readingOrder(parts);

/** The language some chapter is still in on the pages of a language: its own, when all are written. */
export const chaptersWrittenIn = (language: Language): Language =>
  chapterIds.every((id) => chapterIn(id, language).writtenIn === language) ? language : 'nb';

/** Where a chapter stands. */
export const placeOfChapter = (id: string): Place => placeOf(id, parts);

/** The part a chapter stands in. */
export const partOf = (chapter: string) =>
  need(
    parts.find(({ id }) => id === placeOfChapter(chapter).part),
    `The part of chapter "${chapter}"`,
  );

/** «Kapittel 7» or «Vedlegg C». */
export function nameOfPlace(chapter: string, language: Language): string {
  const { chapterNumber, appendixLetter } = textsIn(language).handbook;
  const label = labelOf(chapter, parts);
  return partOf(chapter).kind === 'chapters'
    ? fill(chapterNumber, { number: label })
    : fill(appendixLetter, { letter: label });
}

/** What each role should read, in the order of the paths. */
export const readingPaths = (await entriesOf('readingPaths'))
  .map(({ id, data }) => ({
    id,
    ...data,
    chapters: data.chapters.map((chapter) => ({ ...chapter, id: chapter.id.id })),
  }))
  .toSorted((a, b) => a.order - b.order);

/** A reading path. */
export type ReadingPath = (typeof readingPaths)[number];
