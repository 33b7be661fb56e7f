/** What stands around a text, for the tree: where references lead, and what building blocks show. */
import type { Lookup } from '#book/tree/lookup.ts';
import type { ContentReference, ReferenceKind } from '#domain/book/references.ts';
import type { LawEntry, RegisterContent, SourceEntry, UsedIn } from '#domain/book/tree/nodes.ts';
import type { Language } from '#domain/site/language.ts';
import { pages } from '#routing/routes.ts';
import { noDateFound } from '#schemas/book/law.ts';
import type { Book, ChapterId } from '#domain/book/book.ts';
import { formAsking, indicators } from './assessment.ts';
import { chapterIn, chapterNamed, nameAmongBooks } from './books.ts';
import { documentTableOf } from './documents.ts';
import { terms, termsIn } from './glossary.ts';
import { guideIn } from './guides.ts';
import { interventionIn } from './interventions.ts';
import { proseIn, type ProsePage } from './prose.ts';
import { need } from './read.ts';
import {
  chaptersReferringTo,
  dataPages,
  decisionAidOf,
  decisionAidsNaming,
  diagramOf,
  laws,
  nameOfLaw,
  pageOfLaw,
  pageOfSource,
  datingOf,
  pagesReferringTo,
  sourceOf,
  sourcesInUse,
  sourcesOfBooks,
  type Law,
  type Source,
} from './references.ts';

/** The page a reference leads to, in bokmål. A source leads to its place among all sources. */
function pageOfReference({ kind, id }: ContentReference, home: Book | undefined): string {
  switch (kind) {
    case 'begrep':
      return pages.term(id);
    case 'kapittel':
      return pages.chapter(chapterNamed(id, home));
    case 'lov':
      return pageOfLaw(id);
    case 'punkt':
      return pages.indicator(formAsking(id), id);
    case 'kilde':
      return pageOfSource(sourceOf(id));
    case 'side':
      return id;
    case 'tiltak':
      return pages.intervention(id);
    case 'veileder':
      return pages.guide(id);
  }
}

const titleOfChapter = ({ book, id }: ChapterId, language: Language) =>
  chapterIn(book, id, language).entry.data.title;

function titleOfReference(
  { kind, id }: ContentReference,
  language: Language,
  home: Book | undefined,
): string | undefined {
  switch (kind) {
    case 'begrep':
      return need(terms.get(id), `Term "${id}"`).term[language];
    case 'kapittel':
      return titleOfChapter(chapterNamed(id, home), language);
    case 'lov':
      return nameOfLaw(id, language);
    case 'punkt':
      return need(indicators.get(id), `Indicator "${id}"`).statement[language];
    case 'kilde':
      return sourceOf(id).title;
    case 'side':
      return undefined;
    case 'tiltak':
      return interventionIn(id, language).entry.data.title;
    case 'veileder':
      return guideIn(id, language).entry.data.title;
  }
}

const inChapters = (kind: ReferenceKind, id: string, language: Language): UsedIn[] =>
  chaptersReferringTo(kind, id).map((chapter) => {
    const { entry, writtenIn } = chapterIn(chapter.book, chapter.id, language);
    return {
      place: nameAmongBooks(chapter, language),
      title: entry.data.title,
      target: pages.chapter(chapter),
      writtenIn,
    };
  });

/* A page in no book has no place but its title. */
const byTitle = (title: string, target: string, writtenIn: Language): UsedIn => ({
  place: title,
  title,
  target,
  writtenIn,
});

const inProse = (page: ProsePage, language: Language): UsedIn => {
  const { entry, writtenIn } = proseIn(page, language);
  return byTitle(entry.data.title, page.path, writtenIn);
};

/* Where a term or a rule is referred to: in chapters, in interventions, and a rule in decision aids. */
const usedIn = (kind: ReferenceKind, id: string, language: Language): UsedIn[] => [
  ...inChapters(kind, id, language),
  ...pagesReferringTo(kind, id)
    .filter(({ collection }) => collection === 'interventions')
    .map((page) => inProse(page, language)),
  ...(kind === 'lov' ? decisionAidsNaming(id) : []).map((aid) =>
    byTitle(decisionAidOf(aid).title[language], pages.decisionAid(aid), language),
  ),
];

/** Where a source is cited: in chapters, on pages outside books, and by the pages that name their own sources. */
export function placesCiting(source: string, language: Language): UsedIn[] {
  return [
    ...inChapters('kilde', source, language),
    ...pagesReferringTo('kilde', source).map((page) => inProse(page, language)),
    ...dataPages
      .filter(({ sources }) => sources.includes(source))
      .map(({ title, target }) => byTitle(title[language], target, language)),
  ];
}

/** A source as lists print it, in a language. */
export const sourceEntry = (source: Source, language: Language): SourceEntry => ({
  ...source,
  target: pageOfSource(source),
  year: datingOf(source, language),
  note: source.note?.[language],
});

/** A rule as registers print it, in a language. */
export const lawEntry = (law: Law, language: Language): LawEntry => ({
  id: law.id,
  target: pageOfLaw(law.id),
  kind: law.kind,
  url: law.url,
  checked: law.checked,
  name: nameOfLaw(law.id, language),
  title: law.title[language],
  says: law.says[language],
  copy: law.copy && sourceEntry(law.copy, language),
  source: law.source && sourceEntry(law.source, language),
  adopted: law.adopted.map(({ act, text, inForce, note }) => ({
    act: act[language],
    text: text[language],
    inForce: inForce === noDateFound ? undefined : inForce,
    note: note?.[language],
  })),
  proposed: law.proposed?.[language],
  note: law.note?.[language],
  usedIn: usedIn('lov', law.id, language),
});

/**
 * What a register lists, in a language.
 *
 * @param home the book it stands in: it lists no sources that books do without
 */
export function registerOf(
  of: RegisterContent['of'],
  language: Language,
  home?: Book,
): RegisterContent {
  switch (of) {
    case 'begreper':
      return {
        of,
        entries: termsIn('nb').map(({ id, term, english, definition }) => ({
          id,
          target: pages.term(id),
          ...term,
          english,
          definition: definition[language],
        })),
      };
    case 'lover':
      return {
        of,
        entries: laws.map((law) => lawEntry(law, language)),
      };
    case 'kilder':
      return {
        of,
        entries: (home ? sourcesOfBooks : sourcesInUse).map((source) => ({
          ...sourceEntry(source, language),
          usedIn: placesCiting(source.id, language),
        })),
      };
  }
}

/**
 * All that the texts of a language may refer to.
 *
 * @param home the book the text stands in: a chapter named alone is one of its own
 */
export const lookupIn = (language: Language, home?: Book): Lookup => ({
  reference: (reference) => ({
    target: pageOfReference(reference, home),
    title: titleOfReference(reference, language, home),
  }),
  diagram: diagramOf,
  decisionAid: (id) => ({ aid: decisionAidOf(id), target: pages.decisionAid(id) }),
  law: (id) => ({ name: nameOfLaw(id, language), target: pageOfLaw(id) }),
  register: (of) => registerOf(of, language, home),
  documents: (task) => documentTableOf(task, language),
});
