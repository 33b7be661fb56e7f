import type { DecisionAid, Diagram } from '#content';
import type { Language } from '#domain/language.ts';

const listOf = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function partsOfDiagram(diagram: Diagram, language: Language): string[] {
  switch (diagram.kind) {
    case 'levels':
      return [
        ...diagram.levels.map(({ name, who, does }) =>
          [name[language], who[language], does?.[language]].filter(Boolean).join(': '),
        ),
        diagram.coordinator[language],
      ];
    case 'chain':
      return diagram.steps.map(({ name, text }) => `${name[language]}: ${text[language]}`);
    case 'pyramid':
      return diagram.layers.map(
        ({ name, who, example }) => `${name[language]}: ${who[language]}. ${example[language]}`,
      );
    case 'wheel':
      return diagram.months.map(
        ({ name, tasks }) => `${name[language]}: ${tasks[language].join('; ')}`,
      );
    case 'forms':
      return diagram.forms.map(({ name, text }) => `${name[language]}: ${text[language]}`);
  }
}

/** A drawing in words, as Markdown. */
export const diagramInMarkdown = (diagram: Diagram, language: Language): string =>
  `_${diagram.caption[language]}_\n\n${listOf(partsOfDiagram(diagram, language))}`;

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
