/** The days of a piece of news, in words. */
import type { Language } from '#domain/site/language.ts';
import { isLookingBack } from '#domain/site/news.ts';
import { fill, formatDate, formatDays } from '#domain/site/norwegian.ts';
import { daysOfNews } from './news.ts';
import { textsIn } from './texts.ts';

/** When it happened, when it was written, when it was changed, and until when it is of use, each as a line. */
export function newsDatesIn(id: string, language: Language): string[] {
  const t = textsIn(language).news;
  const days = daysOfNews(id);
  const { date, happened, changed, until } = days;
  const on = (day: string) => ({ date: formatDate(day, language) });
  return [
    ...(happened
      ? [
          fill(t.happened, {
            date: formatDays(happened.from, happened.to ?? happened.from, language),
          }),
        ]
      : []),
    fill(isLookingBack(days) ? t.writtenAfter : t.written, on(date)),
    ...(changed ? [fill(t.changed, on(changed))] : []),
    ...(until ? [fill(t.until, on(until))] : []),
  ];
}
