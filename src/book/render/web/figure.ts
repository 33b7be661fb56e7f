import type { Element } from 'hast';
import { h } from 'hastscript';
import { draw, drawAcross } from '#book/diagrams/draw.ts';
import { captionOf, leading, wordsOfDiagram } from '#book/diagrams/words.ts';
import type { DiagramData, DiagramOf } from '#schemas/book/diagram.ts';
import type { WebPage } from './page.ts';

/** The kinds whose parts follow each other. */
const inOrder: ReadonlySet<DiagramData['kind']> = new Set([
  'levels',
  'chain',
  'tree',
  'lanes',
  'wheel',
  'stairs',
  'street',
]);

type Surroundings = Pick<WebPage, 'language' | 'texts' | 'drawings'>;

/** A diagram on a page: the drawing, its caption, and the same in words. */
export function diagramOnPage(
  diagram: DiagramData,
  { language, texts, drawings }: Surroundings,
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

/** The levels over the whole page: as wide as it is on wide screens, as in a chapter on others. */
export function levelsAcross(diagram: DiagramOf<'levels'>, page: Surroundings): Element {
  const made = diagramOnPage(diagram, page);
  made.properties.className = ['drawing', 'across'];
  made.children.unshift(drawAcross(diagram, page.language, page.drawings));
  return made;
}
