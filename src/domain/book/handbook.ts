/** A part of the handbook with the ids of its chapters, in reading order. */
export interface Part {
  id: string;
  /** Chapters are numbered through all parts; appendices have letters. */
  kind: 'chapters' | 'appendices';
  chapters: readonly string[];
}

/** Where a chapter stands in the one order. */
export interface Place {
  part: string;
  previous: string | undefined;
  next: string | undefined;
}

/** All chapter ids in reading order. */
export function readingOrder(parts: readonly Pick<Part, 'chapters'>[]): string[] {
  return parts.flatMap((part) => part.chapters);
}

/**
 * The neighbours of a chapter in the one order.
 *
 * @throws when the chapter is not in the order; the content check finds it first
 */
export function placeOf(chapter: string, parts: readonly Pick<Part, 'id' | 'chapters'>[]): Place {
  const part = parts.find((candidate) => candidate.chapters.includes(chapter));
  if (!part)
    throw new Error(`Chapter "${chapter}" is in no part of content/handbok/rekkefolge.yaml.`);
  const order = readingOrder(parts);
  const position = order.indexOf(chapter);
  return { part: part.id, previous: order[position - 1], next: order[position + 1] };
}

/** What a chapter is called by its place: the number of a chapter, or the letter of an appendix. */
export function labelOf(chapter: string, parts: readonly Part[]): string {
  const chapters = readingOrder(parts.filter(({ kind }) => kind === 'chapters'));
  const at = chapters.indexOf(chapter);
  if (at >= 0) return String(at + 1);
  const appendices = readingOrder(parts.filter(({ kind }) => kind === 'appendices'));
  return String.fromCodePoint(65 + appendices.indexOf(chapter));
}
