import type { APIRoute } from 'astro';
import { chapterIn, nameOfPlace, parts } from '#content/books.ts';
import { site as facts } from '#content/site.ts';
import { textsIn } from '#content/texts.ts';
import { fileHref, href } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';

/** What the site holds, for machines that read text. @see https://llmstxt.org */
export const GET: APIRoute = ({ site }) => {
  const t = textsIn('nb');
  const link = (title: string, path: string, about: string) =>
    `- [${title}](${new URL(path, site).href}): ${about}`;
  const chapters = parts.flatMap((part) => [
    `## ${part.title.nb}`,
    part.chapters
      .map((id) => {
        const { title, description } = chapterIn(id, 'nb').entry.data;
        const file = href(pages.chapterAsMarkdown(id), 'nb');
        return link(`${nameOfPlace(id, 'nb')}: ${title}`, file, description);
      })
      .join('\n'),
  ]);
  const others = [
    link(t.directory.title, href(pages.directory, 'nb'), t.directory.lead),
    link(t.assessment.title, href(pages.assessment, 'nb'), t.assessment.lead),
    link(t.glossary.title, href(pages.glossary, 'nb'), t.glossary.lead),
    link(t.footer.data, href(pages.data, 'nb'), fileHref(pages.packedIndex)),
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
