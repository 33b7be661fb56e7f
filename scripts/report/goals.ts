import { shortSentence } from '#domain/book/readability.ts';
import { lixGoal, type ChapterReport, type CitedSource } from '../content-check/chapter-reports.ts';
import { decimal, whole } from './numbers.ts';
import type { ChapterFigures } from './figures.ts';

/** What is asked of every chapter. */
export interface Goal {
  /** In words for editors. */
  text: string;
  /** What the chapter has, where it misses the goal. */
  missedBy: (chapter: ChapterFigures) => string | undefined;
}

/** The least words there may be to each mark of a source. */
export const wordsToAMark = 60;

/** The most sentences in a hundred that may be short. */
export const mostShort = 20;

/** The goals that figures can tell of. */
export const goals = {
  marks: {
    text: `Høyst ett kildemerke per ${wordsToAMark} ord`,
    missedBy: ({ wordsPerMark }) =>
      wordsPerMark !== undefined && wordsPerMark < wordsToAMark ? whole(wordsPerMark) : undefined,
  },
  lix: {
    text: `LIX fra ${lixGoal.least} til ${lixGoal.most}, i veiledere høyst ${lixGoal.most}`,
    missedBy: ({ lix, isGuide }) =>
      lix > lixGoal.most || (lix < lixGoal.least && !isGuide) ? decimal(lix) : undefined,
  },
  short: {
    text: `Høyst ${mostShort} prosent setninger på ${shortSentence} ord eller færre`,
    missedBy: ({ shortSentences }) =>
      shortSentences !== undefined && shortSentences > mostShort
        ? `${decimal(shortSentences)} %`
        : undefined,
  },
} as const satisfies Record<string, Goal>;

/** A source from the press, and the chapters that lean on it. */
export interface PressSource extends CitedSource {
  chapters: string[];
}

/** The sources from the press, and who uses each: the most used first. */
export function pressSources(chapters: readonly ChapterReport[]): PressSource[] {
  const found = new Map<string, PressSource>();
  for (const { id: chapter, sources } of chapters)
    for (const source of sources) {
      if (source.kind !== 'presse') continue;
      const known = found.get(source.id) ?? { ...source, chapters: [] };
      if (!known.chapters.includes(chapter)) known.chapters.push(chapter);
      found.set(source.id, known);
    }
  return [...found.values()].toSorted(
    (a, b) => b.chapters.length - a.chapters.length || a.id.localeCompare(b.id),
  );
}
