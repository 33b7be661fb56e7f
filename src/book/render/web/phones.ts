import type { Element } from 'hast';
import { h } from 'hastscript';
import { phonesIn } from '#domain/site/phones-in-text.ts';

/** A text whose telephone numbers can be pressed. */
export const withPhones = (text: string): (Element | string)[] =>
  phonesIn(text).map((stretch) =>
    stretch.call ? h('a', { href: `tel:${stretch.call}` }, stretch.text) : stretch.text,
  );
