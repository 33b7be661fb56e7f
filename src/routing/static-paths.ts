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

/** Static paths of a page for each item, in each language. `slug` is the name of the parameter. */
export const inEachLanguageFor = <Item>(items: readonly Item[], slugOf: (item: Item) => string) =>
  languages.flatMap((language) =>
    items.map((item) => ({
      params: { lang: folderOf(language), slug: slugOf(item) },
      props: { language, item },
    })),
  );
