import type { Element } from 'hast';
import { h } from 'hastscript';
import { callAddress } from '#domain/site/phone.ts';
import { phonesIn } from '#domain/site/phones-in-text.ts';

/** A text whose telephone numbers can be pressed. */
export const withPhones = (text: string): (Element | string)[] =>
  phonesIn(text).map((stretch) =>
    stretch.call ? h('a', { href: callAddress(stretch.call) }, stretch.text) : stretch.text,
  );
