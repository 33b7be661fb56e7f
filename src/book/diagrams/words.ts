import type { DiagramData } from '#schemas/book/diagram.ts';
import type { Language } from '#domain/site/language.ts';

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
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');

/** The parts of a drawing in words, for those who do not see it and for formats without drawings. */
export function wordsOfDiagram(
  diagram: DiagramData,
  language: Language,
  arrows: ArrowNames,
): DiagramPart[] {
  switch (diagram.kind) {
    case 'levels':
      return diagram.levels.map(({ name, who, does, up, down }) => ({
        name: name[language],
        text: sentences(
          who[language],
          does?.[language],
          up && `${arrows.up}: ${up[language]}`,
          down && `${arrows.down}: ${down[language]}`,
        ),
      }));
    case 'chain':
      return diagram.steps.map(({ name, text }) => ({
        name: name[language],
        text: text[language],
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
  }
}
