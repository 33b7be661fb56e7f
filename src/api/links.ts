/** The links to other sites that the pages have, from content/: what each is for, and where it stands. */
import { visit } from 'unist-util-visit';
import { forms } from '#content/assessment.ts';
import { allChapters, chapterIn } from '#content/books.ts';
import { contactPage } from '#content/contact-page.ts';
import { kommuner } from '#content/directory.ts';
import {
  actedOnAt,
  announcers,
  comingEvents,
  eventOverview,
  eventPages,
  organisersOf,
  recordOf,
} from '#content/events.ts';
import { grants } from '#content/grants.ts';
import { linesOfWorried, worried } from '#content/helplines.ts';
import { linesOfWalk } from '#content/walk.ts';
import { prosePages, proseIn } from '#content/prose.ts';
import { publishedDocuments } from '#content/published-documents.ts';
import {
  chaptersReferringTo,
  dataPages,
  laws,
  pageOfLaw,
  pageOfSource,
  pagesReferringTo,
  sourceOf,
  sourcesInUse,
} from '#content/references.ts';
import { site as facts } from '#content/site.ts';
import { treeOf } from '#content/trees.ts';
import { openRecord } from '#domain/directory/open-data.ts';
import { languages } from '#domain/site/language.ts';
import { addressesIn, type LinkUse } from '#domain/site/links.ts';
import { pages } from '#routing/routes.ts';
import type { linkKinds } from '#schemas/directory/open-links.ts';
import { absolute, contextOf } from './open-data.ts';

type Use = LinkUse<(typeof linkKinds)[number]>;

const usesOn = (page: string, kind: Use['kind'], data: unknown): Use[] =>
  addressesIn(data).map((address) => ({ address, kind, page }));

/* What the open data tells of a kommune, so that nothing of a contact that is withheld is among it. */
const ofKommuner = (base: URL | undefined) =>
  kommuner.flatMap((kommune): Use[] => {
    const page = pages.kommune(kommune.slug);
    const { coordinations, ...rest } = openRecord(kommune, contextOf(kommune, base));
    const others = { ...rest, page: undefined, data: undefined };
    return [...usesOn(page, 'kommune', others), ...usesOn(page, 'coordination', coordinations)];
  });

const ofSources = sourcesInUse.flatMap((source) =>
  [
    pageOfSource(source),
    ...chaptersReferringTo('kilde', source.id).map(pages.chapter),
    ...pagesReferringTo('kilde', source.id).map(({ path }) => path),
    ...dataPages.filter(({ sources }) => sources.includes(source.id)).map(({ target }) => target),
  ].flatMap((page) => usesOn(page, 'source', source.url)),
);

const ofForms = forms.flatMap(({ id, sources }) =>
  sources.flatMap((source) => usesOn(pages.form(id), 'source', sourceOf(source.id).url)),
);

const ofDocuments = publishedDocuments.flatMap(({ url, source }) =>
  usesOn(pages.publishedDocuments, 'document', [url, source]),
);

const texts = [
  ...prosePages.map((page) => ({
    path: page.path,
    inLanguage: (language: (typeof languages)[number]) => proseIn(page, language),
  })),
  ...allChapters.map((chapter) => ({
    path: pages.chapter(chapter),
    inLanguage: (language: (typeof languages)[number]) =>
      chapterIn(chapter.book, chapter.id, language),
  })),
];

const ofTexts = () =>
  texts.flatMap(({ path, inLanguage }) =>
    languages.flatMap((language) => {
      const found: Use[] = [];
      visit(treeOf(inLanguage(language), language).tree, 'link', ({ url }) => {
        found.push(...usesOn(path, 'text', url));
      });
      return found;
    }),
  );

const ofEvents = [
  ...usesOn(pages.events, 'event', [announcers, eventOverview, comingEvents().map(actedOnAt)]),
  ...eventPages.flatMap(({ id, times: [first] }) =>
    usesOn(pages.event(id), 'event', [recordOf(first), organisersOf(recordOf(first))]),
  ),
];

/** Every place that has a link to another site. Pages are whole addresses, in bokmål. */
export function linkUses(base: URL | undefined): Use[] {
  const uses = [
    ...ofKommuner(base),
    ...ofSources,
    ...ofForms,
    ...ofDocuments,
    ...laws.flatMap((law) => usesOn(pageOfLaw(law.id), 'rule', law.url)),
    ...linesOfWorried.flatMap(({ url }) => usesOn(pages.worried, 'helpline', url)),
    ...ofEvents,
    ...grants.flatMap(({ id, url }) => usesOn(pages.grant(id), 'text', url)),
    ...usesOn(pages.worried, 'text', [worried.danger, ...worried.situations]),
    ...usesOn(pages.contact, 'text', contactPage.national),
    ...linesOfWalk.flatMap(({ url }) => usesOn(pages.safetyWalk, 'helpline', url)),
    ...usesOn(pages.home, 'text', facts.nationalBody),
    ...ofTexts(),
  ];
  return uses.map((use) => ({ ...use, page: absolute(use.page, base) }));
}
