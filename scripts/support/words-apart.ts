/**
 * A page as search is to read it. Pagefind joins what stands in elements side by side, where a reader sees a label
 * and its value, or two lines: «ÅrsakUnge begynner tidlig». Here a label gets its colon, what it is the label of is a
 * sentence by itself, and words of two elements have a space between them.
 */
export const wordsApart = (html: string): string =>
  html
    .replaceAll(/([^\s:?!.>]?)((?:<\/[a-z]+>)*)<\/dt>/g, (_, last: string, closing: string) =>
      last ? `${last}${closing}:</dt> ` : `${closing}</dt> `,
    )
    .replaceAll(/<(\/?)dd(?=[\s>])/g, '<$1p')
    .replaceAll(/<(\/?)th(?=[\s>])/g, '<$1td')
    .replaceAll(/(<\/[a-z][a-z0-9-]*>)(?=<[a-z])/g, '$1 ')
    .replaceAll(/(?<=[\p{L}\p{N})])(?=<small[\s>])/gu, ' ');
