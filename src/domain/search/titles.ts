import { fold } from '#domain/site/norwegian.ts';
import { stemsOf } from './endings.ts';
import type { Wanted } from './query.ts';
import type { WordsFile } from './search-files.ts';

/** All a query is called, folded: itself, and, when it is one thing, what others call it. */
export function namesOf(query: string, wanted: readonly Wanted[]): string[] {
  const [only, ...others] = wanted;
  const whole = wanted.map(({ written }) => written).join(' ');
  const same = only && others.length === 0 ? only.alternatives.map((each) => each.query) : [];
  return [...new Set([query, whole, ...same].map(fold))];
}

/** The keys of what is called by one of the names, whatever its ending. */
export function calledBy(names: readonly string[], titles: WordsFile['titles']): Set<string> {
  const stems = new Set(names.flatMap(stemsOf));
  return new Set(
    titles.flatMap(([title, key]) => (stemsOf(title).some((stem) => stems.has(stem)) ? [key] : [])),
  );
}
