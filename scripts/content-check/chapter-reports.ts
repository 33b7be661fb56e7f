import { idsReferredTo } from '#domain/book/references.ts';
import type { CollectionName } from '#schemas/site/common.ts';
import type { RawEntry } from './documents.ts';
import type { Problem } from './problems.ts';
import { parseOrNothing, readabilityOfEntry } from './prose-trees.ts';

/** What the report says of a chapter. */
export interface ChapterReport {
  id: string;
  language: 'nb' | 'nn';
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

/** The state of every chapter that can be read, in the one order. */
export function chapterReports(
  read: ReadonlyMap<CollectionName, readonly RawEntry[]>,
  problems: readonly Problem[],
): ChapterReport[] {
  const order = read.get('readingOrder')?.[0]?.data as Order | undefined;
  const ids = Array.isArray(order?.parts)
    ? order.parts.flatMap((part) => (Array.isArray(part?.chapters) ? part.chapters : []))
    : [];
  const inOrder = (a: RawEntry, b: RawEntry) => ids.indexOf(a.id) - ids.indexOf(b.id);
  return (['nb', 'nn'] as const).flatMap((language) =>
    [...(read.get(language === 'nb' ? 'chapters' : 'chaptersNynorsk') ?? [])]
      .sort(inOrder)
      .map((entry): ChapterReport => {
        const { id, file, data } = entry;
        const { words = 0, lix = 0 } = readabilityOfEntry(entry) ?? {};
        return {
          id,
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
