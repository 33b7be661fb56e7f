import { noteText } from '#domain/book/decision-note.ts';
import type { DecisionData } from '#domain/book/decision-page-data.ts';
import { fill } from '#domain/site/norwegian.ts';
import type { Place } from './aid-history.ts';
import { linesOf, titleOf, type Step } from './aid-steps.ts';
import { passedOn } from './aid-way.ts';

/** What a note takes from the page. */
export interface NotedPage {
  words: DecisionData;
  steps: ReadonlyMap<string, Step>;
  /** The day, in words. */
  today: string;
  /** Where the answer can be read again. */
  address: string;
}

/** Where an answer is from, and from when. */
export const originOf = ({ words, today, address }: NotedPage): string =>
  fill(words.origin, { today, address, checked: words.checked });

/** A file note of the outcome one has come to. */
export function noteOf({ step: id, path }: Place, role: string | undefined, page: NotedPage) {
  const { words, steps } = page;
  const step = steps.get(id ?? '');
  return noteText({
    title: words.title,
    role: path && role,
    path: path ? passedOn(path, steps, words.byRole) : words.notAnswered,
    outcome: step ? [`${words.answer}: ${titleOf(step)} (${step.name})`, ...linesOf(step)] : [],
    origin: originOf(page),
  });
}
