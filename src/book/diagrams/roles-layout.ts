import { setColumn } from './column-layout.ts';
import type { DrawingFonts } from './fonts.ts';
import { panelAround, roomIn, type Panel } from './panel.ts';
import { drawingWidth } from './shapes.ts';

/** A role as the drawing shows it, in one language. */
export interface RoleText {
  name: string;
  text: string;
  decides: string;
  depth: number | 'apart';
}

/** A role at its place, and how far over it the line from the one above begins; nothing for those on top. */
export interface PlacedRole {
  panel: Panel;
  rise: number | undefined;
}

/** The whole drawing, in units of the view box. */
export interface RolesLayout {
  height: number;
  roles: PlacedRole[];
}

/** How far a role stands in from the one it stands under. */
export const step = 14;
const gap = { role: 8, apart: 20 };

/** Places roles under each other, each in from the one it stands under. */
export function layoutRoles(texts: readonly RoleText[], fonts: DrawingFonts): RolesLayout {
  const roles: PlacedRole[] = [];
  /* Where the last role of each depth ends. */
  const feet: number[] = [];
  let y = 1;
  for (const { name, text, decides, depth } of texts) {
    const deep = depth === 'apart' ? 0 : depth;
    if (depth === 'apart') y += gap.apart - gap.role;
    const x = 1 + deep * step;
    const width = drawingWidth - 1 - x;
    const column = setColumn(
      [
        ['name', name],
        ['text', text],
        ['strong', decides],
      ],
      fonts,
      roomIn(width),
    );
    const panel = panelAround(column, { x, y }, width);
    const over = deep > 0 ? feet[deep - 1] : undefined;
    roles.push({ panel, rise: over === undefined ? undefined : y - over });
    feet[deep] = y + panel.height;
    y += panel.height + gap.role;
  }
  return { height: y - gap.role + 1, roles };
}
