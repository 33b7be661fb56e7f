import { icons as lucide } from '@iconify-json/lucide';

/** The icons of the site: ten at most, all of one family (Lucide), and never without words that say the same. */
const names = {
  search: 'search',
  phone: 'phone',
  position: 'locate-fixed',
  tips: 'lightbulb',
  viktig: 'info',
  advarsel: 'triangle-alert',
  eksempel: 'pencil-line',
} as const;

/** An icon by what it stands for. */
export type IconName = keyof typeof names;

/** A shape of an icon: its element, and the attributes that give its form. */
export type IconShape = [element: string, attributes: Record<string, string>];

/** The shapes of an icon, in a view box of 24 by 24. How they are drawn stands in `.icon` of base.css. */
export function iconShapes(name: IconName): IconShape[] {
  const body = lucide.icons[names[name]]?.body ?? '';
  const shapes = [...body.matchAll(/<(?!g\b)(\w+)([^>]*)\/>/g)].map(
    ([, element = '', attributes = '']): IconShape => {
      const all = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)];
      return [
        element,
        Object.fromEntries(
          all.flatMap(([, key = '', value = '']) =>
            /^(fill|stroke)/.test(key) ? [] : [[key, value]],
          ),
        ),
      ];
    },
  );
  if (shapes.length === 0) throw new Error(`The library has no icon named «${names[name]}».`);
  return shapes;
}
