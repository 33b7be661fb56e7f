import { make } from '#elements/kit/make.ts';
import { choose } from './assessment-store.ts';

/** The button that opens a link in a new tab. The right one opens a menu, and chooses nothing. */
const middleButton = 1;

/** A link that opens an assessment in a form, also in a new tab. */
export function linkInto(assessment: string, href: string, text: string): HTMLAnchorElement {
  const link = make('a', { text, attributes: { href } });
  link.addEventListener('click', () => choose(assessment));
  link.addEventListener('auxclick', ({ button }) => {
    if (button === middleButton) choose(assessment);
  });
  return link;
}
