import { idsReferredTo } from '#domain/book/references.ts';
import { languages, type Language } from '#domain/site/language.ts';
import type { RawEntry } from './raw-entries.ts';
import type { Problem } from './problems.ts';
import { parseOrNothing, readabilityOfEntry } from './prose-trees.ts';

/** What the report says of a chapter. */
export interface ChapterReport {
  /** Its name: `kapittel` in the first book, else `bok/kapittel`. */
  id: string;
  language: Language;
  /** 0 for a text that cannot be read; the content check tells why. */
  words: number;
  /** Readability of the running text. */
  lix: number;
  /** How many sources it cites. */
  sources: number;
  /** What the content check finds wrong in it: dead references above all. */
  unresolved: number;
  /** ISO date of the last check; empty when the field is damaged. */
  checked: string;
}

/** A text from here on is too hard (content/README.md). */
export const hardFrom = 45;

interface Order {
  parts?: { chapters?: string[] }[];
}

/** The ids of the chapters of a book in order, as far as its order file can be read. */
function idsInOrder(data: unknown): string[] {
  const { parts } = (data ?? {}) as Order;
  return Array.isArray(parts)
    ? parts.flatMap((part) => (Array.isArray(part?.chapters) ? part.chapters : []))
    : [];
}

/** The state of every chapter that can be read: book by book, each in its order. */
export function chapterReports(
  read: ReadonlyMap<string, readonly RawEntry[]>,
  books: readonly string[],
  problems: readonly Problem[],
): ChapterReport[] {
  const order = (read.get('books') ?? []).flatMap(({ book, data }) =>
    idsInOrder(data).map((id) => `${book}/${id}`),
  );
  const placeOf = ({ book = '', reference = '' }: RawEntry) =>
    books.indexOf(book) * 1000 + order.indexOf(reference);
  return languages.flatMap((language) =>
    [...(read.get('chapters') ?? [])]
      .filter((chapter) => chapter.language === language)
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((entry): ChapterReport => {
        const { id, book, reference = id, file, data } = entry;
        const { words = 0, lix = 0 } = readabilityOfEntry(entry) ?? {};
        return {
          id: book === books[0] ? id : reference,
          language,
          words,
          lix,
          sources: idsReferredTo(parseOrNothing(entry), 'kilde').length,
          unresolved: problems.filter((problem) => problem.file === file).length,
          checked: String((data as { checked?: unknown } | null)?.checked ?? '').slice(0, 10),
        };
      }),
  );
}
