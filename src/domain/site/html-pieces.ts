/* Code is left as it is, and so is what no reader sees in lines. */
const leftAlone = 'script|style|title|textarea|select|pre|code|svg';
const pieces = new RegExp(
  String.raw`<(${leftAlone})\b[\s\S]*?</\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|<`,
  'g',
);

/** A page cut into its tags, its texts, and what is left alone as a whole. Joined they are the page. */
export const piecesOf = (html: string): string[] => html.match(pieces) ?? [];

/** True for a piece a reader reads. */
export const isText = (piece: string): boolean => !piece.startsWith('<');
