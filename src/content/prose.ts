/** Prose in both languages: which text a page shows, and the pages it has. */
import { originalLanguage, type Language } from '#domain/site/language.ts';
import { collections, type ProseName, type ProseRow } from '#schemas/collections.ts';
import { pageOfProse } from '#schemas/folders.ts';
import { byId, entriesOf, need, type CollectionEntry } from './read.ts';

/** Prose in a language, or in bokmål where it is not translated. */
export interface Prose<Entry> {
  /** The same in both languages: `om`, or `handbok/hva-er-slt` for a chapter. */
  id: string;
  entry: Entry;
  /** The language the prose is written in. */
  writtenIn: Language;
  /** True when it exists in both languages. */
  isTranslated: boolean;
  /** Path from the root of the project, for «foreslå en endring». */
  file: string;
}

/** The id of an entry taken apart: `handbok/nb/hva-er-slt` is `handbok/hva-er-slt` in bokmål. */
function partsOf(entryId: string): { id: string; language: string } {
  const [name = '', language = '', ...folder] = entryId.split('/').toReversed();
  return { id: [...folder, name].join('/'), language };
}

/** The prose of a collection: its ids, and the text of each in a language. */
export async function proseOf<Name extends ProseName>(name: Name) {
  const entries: readonly CollectionEntry<Name>[] = await entriesOf(name);
  const inLanguage = (language: Language) =>
    byId(
      entries
        .map((entry) => ({ ...partsOf(entry.id), entry }))
        .filter((each) => each.language === language),
    );
  const originals = inLanguage(originalLanguage);
  const translations = inLanguage('nn');
  return {
    ids: [...originals.keys()],
    in(id: string, language: Language): Prose<CollectionEntry<Name>> {
      const original = need(originals.get(id), `"${id}" of the collection "${name}"`).entry;
      const translation = translations.get(id)?.entry;
      const isForeign = language !== originalLanguage && translation !== undefined;
      const entry = isForeign ? translation : original;
      return {
        id,
        entry,
        writtenIn: isForeign ? language : originalLanguage,
        isTranslated: translation !== undefined,
        file: entry.filePath ?? '',
      };
    },
  };
}

/** The kinds of prose whose pages stand by themselves, in no book. */
export type StandaloneProse = {
  [Name in ProseName]: (typeof collections)[Name] extends { address: string } ? Name : never;
}[ProseName];

/** Those of them that have no pages of their own design. */
export type CommonProse = {
  [Name in StandaloneProse]: (typeof collections)[Name] extends { ownPages: true } ? never : Name;
}[StandaloneProse];

/** A page of prose that stands by itself. */
export interface ProsePage<Name extends StandaloneProse = StandaloneProse> {
  collection: Name;
  id: string;
  /** The page in bokmål, as `/om/data/`. */
  path: string;
  /** The same as Markdown, as `/om/data.md`. */
  markdown: string;
}

const isStandalone = (name: string): name is StandaloneProse =>
  'address' in collections[name as keyof typeof collections];

const standalone = new Map(
  await Promise.all(
    Object.keys(collections)
      .filter(isStandalone)
      .map(async (name) => [name, await proseOf(name)] as const),
  ),
);

/** Every page of prose that stands by itself. */
export const prosePages: ProsePage[] = [...standalone].flatMap(([collection, { ids }]) => {
  const row: ProseRow = collections[collection];
  return ids.map((id) => ({
    collection,
    id,
    path: pageOfProse(row, id),
    markdown: `/${row.address}/${id}.md`,
  }));
});

const isCommon = (page: ProsePage): page is ProsePage<CommonProse> => {
  const { ownPages }: ProseRow = collections[page.collection];
  return !ownPages;
};

/** The pages that src/pages has no design of their own for. */
export const commonProsePages: ProsePage<CommonProse>[] = prosePages.filter(isCommon);

/** The page above another of its kind, where there is one. */
export const frontOf = ({ collection, id }: ProsePage): ProsePage | undefined => {
  const { front }: ProseRow = collections[collection];
  return front === id
    ? undefined
    : prosePages.find((page) => page.collection === collection && page.id === front);
};

/** The pages of the same kind as this, the front of them first. None, where there is no front. */
export function kindredOf({ collection }: ProsePage): ProsePage[] {
  const { front }: ProseRow = collections[collection];
  const pages = prosePages.filter((page) => page.collection === collection);
  return front === undefined
    ? []
    : pages.toSorted((a, b) => Number(b.id === front) - Number(a.id === front));
}

/** The prose of such a page in a language. */
export const proseIn = <Name extends StandaloneProse>(
  { collection, id }: Pick<ProsePage<Name>, 'collection' | 'id'>,
  language: Language,
) =>
  need(standalone.get(collection), `The prose of "${collection}"`).in(id, language) as Prose<
    CollectionEntry<Name>
  >;
