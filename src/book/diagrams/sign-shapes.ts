import type { Element } from 'hast';
import type { Sign } from '#schemas/book/diagram-signs.ts';
import { groupAt, type Panel } from './panel.ts';
import { scene, solid, tie } from './shapes.ts';
import { signRoom } from './signs-layout.ts';
import type { Palette } from './style.ts';

/** What a small drawing is made of, around 0,0 and at most 22 away from it. */
interface SignShape {
  /** What is filled. */
  ground?: string;
  /** What glows: lamps, and what they light. */
  glow?: string;
  /** What is drawn over it as lines. */
  lines: string;
}

const frame = 'M-14 22V-20H14V22M-20 22H20';
const stone = (x: number, y: number) => `M${x - 6} ${y}q0 -9 6 -9t6 9z`;
const stones = (all: readonly (readonly [x: number, y: number])[]) =>
  all.map(([x, y]) => stone(x, y)).join('');
const row = [
  [-13, 20],
  [0, 20],
  [13, 20],
] as const;
const pole = 'M-18 22V-18q0 -4 4 -4h6';
/* A head and a body. */
const person = (x: number) =>
  `M${x - 4} -4a4 4 0 1 1 8 0a4 4 0 1 1 -8 0zM${x - 6} 22V10q0 -7 6 -7t6 7V22z`;

const shapes: Readonly<Record<Sign, SignShape>> = {
  'door-open': { glow: 'M-14 -20H14V22H-14z', lines: `${frame}M-14 -20L-21 -14V27L-14 22` },
  'door-half': { glow: 'M-4 -20H14V22H-4z', lines: `${frame}M-14 -20L-4 -14V27L-14 22M-7 6v2` },
  'door-ajar': { glow: 'M9 -20H14V22H9z', lines: `${frame}M-14 -20L9 -16V25L-14 22M5 4v2` },
  'door-shut': { ground: 'M-14 -20H14V22H-14z', lines: `${frame}M8 1v3` },
  map: {
    ground: 'M-20 -12L-7 -17L7 -12L20 -17V14L7 19L-7 14L-20 19z',
    lines: 'M-7 -17V14M7 -12V19M-16 8q6 -12 14 -4t16 -10',
  },
  walk: {
    ground: `${person(-9)}${person(9)}`,
    lines: 'M-3 10H3',
  },
  talk: {
    ground: 'M-20 -18H6V0H-8L-14 6V0H-20zM-4 4H20V17H14V22L8 17H-4z',
    lines: 'M-14 -9H0M2 11H14',
  },
  letter: { ground: 'M-20 -14H20V14H-20z', lines: 'M-20 -14L0 3L20 -14' },
  'heap-small': { ground: stones(row.slice(1, 2)), lines: 'M-22 21H22' },
  'heap-middle': { ground: stones([...row, [0, 11]]), lines: 'M-22 21H22' },
  'heap-large': {
    ground: stones([...row, [-6, 11], [7, 11], [0, 2]]),
    lines: 'M-22 21H22',
  },
  glare: {
    glow: 'M-8 -18L22 -22V22L-8 -14z',
    ground: person(14),
    lines: pole,
  },
  face: {
    glow: 'M-8 -20L-2 -20L22 22H-12z',
    ground: person(8),
    lines: pole,
  },
  wall: {
    glow: 'M2 -20H22V22H2z',
    lines: `${pole}M-8 -18L2 -10M2 -20V22M2 -6H22M2 8H22M12 -20V-6M8 -6V8M16 8V22`,
  },
  pause: {
    glow: 'M-18 -14L-22 22H-8L-12 -14zM12 -14L8 22H22L18 -14z',
    lines: 'M-15 22V-16M15 22V-16M-6 22H6',
  },
  tree: {
    ground: 'M0 -21q14 0 14 13t-14 13t-14 -13t14 -13z',
    lines: 'M0 22V-6M0 4L7 -4M-12 22H12',
  },
  ball: {
    ground: 'M-16 4a16 16 0 1 1 32 0a16 16 0 1 1 -32 0z',
    lines: 'M-13 -5q13 8 26 0M-13 13q13 -8 26 0M0 -12V20',
  },
  eye: {
    ground: 'M-22 0Q0 -24 22 0Q0 24 -22 0z',
    lines: 'M-8 0a8 8 0 1 1 16 0a8 8 0 1 1 -16 0zM-2 0a2 2 0 1 1 4 0a2 2 0 1 1 -4 0z',
  },
  wheelchair: {
    ground: 'M-12 10a11 11 0 1 1 22 0a11 11 0 1 1 -22 0z',
    lines: 'M-8 -17a3 3 0 1 1 6 0a3 3 0 1 1 -6 0zM-5 -12V3H8L14 17H19M-5 -5H6',
  },
  moon: {
    glow: 'M4 -20a20 20 0 1 0 14 30a17 17 0 0 1 -14 -30z',
    lines: 'M12 -8l2 -5l2 5l5 2l-5 2l-2 5l-2 -5l-5 -2z',
  },
  bag: {
    ground:
      'M-21 13a4 4 0 1 1 8 0a4 4 0 1 1 -8 0zM-9 9q0 -5 5 -5H16q6 0 6 6v4q0 5 -6 5H-4q-5 0 -5 -5z',
    lines: 'M-3 4V19M-22 22H22M0 -6q3 -3 6 0t6 0M6 -14q3 -3 6 0t6 0',
  },
};

/** A small drawing around 0,0. */
export function drawSign(name: Sign, palette: Palette): Element[] {
  const { ground, glow, lines } = shapes[name];
  return [
    ...(glow ? [scene(glow, palette.glow)] : []),
    ...(ground ? [solid(ground, { ...palette.plain, edge: palette.ink })] : []),
    tie(lines, palette),
  ];
}

/** The small drawing in a panel that has room for one. */
export const signIn = (
  { x, y, height }: Panel,
  name: Sign | undefined,
  palette: Palette,
): Element[] =>
  name ? [groupAt({ x: x + signRoom / 2 + 4, y: y + height / 2 }, drawSign(name, palette))] : [];
