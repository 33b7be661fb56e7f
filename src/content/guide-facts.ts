/** The fields of a guide in words, for formats that have no page. */
import type { Language } from '#domain/site/language.ts';
import { pages } from '#routing/routes.ts';
import { formAsking, indicators } from './assessment.ts';
import { chapterIn, chapterOf } from './books.ts';
import { placeOfDocument } from './documents.ts';
import { guideAfter, guideIn } from './guides.ts';
import { need } from './read.ts';
import { textsIn } from './texts.ts';

/** For whom a guide is, how long it takes and what is there at the end: each name and what it says. */
export function guideFactsIn(id: string, language: Language): [name: string, says: string][] {
  const { guides: t } = textsIn(language);
  const { forWhom, time, result } = guideIn(id, language).entry.data;
  return [
    [t.forWhom, forWhom],
    [t.time, time],
    [t.result, result.join(' ')],
  ];
}

/** Something a guide leads to: what it is, what it is called, and its page. */
type Lead = [name: string, title: string, path: string];

/** Where a guide leads. */
export function guideLeadsIn(id: string, language: Language): Lead[] {
  const { guides: t } = textsIn(language);
  const { templates, chapters, indicators: asked } = guideIn(id, language).entry.data;
  const next = guideAfter(id);
  return [
    ...templates.map((one): Lead => {
      const document = placeOfDocument(one.id, language);
      return [`${t.templates}:`, document.name, document.path];
    }),
    ...asked.map((one): Lead => [
      `${t.indicators}:`,
      `${one.id} ${need(indicators.get(one.id), `Indicator "${one.id}"`).statement[language]}`,
      pages.indicator(formAsking(one.id), one.id),
    ]),
    ...chapters.map((one): Lead => {
      const chapter = chapterOf(one);
      const { title } = chapterIn(chapter.book, chapter.id, language).entry.data;
      return [`${t.chapters}:`, title, pages.chapter(chapter)];
    }),
    ...(next === undefined
      ? []
      : [[t.next, guideIn(next, language).entry.data.title, pages.guide(next)] satisfies Lead]),
  ];
}
