/** The main pages, in the order and the groups one looks for them: what `/innhold/` and the page of the search list. */
import type { Language } from '#domain/site/language.ts';
import { fill } from '#domain/site/norwegian.ts';
import { pages } from '#routing/routes.ts';
import { forms } from './assessment.ts';
import { books } from './books.ts';
import { contactPage } from './contact-page.ts';
import { eventOverview } from './events.ts';
import { grantOverview } from './grants.ts';
import { guideChooser, guideOverview } from './guides.ts';
import { worried } from './helplines.ts';
import { interventionGuide } from './interventions.ts';
import { proseIn, prosePages } from './prose.ts';
import { decisionAidIds, decisionAidOf } from './references.ts';
import { textsIn } from './texts.ts';
import { safetyWalk } from './walk.ts';

/** A page one may look for. */
export interface WayIn {
  /** The page in bokmål. */
  path: string;
  title: string;
  /** What one finds there, in a line. */
  says: string;
}

/** Pages one looks for at the same time. */
export interface WaysIn {
  /** The name of the group, and its fragment. */
  id: string;
  title: string;
  ways: WayIn[];
}

const way = (path: string, title: string, says: string): WayIn => ({ path, title, says });

/* What stands at `/om/` and under it. */
const pagesAbout = (language: Language): WayIn[] =>
  prosePages
    .filter(({ collection }) => collection === 'pages')
    .map(({ id, path }) => {
      const { title, description } = proseIn({ collection: 'pages', id }, language).entry.data;
      return way(path, title, description);
    })
    .toSorted((a, b) => a.path.localeCompare(b.path));

/** The main pages by group, in the words of a language. A new page is a line in its group. */
export function waysIn(language: Language): WaysIn[] {
  const t = textsIn(language);
  const { groups } = t.waysIn;
  return [
    {
      id: 'hvem',
      title: groups.whom,
      ways: [
        way(pages.worried, worried.title[language], worried.description[language]),
        way(pages.directory, t.directory.title, t.directory.lead),
        way(pages.map, t.map.title, t.map.lead),
        way(pages.contact, contactPage.title[language], contactPage.description[language]),
      ],
    },
    {
      id: 'arbeid',
      title: groups.work,
      ways: [
        ...books.map((book) => way(pages.book(book), book.title[language], book.lead[language])),
        way(pages.readingPaths, t.readingPaths.title, t.readingPaths.lead),
        ...decisionAidIds.map((id) => {
          const { title, description } = decisionAidOf(id);
          return way(pages.decisionAid(id), title[language], description[language]);
        }),
        way(pages.guides, guideOverview.title[language], guideOverview.lead[language]),
        way(pages.guideChooser, guideChooser.title[language], guideChooser.lead[language]),
        way(
          pages.interventions,
          interventionGuide.title[language],
          interventionGuide.lead[language],
        ),
        way(pages.templates, t.templates.title, t.templates.lead),
        way(pages.safetyWalk, safetyWalk.title[language], safetyWalk.description[language]),
        way(pages.assessment, t.assessment.title, t.assessment.lead),
        ...forms.map(({ id, title, description }) =>
          way(pages.form(id), title[language], description[language]),
        ),
        way(pages.grants, grantOverview.title[language], grantOverview.lead[language]),
      ],
    },
    {
      id: 'nytt',
      title: groups.news,
      ways: [
        way(pages.news, t.news.title, t.news.lead),
        way(pages.events, eventOverview.title[language], eventOverview.lead[language]),
        ...books.map((book) =>
          way(
            pages.changes(book),
            fill(t.changes.title, { book: book.title[language] }),
            t.changes.description,
          ),
        ),
      ],
    },
    {
      id: 'slaopp',
      title: groups.lookUp,
      ways: [
        way(pages.glossary, t.glossary.title, t.glossary.lead),
        way(pages.laws, t.law.title, t.law.lead),
        way(pages.sources, t.sourceLists.title, t.sourceLists.lead),
        way(pages.publishedDocuments, t.documentList.title, t.documentList.lead),
        way(pages.downloads, t.documents.title, t.documents.description),
      ],
    },
    { id: 'om', title: groups.about, ways: pagesAbout(language) },
  ];
}
