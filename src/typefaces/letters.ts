import type { Face } from './faces.ts';

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

const letters = [
  range(0x20, 0x7e),
  // Norwegian, Kven, southern and Lule Sámi, and the names of our neighbours and sources.
  'ÀÁÂÄÅÆÇÈÉÊËÍÎÏÐÑÒÓÔÖØÙÚÜÝÞßàáâäåæçèéêëíîïðñòóôöøùúüýþÿ',
  // Northern Sámi, and ń of Lule Sámi.
  'ČčĐđŊŋŠšŦŧŽžŃń',
  '\u00a0§©«»‹›‘’“”„–—…•·€°±²³¼½¾×÷−→←↑↓',
].join('');

/** Signs that stand in running text alone. */
const signs = '✓↔▸▾';

/**
 * What a face of the site can set. A letter that is not here falls back to a font of the machine; the built tests name
 * each that a page uses.
 */
export const lettersOf = (face: Face): string => (face === 'name' ? letters : letters + signs);
