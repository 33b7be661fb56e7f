import type { Element } from 'hast';
import { h } from 'hastscript';
import { draw } from '#book/diagrams/draw.ts';
import { captionOf, wordsOfDiagram } from '#book/diagrams/words.ts';
import type { DiagramData } from '#schemas/book/diagram.ts';
import type { WebPage } from './page.ts';

/** The kinds whose parts follow each other. */
const inOrder: ReadonlySet<DiagramData['kind']> = new Set([
  'levels',
  'chain',
  'tree',
  'lanes',
  'wheel',
]);

/** A name before its text: a question has its own mark. */
const leading = (name: string) => (name.endsWith('?') ? name : `${name}.`);

/** A diagram on a page: the drawing, its caption, and the same in words. */
export function diagramOnPage(
  diagram: DiagramData,
  { language, texts, drawings }: WebPage,
): Element {
  const list = inOrder.has(diagram.kind) ? 'ol' : 'ul';
  const words = wordsOfDiagram(diagram, language, texts.diagram);
  return h('figure', { lang: language, class: 'drawing' }, [
    draw(diagram, language, drawings),
    h('figcaption', [
      h('p', captionOf(diagram, language)),
      ...(diagram.kind === 'levels' ? [h('p', diagram.coordinator[language])] : []),
      h('details', [
        h('summary', texts.diagram.inWords),
        h(
          list,
          words.map(({ name, text }) => h('li', [h('strong', leading(name)), ` ${text}`])),
        ),
      ]),
    ]),
  ]);
}
