import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Language } from '#domain/site/language.ts';
import type { DiagramData, DiagramOf } from '#schemas/book/diagram.ts';
import { drawBarometer } from './barometer.ts';
import { drawChain } from './chain.ts';
import { drawForms } from './forms.ts';
import { drawLanes } from './lanes.ts';
import { drawLevels } from './levels.ts';
import { drawLevelsAcross } from './levels-across.ts';
import { marked } from './made-up.ts';
import { drawProblem } from './problem.ts';
import { drawPyramid } from './pyramid.ts';
import { drawRoles } from './roles.ts';
import { defaultTextSize, type Drawn } from './shapes.ts';
import { drawSigns } from './signs.ts';
import { drawSketch } from './sketch.ts';
import { drawStairs } from './stairs.ts';
import { drawStreet } from './street.ts';
import type { DrawingStyle } from './style.ts';
import { drawTree } from './tree.ts';
import { drawWheel } from './wheel.ts';
import { captionOf } from './words.ts';

function drawn(diagram: DiagramData, language: Language, style: DrawingStyle): Drawn {
  switch (diagram.kind) {
    case 'levels':
      return drawLevels(diagram, language, style);
    case 'chain':
      return drawChain(diagram, language, style);
    case 'tree':
      return drawTree(diagram, language, style);
    case 'lanes':
      return drawLanes(diagram, language, style);
    case 'pyramid':
      return drawPyramid(diagram, language, style);
    case 'wheel':
      return drawWheel(diagram, language, style);
    case 'forms':
      return drawForms(diagram, language, style);
    case 'problem':
      return drawProblem(diagram, language, style);
    case 'roles':
      return drawRoles(diagram, language, style);
    case 'sketch':
      return drawSketch(diagram, language, style);
    case 'signs':
      return drawSigns(diagram, language, style);
    case 'stairs':
      return drawStairs(diagram, language, style);
    case 'barometer':
      return drawBarometer(diagram, language, style);
    case 'street':
      return drawStreet(diagram, language, style);
  }
}

/** A drawing in its frame: with its colours, its fonts, and its name for those who do not see it. */
function framed(
  drawing: Drawn,
  diagram: DiagramData,
  language: Language,
  style: DrawingStyle,
): Element {
  const whole = marked(drawing, diagram.madeUp?.[language], style);
  return s(
    'svg',
    {
      viewBox: whole.viewBox,
      role: 'img',
      ariaLabel: `${captionOf(diagram, language)} ${diagram.description[language]}`,
      focusable: 'false',
      fill: style.palette.ink,
      fontSize: defaultTextSize,
      ...(style.families.text && { fontFamily: style.families.text }),
    },
    whole.shapes,
  );
}

/**
 * A diagram as SVG, whole in itself. The same function for every format; the style says which colours and
 * fonts.
 */
export const draw = (diagram: DiagramData, language: Language, style: DrawingStyle): Element =>
  framed(drawn(diagram, language, style), diagram, language, style);

/** The levels as SVG, as wide as a page. */
export const drawAcross = (
  diagram: DiagramOf<'levels'>,
  language: Language,
  style: DrawingStyle,
): Element => framed(drawLevelsAcross(diagram, language, style), diagram, language, style);
