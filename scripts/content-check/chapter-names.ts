import { parseChapterName } from '#domain/book/book.ts';
import { likelyMeant } from '#domain/site/spelling.ts';

/** A chapter that is not there, as editors read it. */
export interface UnknownChapter {
  expected: string;
  suggestion: string | undefined;
}

/**
 * Looks up the name of a chapter, as `kapittel` or `bok/kapittel`. Gives nothing when it is there.
 *
 * @param home the book a name alone belongs to
 * @param known the chapters there are, as `bok/kapittel`
 */
export function unknownChapter(
  name: string,
  home: string,
  known: ReadonlySet<string>,
): UnknownChapter | undefined {
  const { book, id } = parseChapterName(name, home);
  if (known.has(`${book}/${id}`)) return undefined;
  const inHome = `${home}/`;
  const names = [...known].map((each) =>
    each.startsWith(inHome) ? each.slice(inHome.length) : each,
  );
  const folders = new Set([...known].map((each) => each.split('/')[0]));
  return {
    expected: folders.has(book)
      ? `et navn fra content/${book}/nb`
      : `et kapittel, eller bok/kapittel der boken er ${[...folders].join(', ')}`,
    suggestion: likelyMeant(name, names),
  };
}
