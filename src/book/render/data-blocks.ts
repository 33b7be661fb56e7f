import type { DecisionAid, Diagram } from '#content/references.ts';
import { wordsOfDiagram, type ArrowNames } from '#book/diagrams/words.ts';
import type { Language } from '#domain/site/language.ts';

const listOf = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** A drawing in words, as Markdown. */
export function diagramInMarkdown(
  diagram: Diagram,
  language: Language,
  arrows: ArrowNames,
): string {
  const parts = wordsOfDiagram(diagram, language, arrows).map(
    ({ name, text }) => `${name}: ${text}`,
  );
  const whole = diagram.kind === 'levels' ? [...parts, diagram.coordinator[language]] : parts;
  return `_${diagram.caption[language]}_\n\n${listOf(whole)}`;
}

/** The words around the questions. */
interface AidWords {
  question: string;
  rules: string;
  circles: Record<DecisionAid['outcomes'][number]['circle'], string>;
}

/** All of a decision aid, as Markdown. */
export function decisionAidInMarkdown(
  aid: DecisionAid,
  language: Language,
  words: AidWords,
  lawName: (id: string) => string,
): string {
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
  const outcomes = aid.outcomes.map(({ circle, title, text, doThis, laws }) =>
    [
      `**${title[language]}** (${words.circles[circle]}). ${text[language]}`,
      listOf(doThis[language]),
      ...(laws.length > 0 ? [`${words.rules}: ${laws.map(lawName).join(', ')}.`] : []),
    ].join('\n\n'),
  );
  return [aid.introduction[language], ...questions, ...outcomes].join('\n\n');
}
