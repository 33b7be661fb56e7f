import type { Element, ElementContent } from 'hast';
import type { DrawingFonts } from '#book/diagrams/fonts.ts';
import { defaultTextSize } from '#book/diagrams/shapes.ts';

/** A stretch of a drawing, in units of its view box. */
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A text of a drawing and the room its letters take. */
export interface DrawnText extends Area {
  text: string;
}

/** What stands in a drawing, measured with its fonts. */
export interface Measured {
  whole: Area;
  texts: DrawnText[];
  boxes: Area[];
}

interface Place {
  x: number;
  y: number;
  onEnd: boolean;
}

/* From the baseline, as parts of the size: letters reach so far up and so far down. */
const [ascent, descent] = [0.72, 0.22];

const numberOf = ({ properties }: Element, name: string, otherwise = 0) =>
  Number(properties[name] ?? otherwise);

function placeOf({ properties }: Element, { x, y, onEnd }: Place): Place {
  const transform = String(properties.transform ?? '');
  const moved = /translate\((?<x>[-\d.]+) (?<y>[-\d.]+)\)/.exec(transform)?.groups;
  return {
    x: x + Number(moved?.x ?? 0),
    y: y + Number(moved?.y ?? 0),
    onEnd: onEnd || transform.includes('rotate(-90)'),
  };
}

function measureText(text: Element, { x, y, onEnd }: Place, fonts: DrawingFonts): DrawnText {
  const words = text.children.map((child) => ('value' in child ? child.value : '')).join('');
  const { fontFamily, fontWeight, textAnchor } = text.properties;
  const font = fontFamily ? fonts.name : fontWeight ? fonts.strong : fonts.text;
  const size = numberOf(text, 'fontSize', defaultTextSize);
  const width = font.widthOf(words) * size;
  const before = textAnchor === 'middle' ? width / 2 : textAnchor === 'end' ? width : 0;
  const [up, down] = [size * ascent, size * descent];
  if (onEnd)
    return { text: words, left: x - up, right: x + down, top: y - before, bottom: y + before };
  const left = x + numberOf(text, 'x') - before;
  const baseline = y + numberOf(text, 'y');
  return { text: words, left, right: left + width, top: baseline - up, bottom: baseline + down };
}

function boxOf(box: Element, { x, y }: Place): Area[] {
  if (box.tagName === 'circle') {
    const [cx, cy, r] = [numberOf(box, 'cx'), numberOf(box, 'cy'), numberOf(box, 'r')];
    return [{ left: x + cx - r, right: x + cx + r, top: y + cy - r, bottom: y + cy + r }];
  }
  if (box.tagName !== 'rect') return [];
  const [left, top] = [x + numberOf(box, 'x'), y + numberOf(box, 'y')];
  return [
    { left, top, right: left + numberOf(box, 'width'), bottom: top + numberOf(box, 'height') },
  ];
}

/** Measures the texts and the boxes of a drawing, the way its fonts set them. */
export function measured(svg: Element, fonts: DrawingFonts): Measured {
  const [left = 0, top = 0, width = 0, height = 0] = String(svg.properties.viewBox)
    .split(' ')
    .map(Number);
  const found: Measured = {
    whole: { left, top, right: left + width, bottom: top + height },
    texts: [],
    boxes: [],
  };
  const walk = (node: ElementContent, around: Place) => {
    if (node.type !== 'element') return;
    const place = placeOf(node, around);
    if (node.tagName === 'text') found.texts.push(measureText(node, place, fonts));
    found.boxes.push(...boxOf(node, place));
    for (const child of node.children) walk(child, place);
  };
  for (const child of svg.children) walk(child, { x: 0, y: 0, onEnd: false });
  return found;
}
