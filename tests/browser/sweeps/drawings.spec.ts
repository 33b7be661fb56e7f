import { expect, test } from '../fixtures.ts';

test.use({ expectedErrors: ['.woff2'] });

/** What the page is set in, and what stands in for it until that is there. */
const fonts = ['our typefaces', 'what stands in for them'] as const;

for (const font of fonts) {
  for (const page of [
    '/handbok/alt/',
    '/nn/handbok/alt/',
    '/tryggere-naermiljoer/alt/',
    '/',
    '/nn/',
  ]) {
    test(`every text of a drawing has room in ${font}: ${page}`, async ({ page: tab }) => {
      // Once before it is looked at, so that the typefaces are there.
      if (font === 'our typefaces') await tab.goto('/', { waitUntil: 'networkidle' });
      else await tab.route('**/*.woff2', (route) => route.abort());
      await tab.goto(page);
      const isThere = await tab.evaluate(() => document.fonts.check("14px 'Source Sans 3'"));
      expect(isThere).toBe(font === 'our typefaces');
      const found = await tab.locator('.drawing > svg').evaluateAll((drawings) => {
        /* Room of its own that every text has beside it, in pixels. */
        const air = 3;
        interface Box {
          left: number;
          right: number;
          top: number;
          bottom: number;
        }
        const corners = ({ left, right, top, bottom }: Box) => [
          [left, top],
          [right, top],
          [left, bottom],
          [right, bottom],
        ];
        const isWithin = (inner: Box, outer: Box, margin: number) =>
          inner.left >= outer.left + margin &&
          inner.right <= outer.right - margin &&
          inner.top >= outer.top &&
          inner.bottom <= outer.bottom;
        const isApart = (one: Box, other: Box) =>
          one.right <= other.left ||
          one.left >= other.right ||
          one.bottom <= other.top ||
          one.top >= other.bottom;
        /* On the border of a shape: neither inside it nor beside it. */
        const isOnBorder = (text: Box, shape: Element) => {
          const around = shape.getBoundingClientRect();
          if (!(shape instanceof SVGPathElement))
            return !isWithin(text, around, air) && !isApart(text, around);
          const toShape = shape.getScreenCTM()?.inverse();
          const inside = corners(text).filter(([x, y]) =>
            shape.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape)),
          );
          return inside.length > 0 && inside.length < 4;
        };
        /* The line box reaches above and below the letters. */
        const lettersOf = (text: Element): Box => {
          const { left, right, top, bottom, height } = text.getBoundingClientRect();
          return { left, right, top: top + height * 0.15, bottom: bottom - height * 0.15 };
        };
        const shown = drawings.filter((svg) => svg.checkVisibility());
        return shown.flatMap((svg) => {
          const whole = svg.getBoundingClientRect();
          const frame = { ...whole.toJSON(), left: whole.left - 0.5, right: whole.right + 0.5 };
          const boxes = [...svg.querySelectorAll('.box, .dot, rect')];
          const texts = [...svg.querySelectorAll('text')];
          return texts.flatMap((text) => {
            const letters = lettersOf(text);
            const isOut = !isWithin(letters, frame as Box, 0);
            const onBorder = boxes.some((box) => isOnBorder(letters, box));
            const onText = texts.some(
              (other) => other !== text && !isApart(letters, lettersOf(other)),
            );
            const onArrow = [...svg.querySelectorAll('.arrow')].some((arrow) => {
              const line = arrow.getBoundingClientRect();
              return line.width < whole.width / 4 && !isApart(letters, line);
            });
            const wrong = { isOut, onBorder, onText, onArrow };
            return Object.values(wrong).some(Boolean) ? [{ text: text.textContent, ...wrong }] : [];
          });
        });
      });
      expect(await tab.locator('.drawing > svg text').count()).toBeGreaterThan(0);
      expect(found).toEqual([]);
    });
  }
}
