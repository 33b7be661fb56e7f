import { makeSvg } from '#elements/kit/make.ts';

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
  return makeSvg('svg', { class: 'track', viewBox: '0 0 120 20', 'aria-hidden': 'true' }, [
    makeSvg('line', { class: 'rail', x1: 8, x2: 112, y1: 10, y2: 10 }),
    ...[0, 1, 2, 3, 4].map((step) =>
      makeSvg('line', { class: 'rail', x1: xOf(step), x2: xOf(step), y1: 7, y2: 13 }),
    ),
    makeSvg('line', { class: 'between', x1: one, x2: other, y1: 10, y2: 10 }),
    makeSvg('rect', { class: looks[1], x: other - 5, y: 5, width: 10, height: 10 }),
    makeSvg('circle', { class: looks[0], cx: one, cy: 10, r: 5 }),
  ]);
}
