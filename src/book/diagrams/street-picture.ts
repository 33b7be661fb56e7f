import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawingWidth, scene } from './shapes.ts';
import { pictureHeight } from './street-layout.ts';
import type { Palette } from './style.ts';

/** Where the number of each thing to look for stands in the picture, in the order of the schema. */
export const marksAt: readonly (readonly [x: number, y: number])[] = [
  [30, 26],
  [206, 122],
  [292, 96],
  [150, 26],
  [236, 66],
  [172, 86],
  [262, 122],
  [84, 96],
];

const floor = 134;

/* One path a thing, from the left to the right. */
const house = `M8 ${floor}V14H104V${floor}z`;
const windows =
  'M20 38h16v18h-16zM48 38h16v18h-16zM76 38h16v18h-16zM48 14h16v10h-16zM76 14h16v10h-16z';
const shop = `M18 84h44v36h-44z`;
const awning = 'M14 84L20 72H60L66 84z';
const door = `M74 82h20v${floor - 82}h-20z`;
const lamp = `M128 ${floor}V36q0 -6 6 -6h10v5h-8`;
const cone = `M136 37L108 ${floor}H176L146 37z`;
const bench = 'M154 116h36M156 106h32M158 116V134M186 116V134';
const people =
  'M160 98a4 4 0 1 1 8 0a4 4 0 1 1 -8 0zM158 116v-6q0 -6 6 -6t6 6v6zM176 98a4 4 0 1 1 8 0a4 4 0 1 1 -8 0zM174 116v-6q0 -6 6 -6t6 6v6z';
const crown = 'M206 22q24 0 24 22t-24 22t-24 -22t24 -22z';
const trunk = `M206 66V108`;
const hedge = `M192 ${floor}v-24q14 -6 28 0v24z`;
const board = `M236 ${floor}V78M226 78h20v20h-20zM230 84h12M230 90h8`;
const bin = `M256 112h12l-2 ${floor - 112}h-8z`;
const way = `M276 ${floor}L290 118H318V${floor}z`;
const walker = 'M288 112a4 4 0 1 1 8 0a4 4 0 1 1 -8 0zM286 134v-10q0 -6 6 -6t6 6v10z';
const sun = 'M284 30a12 12 0 1 1 24 0a12 12 0 1 1 -24 0z';
const moon = 'M300 18a13 13 0 1 0 8 20a11 11 0 0 1 -8 -20z';

interface Light {
  sky: string;
  ground: string;
  wall: string;
  window: string;
  shop: string;
  line: string;
  green: string;
  figure: string;
}

const lightOf = (isNight: boolean, { plain, shelter, shades, glow, night, ink }: Palette): Light =>
  isNight
    ? {
        ...{ sky: night.wash, ground: night.wash, wall: night.wash, window: glow, shop: glow },
        ...{ line: night.edge, green: night.wash, figure: glow },
      }
    : {
        ...{ sky: plain.wash, ground: shades[0] ?? plain.wash, wall: shades[1] ?? plain.wash },
        ...{
          window: plain.wash,
          shop: plain.wash,
          line: ink,
          green: shelter.wash,
          figure: plain.wash,
        },
      };

/** The street by day or by night, from its own corner. */
export function drawPicture(isNight: boolean, palette: Palette): Element[] {
  const { sky, wall, window, shop: shopLight, line, green, figure } = lightOf(isNight, palette);
  const thing = (d: string, fill: string) =>
    s('path', { class: 'scene', d, fill, stroke: line, strokeWidth: 1.5, strokeLinejoin: 'round' });
  const lines = (d: string) => thing(d, 'none');
  return [
    thing(`M1 1H${drawingWidth - 1}V${pictureHeight - 1}H1z`, sky),
    ...(isNight ? [scene(cone, palette.glow)] : []),
    thing(isNight ? moon : sun, palette.glow),
    lines(`M1 ${floor}H${drawingWidth - 1}`),
    thing(house, wall),
    thing(windows, window),
    thing(shop, shopLight),
    thing(awning, green),
    thing(door, wall),
    lines('M89 108v4'),
    thing(way, isNight ? 'none' : wall),
    thing(crown, green),
    lines(trunk),
    thing(hedge, green),
    lines(lamp),
    lines(bench),
    thing(people, figure),
    thing(board, wall),
    thing(bin, wall),
    thing(walker, figure),
  ];
}
