import type { Element } from 'hast';
import { h } from 'hastscript';
import { draw } from '#book/diagrams/draw.ts';
import { wordsOfDiagram } from '#book/diagrams/words.ts';
import type { DiagramData, DiagramOf } from '#schemas/book/diagram.ts';
import type { WebPage } from './page.ts';

/** What every drawing has around it: a caption, and the same in words. The wheel has its words beside it. */
function figure(diagram: DiagramData, { language, texts, drawings }: WebPage): Element {
  const list = diagram.kind === 'levels' || diagram.kind === 'chain' ? 'ol' : 'ul';
  const words = wordsOfDiagram(diagram, language, texts.diagram);
  return h('figure', { lang: language, class: 'drawing' }, [
    draw(diagram, language, drawings),
    h('figcaption', [
      h('p', diagram.caption[language]),
      ...(diagram.kind === 'levels' ? [h('p', diagram.coordinator[language])] : []),
      ...(diagram.kind === 'wheel'
        ? []
        : [
            h('details', [
              h('summary', texts.diagram.inWords),
              h(
                list,
                words.map(({ name, text }) => h('li', [h('strong', `${name}.`), ` ${text}`])),
              ),
            ]),
          ]),
    ]),
  ]);
}

const taskList = ({ months }: DiagramOf<'wheel'>, { language }: WebPage): Element =>
  h(
    'ol',
    { role: 'list', lang: language },
    months.map(({ name, tasks }) =>
      h('li', [h('strong', name[language]), ...tasks[language].map((task) => h('span', task))]),
    ),
  );

/** A diagram on a page. */
export const diagramOnPage = (diagram: DiagramData, page: WebPage): Element =>
  diagram.kind === 'wheel'
    ? h('div', { class: 'wheel' }, [figure(diagram, page), taskList(diagram, page)])
    : figure(diagram, page);
