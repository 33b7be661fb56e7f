import type { Element } from 'hast';
import { s } from 'hastscript';
import { iconShapes, type IconName } from '#domain/site/icons.ts';

/** An icon beside words that say the same, as Icon.astro makes it. */
export const icon = (name: IconName): Element =>
  s(
    'svg',
    { class: 'icon', viewBox: '0 0 24 24', ariaHidden: 'true' },
    iconShapes(name).map(([element, attributes]) => s(element, attributes)),
  );
