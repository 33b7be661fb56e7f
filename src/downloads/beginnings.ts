/** The names of places in a document whose pages are asked for. A chapter begins at its anchor. */

/** The name of the place where something in a chapter begins: a block, by its number, or what has an id. */
export const beginningOf = (anchor: string, place: number | string): string => `${anchor} ${place}`;

/** The name of the place where a part of a book begins. */
export const beginningOfPart = (part: number): string => `part ${part}`;
