import type { Element } from 'hast';
import { s } from 'hastscript';
import type { DiagramOf } from '#schemas/book/diagram.ts';
import { drawingWidth, scene } from './shapes.ts';
import { pictureHeight } from './street-layout.ts';

type Principle = keyof DiagramOf<'street'>['principles'];

/** Each thing to look for, in the order of its number, and where the number stands in the picture. */
export const marks: readonly { principle: Principle; x: number; y: number }[] = [
  { principle: 'eyes', x: 57, y: 23 },
  { principle: 'overview', x: 216, y: 108 },
  { principle: 'movement', x: 290, y: 98 },
  { principle: 'light', x: 158, y: 34 },
  { principle: 'ownership', x: 253, y: 78 },
  { principle: 'stay', x: 176, y: 98 },
  { principle: 'upkeep', x: 272, y: 126 },
  { principle: 'protection', x: 87, y: 93 },
];

const floor = 156;

/* One path a thing, from the left to the right. */
const house = `M10 ${floor}V26L57 10L104 26V${floor}z`;
const empty = 'M22 34h14v18h-14zM78 34h14v18h-14zM50 64h14v18h-14z';
const used = 'M50 34h14v18h-14zM22 64h14v18h-14zM78 64h14v18h-14z';
const shop = 'M20 108h42v32h-42z';
const awning = 'M16 108L22 96H60L66 108z';
const door = `M76 104h20v${floor - 104}h-20z`;
const handle = 'M91 130v5';
const lamp = `M134 ${floor}V40q0 -6 6 -6h12v5h-10`;
const cone = `M142 40L112 ${floor}H198L152 40z`;
const bench = `M158 140h38M158 130h38M162 130V${floor}M192 130V${floor}`;
const people = [168, 186]
  .map((x) => `M${x - 4} 118a4 4 0 1 1 8 0a4 4 0 1 1 -8 0zM${x - 6} 140v-9q0 -7 6 -7t6 7v9z`)
  .join('');
const crown = 'M216 26q25 0 25 26t-25 26t-25 -26t25 -26z';
const trunk = 'M216 78V138M216 64V78M216 92L224 84';
const hedge = `M200 ${floor}v-15q16 -6 32 0v15z`;
const board = `M253 ${floor}V116M241 92h24v24h-24zM246 99h14M246 105h14M246 111h8`;
const bin = `M266 138h12l-2 ${floor - 138}h-8z`;
/* Where the street is crossed. */
const crossing = [276, 288, 300].map((x) => `M${x} 162h6v20h-6z`).join('');
const walker =
  'M286 118a4 4 0 1 1 8 0a4 4 0 1 1 -8 0zM284 140v-9q0 -7 6 -7t6 7v9l2 14h-5l-3 -10l-3 10h-5z';
const sun = 'M286 34a12 12 0 1 1 24 0a12 12 0 1 1 -24 0z';
const moon = 'M300 20a14 14 0 1 0 10 22a12 12 0 0 1 -10 -22z';

/** The colours of a picture: those of the place, whatever the page around it is like. */
interface Scenery {
  line: string;
  sky: string;
  wall: string;
  /** Windows where somebody is, and what a lamp lights. */
  lit: string;
  green: string;
  /** The sun or the moon. */
  high: string;
}

const day: Scenery = {
  ...{ line: '#17292c', sky: '#e3eef0', wall: '#fbfaf6', lit: '#ffffff' },
  ...{ green: '#cfe0c4', high: '#f2c866' },
};
const night: Scenery = {
  ...{ line: '#9fb3b6', sky: '#10262d', wall: '#1b363e', lit: '#f8edd2' },
  ...{ green: '#173a33', high: '#f8edd2' },
};

/** The ring around a number in a picture, and the number. */
export const markLook = { wash: '#ffffff', edge: '#17292c' };

/** The street by day or by night, from its own corner. */
export function drawPicture(isNight: boolean): Element[] {
  const { line, sky, wall, lit, green, high } = isNight ? night : day;
  const thing = (d: string, fill: string) =>
    s('path', { class: 'scene', d, fill, stroke: line, strokeWidth: 1.5, strokeLinejoin: 'round' });
  return [
    thing(`M1 1H${drawingWidth - 1}V${pictureHeight - 1}H1z`, sky),
    ...(isNight ? [scene(cone, lit)] : []),
    thing(isNight ? moon : sun, high),
    thing(`M1 ${floor}H${drawingWidth - 1}V${pictureHeight - 1}H1z`, wall),
    thing(house, wall),
    thing(empty, sky),
    thing(used + shop, lit),
    thing(awning, green),
    thing(door, sky),
    thing(crossing, sky),
    thing(trunk, 'none'),
    thing(crown + hedge, green),
    thing(handle + lamp + bench, 'none'),
    thing(people + walker, wall),
    thing(board + bin, wall),
  ];
}
