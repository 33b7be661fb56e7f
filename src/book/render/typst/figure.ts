import { toHtml } from 'hast-util-to-html';
import { draw } from '#book/diagrams/draw.ts';
import { captionOf, leading, wordsOfDiagram } from '#book/diagrams/words.ts';
import type { DiagramData } from '#schemas/book/diagram.ts';
import type { Paper } from './paper.ts';
import type { MadePiece } from './pieces.ts';
import { words } from './words.ts';

type Drawing = Extract<MadePiece, { is: 'figure' }>;

/** As high as a drawing may be, in points, to stand on a page with its caption. */
export const highest = 620;

/** The size of a drawing in points: its text somewhat smaller than that around it, all of it on one page. */
function sizeOnPaper(viewBox: string): { width: number; height: number } {
  const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);
  const scale = Math.min(0.66, 346 / width, highest / height);
  return { width: width * scale, height: height * scale };
}

/** A drawing, and for those who do not see it all it says. */
export function figure(diagram: DiagramData, { language, texts, drawings }: Paper): Drawing {
  const svg = draw(diagram, language, drawings);
  const parts = wordsOfDiagram(diagram, language, texts.diagram);
  return {
    is: 'figure',
    svg: toHtml(
      { ...svg, properties: { ...svg.properties, xmlns: 'http://www.w3.org/2000/svg' } },
      { space: 'svg', closeEmptyElements: true },
    ),
    ...sizeOnPaper(String(svg.properties.viewBox)),
    alt: [
      diagram.description[language],
      ...parts.map(({ name, text }) => `${leading(name)} ${text}`),
    ].join(' '),
    caption: [
      words(captionOf(diagram, language)),
      ...(diagram.kind === 'levels' ? [words(` ${diagram.coordinator[language]}`)] : []),
    ],
  };
}
