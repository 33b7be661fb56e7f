/** Chapters as files of Markdown. */
import { sourceInMarkdown } from '#book/render/markdown-blocks.ts';
import { toMarkdown } from '#book/render/markdown.ts';
import type { Language } from '#domain/site/language.ts';
import { formatDate } from '#domain/site/norwegian.ts';
import { href } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';
import { sourceEntry } from './book-lookup.ts';
import { chapterIn, nameOfPlace } from './books.ts';
import { sourcesOf } from './references.ts';
import { site } from './site.ts';
import { textsIn } from './texts.ts';
import { treeOf } from './trees.ts';

/**
 * A chapter as plain Markdown, with its title, date of check, summary and sources.
 *
 * @param base the address of the site
 */
export function chapterAsMarkdown(id: string, language: Language, base: URL | undefined): string {
  const addressOf = (page: string) => new URL(href(page, language), base).href;
  const texts = textsIn(language);
  const chapter = chapterIn(id, language);
  const { title, summary, checked } = chapter.entry.data;
  const { tree, origin } = treeOf(chapter, language);
  const words = {
    language,
    texts,
    languageNames: { nb: textsIn('nb').languageName, nn: textsIn('nn').languageName },
  };
  const cited = sourcesOf(tree).map(
    (source, at) => `${at + 1}. ${sourceInMarkdown(sourceEntry(source, language), words)}`,
  );
  return [
    `# ${title}`,
    `${site.name[language]} · ${nameOfPlace(id, language)} · ${texts.handbook.checked} ${formatDate(checked, language)} · ${addressOf(pages.chapter(id))}`,
    summary.map((line) => `- ${line}`).join('\n'),
    toMarkdown(tree, { ...words, origin, addressOf }),
    ...(cited.length > 0 ? [`## ${texts.handbook.sources}\n\n${cited.join('\n')}`] : []),
    '',
  ].join('\n\n');
}
