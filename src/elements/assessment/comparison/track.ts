const svgNamespace = 'http://www.w3.org/2000/svg';

function draw(tag: string, attributes: Record<string, string | number>): SVGElement {
  const node = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  return node;
}

const xOf = (value: number) => 8 + value * 26;

/**
 * Two means on a line from 0 to 4. The numbers stand beside it, so it is hidden from screen readers.
 *
 * @param looks the classes of the two marks; the second is drawn as a square
 */
export function trackNode(
  values: readonly [number, number],
  looks: readonly [string, string],
): SVGElement {
  const [one, other] = values.map(xOf) as [number, number];
  const track = draw('svg', { class: 'track', viewBox: '0 0 120 20', 'aria-hidden': 'true' });
  track.append(
    draw('line', { class: 'rail', x1: 8, x2: 112, y1: 10, y2: 10 }),
    ...[0, 1, 2, 3, 4].map((step) =>
      draw('line', { class: 'rail', x1: xOf(step), x2: xOf(step), y1: 7, y2: 13 }),
    ),
    draw('line', { class: 'between', x1: one, x2: other, y1: 10, y2: 10 }),
    draw('rect', { class: looks[1], x: other - 5, y: 5, width: 10, height: 10 }),
    draw('circle', { class: looks[0], cx: one, cy: 10, r: 5 }),
  );
  return track;
}
