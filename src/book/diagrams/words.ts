import type { Language } from '#domain/site/language.ts';
import type { DiagramData, DiagramOf } from '#schemas/book/diagram.ts';
import { marks } from './street-picture.ts';

/** A part of a drawing in words. */
export interface DiagramPart {
  name: string;
  text: string;
}

/** What the arrows between levels are called. */
export interface ArrowNames {
  up: string;
  down: string;
}

const sentences = (...parts: (string | false | undefined)[]) =>
  parts
    .filter((part) => typeof part === 'string')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');

/** The name of a part before its text: a question has its own mark. */
export const leading = (name: string): string => (name.endsWith('?') ? name : `${name}.`);

/** The caption of a drawing; of one with an example, with the words that say it is made up. */
export const captionOf = ({ caption, madeUp }: DiagramData, language: Language): string =>
  madeUp ? `${caption[language]} ${sentences(madeUp[language])}` : caption[language];

const wordsOfTree = (
  { parts, yes, otherwise }: DiagramOf<'tree'>,
  language: Language,
): DiagramPart[] => [
  ...parts.flatMap(({ questions }) =>
    questions.map(({ question, answer, rules }) => ({
      name: question[language],
      text: `${yes[language]}: ${sentences(answer[language], rules[language])}`,
    })),
  ),
  {
    name: otherwise.name[language],
    text: sentences(otherwise.answer[language], otherwise.rules[language]),
  },
];

const wordsOfProblem = (
  { consequences, problem, causes, protection }: DiagramOf<'problem'>,
  language: Language,
): DiagramPart[] => {
  const group = ({ name, items }: typeof causes) => ({
    name: name[language],
    text: sentences(items[language].join('; ')),
  });
  return [
    group(consequences),
    { name: problem.name[language], text: sentences(problem.text[language]) },
    group(causes),
    group(protection),
  ];
};

const wordsOfBarometer = (
  { parts, effects, unmeasured }: DiagramOf<'barometer'>,
  language: Language,
): DiagramPart[] =>
  parts.flatMap(({ name: sure, measures }) =>
    measures.map(({ name, text, found }) => {
      const range = [found?.least, found?.most]
        .flatMap((effect) => (effect ? [effects[effect][language]] : []))
        .filter((effect, at, all) => all.indexOf(effect) === at)
        .join(' – ');
      return {
        name: name[language],
        text: sentences(sure[language], range || unmeasured[language], text[language]),
      };
    }),
  );

/** The parts of a drawing in words, for those who do not see it and for formats without drawings. */
export function wordsOfDiagram(
  diagram: DiagramData,
  language: Language,
  arrows: ArrowNames,
): DiagramPart[] {
  switch (diagram.kind) {
    case 'levels':
      return diagram.levels.map(({ name, who, does, meets, up, down }) => ({
        name: name[language],
        text: sentences(
          who[language],
          does?.[language],
          meets?.[language],
          up && `${arrows.up}: ${up[language]}`,
          down && `${arrows.down}: ${down[language]}`,
        ),
      }));
    case 'chain':
      return diagram.steps.map(({ name, text, example }) => ({
        name: name[language],
        text: example ? sentences(text[language], example[language]) : text[language],
      }));
    case 'tree':
      return wordsOfTree(diagram, language);
    case 'lanes':
      return diagram.meetings.map(({ week, name, text, passes }) => ({
        name: `${diagram.week[language]} ${week}: ${name[language]}`,
        text: sentences(text[language], passes?.[language]),
      }));
    case 'pyramid':
      return diagram.layers.map(({ name, who, example }) => ({
        name: name[language],
        text: sentences(who[language], example[language]),
      }));
    case 'wheel':
      return diagram.months.map(({ name, tasks }) => ({
        name: name[language],
        text: tasks[language].join('; '),
      }));
    case 'forms':
      return diagram.forms.map(({ name, text }) => ({
        name: name[language],
        text: text[language],
      }));
    case 'problem':
      return wordsOfProblem(diagram, language);
    case 'roles':
      return diagram.roles.map(({ name, text, decides }) => ({
        name: name[language],
        text: sentences(text[language], decides[language]),
      }));
    case 'sketch':
      return diagram.places.map(({ name, amount, text }) => ({
        name: name[language],
        text: sentences(
          text
            ? `${diagram.legend[amount][language]}; ${text[language]}`
            : diagram.legend[amount][language],
        ),
      }));
    case 'signs':
      return diagram.items.map(({ name, text, more }) => ({
        name: name[language],
        text: sentences(text[language], more?.[language]),
      }));
    case 'stairs':
      return diagram.steps.map(({ name, text }) => ({
        name: name[language],
        text: text[language],
      }));
    case 'barometer':
      return wordsOfBarometer(diagram, language);
    case 'street':
      return marks.map(({ principle }) => {
        const { name, text } = diagram.principles[principle];
        return { name: name[language], text: text[language] };
      });
  }
}
