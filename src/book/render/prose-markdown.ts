import { chapterIn, nameAmongBooks } from '#content/books.ts';
import { termsIn } from '#content/glossary.ts';
import { proseIn, type ProsePage } from '#content/prose.ts';
import {
  decisionAidOf,
  diagramOf,
  laws,
  nameOfLaw,
  sourcesInUse,
  sourcesOf,
  type Source,
} from '#content/references.ts';
import { site } from '#content/site.ts';
import { textsIn } from '#content/texts.ts';
import type { Book, ChapterId } from '#domain/book/book.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import { pageOfReference } from '#content/reference-targets.ts';
import { href } from '#routing/href.ts';
import { pages } from '#routing/routes.ts';
import { decisionAidInMarkdown, diagramInMarkdown } from './data-blocks.ts';
import { plainMarkdown } from './plain-markdown.ts';

const whole = (path: string, origin: URL | undefined) => new URL(path, origin).href;

function sourceLine(source: Source, language: Language): string {
  const { author, title, publisher, year, url, checked, note } = source;
  const read = fill(textsIn(language).handbook.sourceChecked, {
    date: formatDate(checked, language),
  });
  const name = url ? `[${title}](${url})` : title;
  return `${author ? `${author}: ` : ''}${name}. ${publisher}, ${year} (${read}).${note ? ` ${note[language]}` : ''}`;
}

function registerOf(kind: string, language: Language): string {
  if (kind === 'begreper') {
    const rows = termsIn('nb').map(
      ({ term, english }) => `| ${term.nb} | ${term.nn} | ${english} |`,
    );
    const head = `| ${textsIn('nb').languageName} | ${textsIn('nn').languageName} | ${textsIn(language).glossary.english} |`;
    return [head, '|---|---|---|', ...rows].join('\n');
  }
  if (kind === 'lover') {
    return laws
      .map(({ id, title, says, checked, changing }) => {
        const change = changing ? ` ${changing[language]}` : '';
        const date = `${textsIn(language).handbook.checked} ${formatDate(checked, language)}`;
        return `- **${nameOfLaw(id, language)}**: ${title[language]}. ${says[language]}${change} (${date})`;
      })
      .join('\n');
  }
  return sourcesInUse.map((source) => `- ${sourceLine(source, language)}`).join('\n');
}

/** Prose as Markdown that any reader understands. */
function bodyAsMarkdown(
  body: string,
  home: Book | undefined,
  language: Language,
  origin: URL | undefined,
): string {
  const t = textsIn(language);
  const text = plainMarkdown(body, {
    addressOf: (reference) => whole(href(pageOfReference(reference, home), language), origin),
    calloutName: (kind) => t.callout[kind as keyof typeof t.callout],
    block(name, attributes) {
      const id = attributes.get('id') ?? '';
      if (name === 'Diagram') return diagramInMarkdown(diagramOf(id), language, t.diagram);
      if (name === 'DecisionAid')
        return decisionAidInMarkdown(decisionAidOf(id), language, t.decision, (law) =>
          nameOfLaw(law, language),
        );
      return registerOf(attributes.get('of') ?? '', language);
    },
  });
  return text.trim();
}

const checkedOn = (checked: string, language: Language) =>
  `${textsIn(language).handbook.checked} ${formatDate(checked, language)}`;

/**
 * A chapter as plain Markdown, with its title, date of check, summary and sources.
 *
 * @param origin the address of the site
 */
export function chapterAsMarkdown(
  chapter: ChapterId,
  language: Language,
  origin: URL | undefined,
): string {
  const t = textsIn(language);
  const { entry } = chapterIn(chapter.book, chapter.id, language);
  const { title, summary, checked } = entry.data;
  const body = entry.body ?? '';
  const cited = sourcesOf(body).map((source, at) => `${at + 1}. ${sourceLine(source, language)}`);
  const address = whole(href(pages.chapter(chapter), language), origin);
  return [
    `# ${title}`,
    `${site.name[language]} · ${nameAmongBooks(chapter, language)} · ${checkedOn(checked, language)} · ${address}`,
    summary.map((line) => `- ${line}`).join('\n'),
    bodyAsMarkdown(body, chapter.book, language, origin),
    ...(cited.length > 0 ? [`## ${t.handbook.sources}\n\n${cited.join('\n')}`] : []),
    '',
  ].join('\n\n');
}

/**
 * A page of prose that stands by itself as plain Markdown, with its title and date of check.
 *
 * @param origin the address of the site
 */
export function proseAsMarkdown(
  page: ProsePage,
  language: Language,
  origin: URL | undefined,
): string {
  const { entry } = proseIn(page, language);
  const { title, checked } = entry.data;
  const address = whole(href(page.path, language), origin);
  return [
    `# ${title}`,
    `${site.name[language]} · ${checkedOn(checked, language)} · ${address}`,
    bodyAsMarkdown(entry.body ?? '', undefined, language, origin),
    '',
  ].join('\n\n');
}
