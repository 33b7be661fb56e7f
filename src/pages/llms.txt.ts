import type { APIRoute } from 'astro';
import { books, chapterIn, nameOfPlace } from '#content/books.ts';
import { contactPage } from '#content/contact-page.ts';
import { eventOverview } from '#content/events.ts';
import { guideChooser, guideOverview } from '#content/guides.ts';
import { grantOverview } from '#content/grants.ts';
import { worried } from '#content/helplines.ts';
import { safetyWalk } from '#content/walk.ts';
import { interventionGuide } from '#content/interventions.ts';
import { proseIn, prosePages } from '#content/prose.ts';
import { decisionAidIds, decisionAidOf } from '#content/references.ts';
import { site as facts } from '#content/site.ts';
import { textsIn } from '#content/texts.ts';
import { fill } from '#domain/site/norwegian.ts';
import { fileHref, href } from '#routing/href.ts';
import { markdownBeside, pages } from '#routing/routes.ts';

/** What the site holds, for machines that read text. @see https://llmstxt.org */
export const GET: APIRoute = ({ site }) => {
  const t = textsIn('nb');
  const link = (title: string, path: string, about: string) =>
    `- [${title}](${new URL(path, site).href}): ${about}`;
  const chapters = books.flatMap((book) =>
    book.parts.flatMap((part) => [
      `## ${books.length > 1 ? `${book.title.nb}: ` : ''}${part.title.nb}`,
      part.chapters
        .map((id) => {
          const chapter = chapterIn(book, id, 'nb');
          const { title, description } = chapter.entry.data;
          const file = href(markdownBeside(pages.chapter(chapter)), 'nb');
          return link(`${nameOfPlace(chapter, 'nb')}: ${title}`, file, description);
        })
        .join('\n'),
    ]),
  );
  const others = [
    ...books.map((book) =>
      link(
        fill(t.changes.title, { book: book.title.nb }),
        href(markdownBeside(pages.changes(book)), 'nb'),
        t.changes.description,
      ),
    ),
    link(worried.title.nb, href(pages.worried, 'nb'), worried.description.nb),
    link(t.directory.title, href(pages.directory, 'nb'), t.directory.lead),
    link(t.assessment.title, href(pages.assessment, 'nb'), t.assessment.lead),
    link(guideOverview.title.nb, href(pages.guides, 'nb'), guideOverview.lead.nb),
    link(guideChooser.title.nb, href(pages.guideChooser, 'nb'), guideChooser.lead.nb),
    link(interventionGuide.title.nb, href(pages.interventions, 'nb'), interventionGuide.lead.nb),
    link(safetyWalk.title.nb, href(pages.safetyWalk, 'nb'), safetyWalk.lead.nb),
    link(t.templates.title, href(pages.templates, 'nb'), t.templates.lead),
    link(grantOverview.title.nb, href(pages.grants, 'nb'), grantOverview.description.nb),
    link(contactPage.title.nb, href(pages.contact, 'nb'), contactPage.description.nb),
    link(t.news.title, href(pages.news, 'nb'), t.news.lead),
    link(eventOverview.title.nb, href(pages.events, 'nb'), eventOverview.description.nb),
    link(t.documentList.title, href(pages.publishedDocuments, 'nb'), t.documentList.lead),
    link(t.glossary.title, href(pages.glossary, 'nb'), t.glossary.lead),
    ...decisionAidIds.map((id) => {
      const { title, description } = decisionAidOf(id);
      return link(title.nb, href(pages.decisionAid(id), 'nb'), description.nb);
    }),
    link(t.law.title, href(pages.laws, 'nb'), t.law.lead),
    link(t.sourceLists.title, href(pages.sources, 'nb'), t.sourceLists.lead),
    link(t.footer.data, href(pages.data, 'nb'), fileHref(pages.packedIndex)),
    ...prosePages.map((page) => {
      const { title, description } = proseIn(page, 'nb').entry.data;
      return link(title, href(page.markdown, 'nb'), description);
    }),
  ].join('\n');
  const text = [
    `# ${facts.name.nb}`,
    `> ${t.llms.lead}`,
    t.footer.about,
    ...chapters,
    `## ${t.footer.pages}`,
    others,
    '',
  ];
  return new Response(text.join('\n\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
