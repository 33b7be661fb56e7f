const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

/**
 * What the typefaces of the site can set. A letter that is not here falls back to a font of the machine; the built
 * tests name each that a page uses.
 */
export const letters = [
  range(0x20, 0x7e),
  // Norwegian, Kven, southern and Lule Sámi, and the names of our neighbours and sources.
  'ÀÁÂÄÅÆÇÈÉÊËÍÎÏÐÑÒÓÔÖØÙÚÜÝÞßàáâäåæçèéêëíîïðñòóôöøùúüýþÿ',
  // Northern Sámi, and ń of Lule Sámi.
  'ČčĐđŊŋŠšŦŧŽžŃń',
  '\u00a0§©«»‹›‘’“”„–—…•·€°±²³¼½¾×÷−→←↑↓✓',
].join('');
