import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { captionOf } from '#book/diagrams/words.ts';
import type { WebPage } from '#book/render/web/page.ts';
import { diagramOnPage } from '#book/render/web/figure.ts';
import type { DiagramData } from '#schemas/book/diagram.ts';

/** Room around a drawing, on its ground. */
const margin = 8;

/** The ground of a drawing, whose colours are those of paper however dark the pages around it are. */
function groundOf(viewBox: string) {
  const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(' ').map(Number);
  return {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
}

/**
 * A drawing in an EPUB: as on a page, with what it shows told by `title` and `desc`, which all reading systems know.
 *
 * @param id what tells it from other drawings of the file
 */
export function figureInEpub(
  diagram: DiagramData,
  id: string,
  { language, texts, drawings }: Pick<WebPage, 'language' | 'texts' | 'drawings'>,
): Element {
  const figure = diagramOnPage(diagram, { language, texts, drawings });
  const [svg, ...others] = figure.children;
  if (svg?.type !== 'element') throw new Error(`The drawing "${id}" has no picture.`);
  const { ariaLabel: _, focusable: __, ...look } = svg.properties;
  const ground = groundOf(String(look.viewBox));
  const [title, desc] = [`${id}-tittel`, `${id}-beskrivelse`];
  const drawing: Element = {
    ...svg,
    properties: {
      ...look,
      viewBox: Object.values(ground).join(' '),
      ariaLabelledBy: [title],
      ariaDescribedBy: [desc],
    },
    children: [
      s('title', { id: title }, captionOf(diagram, language)),
      s('desc', { id: desc }, diagram.description[language]),
      s('rect', { ...ground, fill: '#ffffff' }),
      ...svg.children,
    ],
  };
  return h('figure', figure.properties, [drawing, ...others]);
}
