import type { Language } from '#domain/site/language.ts';

/** A hit as a reader sees it: where it leads, and the sections of the page that are listed under it. */
export interface Hit {
  address: string;
  sections: readonly string[];
}

/** What a search shows for a query, best first. */
export type Ask = (language: Language, query: string) => Promise<Hit[]>;

/** Hits that count as found: those one sees without looking further. */
export const inSight = 3;

const pageOf = (address: string) => address.replace(/#.*$/, '');

/** True when a hit leads to an answer: to its page, and to its heading where it names one. */
const leadsTo = (answer: string, { address, sections }: Hit) =>
  answer.includes('#')
    ? address === answer || sections.includes(answer)
    : pageOf(address) === answer;

/** Which hit is the first to answer, counted from 1; nothing when none does. */
export function rankOf(answers: readonly string[], hits: readonly Hit[]): number | undefined {
  const at = hits.findIndex((hit) => answers.some((answer) => leadsTo(answer, hit)));
  return at < 0 ? undefined : at + 1;
}

/** What came of a query. */
export interface Outcome {
  /** Of the first right answer. */
  rank: number | undefined;
  /** True when nothing was shown. */
  empty: boolean;
}

/** How well many queries were answered. */
export interface Score {
  count: number;
  /** The share with an answer in sight. */
  recall: number;
  /** The mean of 1/rank, 0 where there is no answer. */
  mrr: number;
  empty: number;
}

/** True when a reader sees the answer without looking further. */
export const isFound = ({ rank = Infinity }: Outcome): boolean => rank <= inSight;

/** The score of some outcomes. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const mean = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length;
  return {
    count: outcomes.length,
    recall: mean((outcome) => Number(isFound(outcome))),
    mrr: mean(({ rank }) => (rank ? 1 / rank : 0)),
    empty: outcomes.filter(({ empty }) => empty).length,
  };
}

/** True when the second answers worse than the first: further down, or not at all. */
export const isWorse = (first: Outcome, second: Outcome): boolean =>
  (second.rank ?? Infinity) > (first.rank ?? Infinity);
