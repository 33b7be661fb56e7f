import { captionOf, wordsOfDiagram } from '#book/diagrams/words.ts';
import { futureOf, readingOf } from '#book/render/law-words.ts';
import type { BookTexts } from '#book/render/web/page.ts';
import type {
  LawEntry,
  RegisterContent,
  ResolvedAid,
  SourceEntry,
  TermEntry,
} from '#domain/book/tree/nodes.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import type { DiagramData } from '#schemas/book/diagram.ts';

/** What stands around a block, in the language of the file. */
export interface BlockWords {
  language: Language;
  texts: BookTexts;
  /** What each language is called. */
  languageNames: Record<Language, string>;
}

const listOf = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** A drawing in words, as Markdown. */
export function diagramInMarkdown(diagram: DiagramData, { language, texts }: BlockWords): string {
  const parts = wordsOfDiagram(diagram, language, texts.diagram).map(({ name, text }) =>
    name.endsWith('?') ? `${name} ${text}` : `${name}: ${text}`,
  );
  const whole = diagram.kind === 'levels' ? [...parts, diagram.coordinator[language]] : parts;
  return `_${captionOf(diagram, language)}_\n\n${listOf(whole)}`;
}

/** All of a decision aid, as Markdown. */
export function decisionAidInMarkdown(aid: ResolvedAid, { language, texts }: BlockWords): string {
  const words = texts.decision;
  const numbers = new Map(aid.questions.map(({ id }, at) => [id, `${words.question} ${at + 1}`]));
  const titles = new Map(aid.outcomes.map(({ id, title }) => [id, `«${title[language]}»`]));
  const questions = aid.questions.map(({ id, question, help, answers }) =>
    [
      `**${numbers.get(id)}: ${question[language]}** ${help?.[language] ?? ''}`.trim(),
      listOf(
        answers.map(({ text, to }) => `${text[language]} → ${numbers.get(to) ?? titles.get(to)}`),
      ),
    ].join('\n\n'),
  );
  const outcomes = aid.outcomes.map(({ circle, title, text, doThis, stillMay, laws }) =>
    [
      `**${title[language]}** (${words.circles[circle]}). ${text[language]}`,
      listOf(doThis[language]),
      ...(stillMay ? [`${words.stillMay}:`, listOf(stillMay[language])] : []),
      ...(laws.length > 0 ? [`${words.rules}: ${laws.map(({ name }) => name).join(', ')}.`] : []),
    ].join('\n\n'),
  );
  return [aid.introduction[language], ...questions, ...outcomes].join('\n\n');
}

/** A source as lists print it, as Markdown. */
export function sourceInMarkdown(source: SourceEntry, { language, texts }: BlockWords): string {
  const { author, title, publisher, year, url, checked, note } = source;
  const read = fill(texts.handbook.sourceChecked, { date: formatDate(checked, language) });
  const name = url ? `[${title}](${url})` : title;
  return `${author ? `${author}: ` : ''}${name}. ${publisher}, ${year} (${read}).${note ? ` ${note}` : ''}`;
}

/** What the numbers of sources in a text stand for, as the notes that its marks became. */
export const footnotesInMarkdown = (
  sources: readonly (SourceEntry & { number: number })[],
  words: BlockWords,
): string =>
  sources
    .map(({ number, ...source }) => `[^${number}]: ${sourceInMarkdown(source, words)}`)
    .join('\n');

function termsInMarkdown(entries: readonly TermEntry[], { texts, languageNames }: BlockWords) {
  const rows = entries.map(({ nb, nn, english }) => `| ${nb} | ${nn} | ${english} |`);
  const head = `| ${languageNames.nb} | ${languageNames.nn} | ${texts.glossary.english} |`;
  return [head, '|---|---|---|', ...rows].join('\n');
}

function lawInMarkdown(entry: LawEntry, words: BlockWords): string {
  const { language, texts } = words;
  const { name, title, says, checked, copy, source } = entry;
  const future = futureOf(entry, words).map(({ label, text }) =>
    label ? ` **${label}:** ${text}` : ` ${text}`,
  );
  const read = [
    ...(copy ? [`${texts.law.copy} ${readingOf(copy, words)}`] : []),
    ...(source
      ? [
          `${source.url ? `[${source.title}](${source.url})` : source.title} ${readingOf(source, words)}`,
        ]
      : []),
  ].join('; ');
  const date = `${texts.handbook.checked} ${formatDate(checked, language)}`;
  return `**${name}**: ${title}. ${says}${future.join('')} (${date}. ${texts.law.readIn}: ${read}.)`;
}

/** A register, as Markdown. */
export function registerInMarkdown(content: RegisterContent, words: BlockWords): string {
  switch (content.of) {
    case 'begreper':
      return termsInMarkdown(content.entries, words);
    case 'lover':
      return listOf(content.entries.map((entry) => lawInMarkdown(entry, words)));
    case 'kilder':
      return listOf(content.entries.map((entry) => sourceInMarkdown(entry, words)));
  }
}
