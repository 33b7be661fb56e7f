import { languages, originalLanguage, type Language } from '#domain/site/language.ts';

/** What every page under `[...lang]` gets. */
export interface LanguageProps {
  language: Language;
}

/** The folder of a language: none for bokmål, `nn` for nynorsk. */
const folderOf = (language: Language) => (language === originalLanguage ? undefined : language);

/** Static paths of one page in each language. */
export const inEachLanguage = () =>
  languages.map((language) => ({ params: { lang: folderOf(language) }, props: { language } }));

/** Static paths of a page for each item, in each language. */
export const inEachLanguageWith = <Item>(
  items: readonly Item[],
  paramsOf: (item: Item) => Record<string, string | undefined>,
) =>
  languages.flatMap((language) =>
    items.map((item) => ({
      params: { lang: folderOf(language), ...paramsOf(item) },
      props: { language, item },
    })),
  );

/** The same, for a page whose one parameter is `slug`. */
export const inEachLanguageFor = <Item>(items: readonly Item[], slugOf: (item: Item) => string) =>
  inEachLanguageWith(items, (item) => ({ slug: slugOf(item) }));

/** The first folder of an address and what follows it: `/om/data/` → `om`, `data`. */
export function foldersOf(path: string): { first: string; rest: string | undefined } {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  return { first, rest: rest.join('/') || undefined };
}
