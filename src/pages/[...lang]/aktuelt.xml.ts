import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { daysOfNews, newsIds, newsIn } from '#content/news.ts';
import { site as facts, today } from '#content/site.ts';
import { textsIn } from '#content/texts.ts';
import { atomFeed } from '#domain/site/atom.ts';
import { lastChanged } from '#domain/site/news.ts';
import { fill } from '#domain/site/norwegian.ts';
import { xmlFile } from '#domain/site/xml-file.ts';
import { href } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';
import { inEachLanguage } from '#routing/static-paths.ts';

export const getStaticPaths = inEachLanguage;

/** The news as a feed, by the day it was written: what programs show as new is what is new here. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => {
  const { language } = props;
  const t = textsIn(language).news;
  const whole = (path: string) => new URL(href(path, language), site).href;
  const entries = newsIds
    .map((id) => {
      const { entry, writtenIn } = newsIn(id, language);
      const days = daysOfNews(id);
      return {
        name: `aktuelt/${writtenIn}/${id}`,
        title: entry.data.title,
        summary: entry.data.description,
        address: new URL(href(pages.newsItem(id), writtenIn), site).href,
        published: days.date,
        updated: lastChanged(days),
        language: writtenIn,
      };
    })
    .toSorted((a, b) => b.published.localeCompare(a.published));
  const feed = atomFeed(
    {
      name: `aktuelt/${language}`,
      title: fill(t.feedTitle, { site: facts.name[language] }),
      subtitle: t.lead,
      author: facts.publisher[language],
      language,
      self: whole(pages.newsFeed),
      page: whole(pages.news),
      today,
    },
    entries,
  );
  return new Response(xmlFile(feed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
