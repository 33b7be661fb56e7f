import { isLevel, type ScaleAnswer } from '#domain/assessment/answers.ts';
import type { Role } from '#domain/assessment/assessment.ts';
import { farApart } from '#domain/assessment/agreement.ts';

/** One vote on one point. Votes that were only counted have no role. */
export interface Vote {
  role?: Role | undefined;
  answer: ScaleAnswer;
}

/** The middle of the levels, and the middle of each half: half of the votes lie between the two. */
export interface Quartiles {
  lower: number;
  median: number;
  upper: number;
}

const middle = (sorted: readonly number[]): number => {
  const half = sorted.length / 2;
  const [below = 0, above = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (below + above) / 2;
};

/** The quartiles, as the medians of the halves; the middle value of an odd number is in neither half. */
export function quartilesOf(levels: readonly number[]): Quartiles | undefined {
  if (levels.length === 0) return undefined;
  const sorted = levels.toSorted((a, b) => a - b);
  const median = middle(sorted);
  const half = Math.floor(sorted.length / 2);
  if (half === 0) return { lower: median, median, upper: median };
  return { lower: middle(sorted.slice(0, half)), median, upper: middle(sorted.slice(-half)) };
}

/** How the room voted on a point. */
export interface Spread extends Partial<Quartiles> {
  id: string;
  votes: readonly Vote[];
  /** Steps between the quartiles: one who sees it otherwise among ten makes no spread. */
  within: number;
  /** Steps between the median of the kommune and of the police; none when either did not score it. */
  sides: number | undefined;
  /** The wider of the two. */
  width: number;
  /** How many said «Vet ikke» where others scored it. */
  unknown: number;
}

/** The spread of the votes on a point. */
export function spreadOf(id: string, votes: readonly Vote[]): Spread {
  const levelsOf = (some: readonly Vote[]) => some.map(({ answer }) => answer).filter(isLevel);
  const medianFor = (role: Role) =>
    quartilesOf(levelsOf(votes.filter((vote) => vote.role === role)))?.median;
  const quartiles = quartilesOf(levelsOf(votes));
  const [kommune, police] = [medianFor('kommune'), medianFor('police')];
  const within = quartiles ? quartiles.upper - quartiles.lower : 0;
  const sides =
    kommune === undefined || police === undefined ? undefined : Math.abs(kommune - police);
  const unknown = quartiles ? votes.filter(({ answer }) => answer === 'unknown').length : 0;
  return { id, votes, ...quartiles, within, sides, width: Math.max(within, sides ?? 0), unknown };
}

/** True when the room sees a point so differently that it should be talked about. */
export const isWide = ({ width }: Spread): boolean => width >= farApart;

/**
 * What to talk about first: the widest, by quartiles or by kommune against police; then the sum of the two, then
 * the most «Vet ikke», then the gates, else the order of the form.
 */
export function byDisagreement(spreads: readonly Spread[], gates: ReadonlySet<string>): Spread[] {
  const sum = ({ within, sides = 0 }: Spread) => within + sides;
  return spreads.toSorted(
    (a, b) =>
      b.width - a.width ||
      sum(b) - sum(a) ||
      b.unknown - a.unknown ||
      Number(gates.has(b.id)) - Number(gates.has(a.id)),
  );
}

/**
 * What the room agrees on without talking: the median, rounded down, when at least half scored the point; else what
 * most of the others said. Nothing when nobody voted.
 */
export function agreedAnswer({ votes, median }: Spread): ScaleAnswer | undefined {
  const scored = votes.filter(({ answer }) => isLevel(answer)).length;
  if (median !== undefined && scored * 2 >= votes.length) return Math.floor(median) as ScaleAnswer;
  const count = (wanted: ScaleAnswer) => votes.filter(({ answer }) => answer === wanted).length;
  if (votes.length === 0) return undefined;
  return count('not-applicable') > count('unknown') ? 'not-applicable' : 'unknown';
}
