/** Prose as files of Markdown. */
import { footnotesInMarkdown } from '#book/render/markdown-blocks.ts';
import { toMarkdown } from '#book/render/markdown.ts';
import type { Book, ChapterId } from '#domain/book/book.ts';
import { newestOf } from '#domain/book/changes.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import { href } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';
import { sourceEntry } from './book-lookup.ts';
import { chapterIn, nameAmongBooks } from './books.ts';
import { changesIn } from './changes.ts';
import { guideFactsIn, guideLeadsIn } from './guide-facts.ts';
import { interventionFactsIn } from './intervention-facts.ts';
import { newsDatesIn } from './news-dates.ts';
import { proseIn, type ProsePage } from './prose.ts';
import { sourcesOf } from './references.ts';
import { site } from './site.ts';
import { languageNames, textsIn } from './texts.ts';
import { readableTemplate } from './templates.ts';
import { treeOf, type ProseTree } from './trees.ts';

const addressesFrom = (base: URL | undefined, language: Language) => (page: string) =>
  new URL(href(page, language), base).href;

/** A text, and what its numbers of sources stand for. */
function withSources({ tree, origin }: ProseTree, language: Language, base: URL | undefined) {
  const texts = textsIn(language);
  const words = { language, texts, languageNames };
  const text = toMarkdown(tree, { ...words, origin, addressOf: addressesFrom(base, language) });
  const sources = sourcesOf(tree).map((source) => ({
    ...sourceEntry(source, language),
    number: source.number,
  }));
  return sources.length === 0
    ? [text]
    : [text, `## ${texts.handbook.sources}`, footnotesInMarkdown(sources, words)];
}

const checkedOn = (checked: string, language: Language) =>
  `${textsIn(language).handbook.checked} ${formatDate(checked, language)}`;

/**
 * A chapter as plain Markdown, with its title, date of check, summary and sources.
 *
 * @param base the address of the site
 */
export function chapterAsMarkdown(
  id: ChapterId,
  language: Language,
  base: URL | undefined,
): string {
  const chapter = chapterIn(id.book, id.id, language);
  const { title, summary, checked, changes } = chapter.entry.data;
  const newest = newestOf(changes);
  const address = addressesFrom(base, language)(pages.chapter(id));
  return [
    `# ${title}`,
    `${site.name[language]} · ${nameAmongBooks(id, language)} · ${checkedOn(checked, language)} · ${address}`,
    ...(newest
      ? [`${textsIn(language).changes.newest} ${formatDate(newest.date, language)}: ${newest.what}`]
      : []),
    summary.map((line) => `- ${line}`).join('\n'),
    ...withSources(treeOf(chapter, language), language, base),
    '',
  ].join('\n\n');
}

/** When a text was last checked; of news, when it was written and what it tells of happened. */
const datedIn = ({ id, entry: { data } }: ReturnType<typeof proseIn>, language: Language) =>
  'checked' in data ? checkedOn(data.checked, language) : newsDatesIn(id, language).join(' · ');

/** What gives the facts of a text, for the kinds that have some. */
const factsOf: Partial<Record<ProsePage['collection'], typeof guideFactsIn>> = {
  interventions: interventionFactsIn,
  guides: guideFactsIn,
};

/**
 * A page of prose that stands by itself as plain Markdown, with its title, date of check and sources. An
 * intervention has its facts as well, and a guide its facts and where it leads.
 *
 * @param base the address of the site
 */
export function proseAsMarkdown(
  page: ProsePage,
  language: Language,
  base: URL | undefined,
): string {
  const prose = proseIn(page, language);
  const { title } = prose.entry.data;
  const addressOf = addressesFrom(base, language);
  const facts = factsOf[page.collection]?.(page.id, language) ?? [];
  const leads = page.collection === 'guides' ? guideLeadsIn(page.id, language) : [];
  return [
    `# ${title}`,
    `${site.name[language]} · ${datedIn(prose, language)} · ${addressOf(page.path)}`,
    ...(facts.length > 0 ? [facts.map(([name, says]) => `- ${name}: ${says}`).join('\n')] : []),
    ...withSources(
      page.collection === 'templates'
        ? readableTemplate(page.id, language)
        : treeOf(prose, language),
      language,
      base,
    ),
    ...(leads.length > 0
      ? [leads.map(([name, title, path]) => `- ${name} [${title}](${addressOf(path)})`).join('\n')]
      : []),
    '',
  ].join('\n\n');
}

/**
 * What was changed in a book as plain Markdown, the newest first.
 *
 * @param base the address of the site
 */
export function changesAsMarkdown(book: Book, language: Language, base: URL | undefined): string {
  const { changes: texts } = textsIn(language);
  const addressOf = addressesFrom(base, language);
  const lines = changesIn(book, language).map(({ date, what, text }) => {
    const { title } = text.entry.data;
    return `- ${formatDate(date, language)}, [${title}](${addressOf(pages.chapter(text))}): ${what}`;
  });
  return [
    `# ${fill(texts.title, { book: book.title[language] })}`,
    `${site.name[language]} · ${addressOf(pages.changes(book))}`,
    texts.lead,
    lines.length > 0 ? lines.join('\n') : texts.none,
    '',
  ].join('\n\n');
}
