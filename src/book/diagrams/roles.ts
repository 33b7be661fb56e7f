import type { Language } from '#domain/site/language.ts';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { drawPanel, groupAt } from './panel.ts';
import { layoutRoles, step } from './roles-layout.ts';
import { drawingWidth, tie, toneOfLevel, type Drawn } from './shapes.ts';
import type { DrawingStyle } from './style.ts';

/** Roles under each other, each tied to the one it stands under. */
export function drawRoles(
  diagram: DiagramOf<'roles'>,
  language: Language,
  style: DrawingStyle,
): Drawn {
  const { palette, fonts } = style;
  const texts = diagram.roles.map(({ name, text, decides, depth }) => ({
    name: name[language],
    text: text[language],
    decides: decides[language],
    depth,
  }));
  const { height, roles } = layoutRoles(texts, fonts);
  return {
    viewBox: `0 0 ${drawingWidth} ${height}`,
    shapes: [
      ...roles.flatMap(({ panel, rise }) =>
        rise === undefined ? [] : [groupAt(panel, [tie(`M${7 - step} ${-rise}V20H0`, palette)])],
      ),
      ...roles.map(({ panel }, at) => {
        const role = diagram.roles[at];
        const isApart = role?.depth === 'apart';
        const look = isApart ? { strokeDasharray: '6 4' } : {};
        return drawPanel(panel, toneOfLevel(palette, role?.level), style, look);
      }),
    ],
  };
}
