import type { SourceKind } from '#schemas/book/source.ts';
import type { ChapterReport } from '../content-check/chapter-reports.ts';

/** The kinds of source as the report counts them. */
export const sourceGroups = ['law', 'public', 'research', 'press', 'other'] as const;

type SourceGroup = (typeof sourceGroups)[number];

const groupOf: Record<SourceKind, SourceGroup> = {
  lov: 'law',
  nasjonal: 'public',
  stortinget: 'public',
  kommune: 'public',
  forskning: 'research',
  presse: 'press',
  annet: 'other',
};

/** A chapter in figures. What can't be reckoned is undefined. */
export interface ChapterFigures extends Record<SourceGroup, number> {
  /** Its name, with its language where that is not bokmål. */
  chapter: string;
  isAppendix: boolean;
  isGuide: boolean;
  words: number;
  lix: number;
  /** Sentences of six words or fewer, in a hundred. */
  shortSentences: number | undefined;
  longestSentence: number;
  /** Links in a hundred words, but those to sources. */
  linksPer100: number | undefined;
  wordsPerMark: number | undefined;
  /** The median of the years of the sources that have one. */
  medianYear: number | undefined;
  /** How many sources are more than ten years old. */
  old: number;
  undated: number;
  unresolved: number;
  checked: string;
  changed: string;
}

/** The year of a source, from what its file says: none for «udatert» and «lest 2026». */
export function yearOf(words: string): number | undefined {
  if (/^(udatert|lest)/.test(words)) return undefined;
  const year = /\b\d{4}\b/.exec(words)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** The middle of some numbers, rounded down between two. */
export function medianOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? undefined : Math.floor((low + high) / 2);
}

const share = (part: number, whole: number) => (whole === 0 ? undefined : (100 * part) / whole);

/**
 * The figures of a chapter.
 *
 * @param today ISO date the age of sources is counted from
 */
export function figuresOf(chapter: ChapterReport, today: string): ChapterFigures {
  const { id, language, words, sentences, links, marks, sources, rules } = chapter;
  const years = sources.flatMap(({ year }) => yearOf(String(year)) ?? []);
  const inGroup = (group: SourceGroup) =>
    sources.filter(({ kind }) => groupOf[kind] === group).length;
  return {
    chapter: language === 'nb' ? id : `${language}/${id}`,
    isAppendix: chapter.isAppendix,
    isGuide: chapter.isGuide,
    words,
    lix: chapter.lix,
    shortSentences: share(sentences.short, sentences.count),
    longestSentence: sentences.longest,
    linksPer100: share(links, words),
    wordsPerMark: marks === 0 ? undefined : words / marks,
    law: inGroup('law') + rules,
    public: inGroup('public'),
    research: inGroup('research'),
    press: inGroup('press'),
    other: inGroup('other'),
    medianYear: medianOf(years),
    old: years.filter((year) => year < Number(today.slice(0, 4)) - 10).length,
    undated: sources.length - years.length,
    unresolved: chapter.unresolved,
    checked: chapter.checked,
    changed: chapter.changed,
  };
}
