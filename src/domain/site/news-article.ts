import type { Language } from './language.ts';
import { lastChanged, type DatedNews } from './news.ts';

/** A piece of news, as far as search engines are told of it. */
interface ToldNews extends DatedNews {
  title: string;
  description: string;
}

/**
 * What the page of a piece of news tells search engines. The day it was published is the day it was written here;
 * what it tells of has its own. https://schema.org/NewsArticle
 *
 * @param url the whole address of the page
 */
export function newsArticleOf(
  news: ToldNews,
  { language, url, publisher }: { language: Language; url: string; publisher: string },
): object {
  const { title, description, date, happened } = news;
  const organization = { '@type': 'Organization', name: publisher };
  const days = happened && [happened.from, ...(happened.to ? [happened.to] : [])];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description,
    datePublished: date,
    dateModified: lastChanged(news),
    ...(days && { temporalCoverage: days.join('/') }),
    inLanguage: language,
    author: organization,
    publisher: organization,
    mainEntityOfPage: url,
    isAccessibleForFree: true,
  };
}
