/** The news, the newest first, and the years it is archived by. */
import { byYear, currentNews, newestFirst } from '#domain/site/news.ts';
import type { Language } from '#domain/site/language.ts';
import { proseOf, type Prose } from './prose.ts';
import type { CollectionEntry } from './read.ts';
import { today } from './site.ts';

const all = await proseOf('news');

/** A piece of news in a language. */
export type News = Prose<CollectionEntry<'news'>>;

/* The days of both languages are those of the original: a translation is the same news. */
const dated = newestFirst(all.ids.map((id) => ({ id, ...all.in(id, 'nb').entry.data })));

const idOf = ({ id }: { id: string }) => id;

/** The ids of all news, the newest first. */
export const newsIds: readonly string[] = dated.map(idOf);

/** A piece of news in a language, or in bokmål where it is not translated. */
export const newsIn = (id: string, language: Language): News => all.in(id, language);

/** The years there is news of, the newest first. */
const newsByYear: readonly { year: string; ids: string[] }[] = byYear(dated).map(
  ({ year, news }) => ({ year, ids: news.map(idOf) }),
);

/** The years that have a page of their own: none where all news is of one year, and stands on one page. */
export const archivedYears = newsByYear.length > 1 ? newsByYear : [];

/** The ids of the newest news that is still new on the day of the build, at most so many. */
export const newsToday = (most: number): string[] => currentNews(dated, today, most).map(idOf);
