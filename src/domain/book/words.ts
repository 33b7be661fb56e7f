/** A Markdown text as the reader sees it: without addresses of links, building blocks and marks. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[*_`[\]]/g, '');
}

/** Words of a Markdown text as the reader sees them. */
export function wordsIn(markdown: string): number {
  return plainText(markdown)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
}

/** Minutes to read a text at 200 words a minute, at least one. */
export function readingMinutes(markdown: string): number {
  return Math.max(1, Math.round(wordsIn(markdown) / 200));
}
