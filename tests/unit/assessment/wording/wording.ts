import type { Level } from '#domain/assessment/answers.ts';

type Facts = Readonly<Record<string, boolean | number>>;

/** When a level holds, and the words of it that say so. */
interface Rule<Known extends Facts> {
  holds: (facts: Known) => boolean;
  nb: readonly string[];
  nn: readonly string[];
}

/** How the levels of an indicator are meant: by facts somebody else can look for. */
export interface Wording<Known extends Facts = Facts> {
  id: string;
  /** The values of each fact, the least first. */
  facts: { readonly [Fact in keyof Known]: readonly Known[Fact][] };
  /** Facts of which more is no better, as how many problems there were. */
  neutral?: readonly (keyof Known)[];
  /** False for facts that contradict each other. */
  possible?: (facts: Known) => boolean;
  levels: readonly [Rule<Known>, Rule<Known>, Rule<Known>, Rule<Known>, Rule<Known>];
  /** Kommuner in words, their facts, and the level they are on. All are made up. */
  cases: readonly (readonly [words: string, facts: Known, level: Level])[];
}

/** A wording among those of other indicators, whatever its facts. */
export const wording = <const Known extends Facts>(one: Wording<Known>): Wording =>
  one as unknown as Wording;

/** What is so, or is not. */
export const either: readonly boolean[] = [false, true];

/** Every combination of facts that may be. */
export function combinations({ facts, possible = () => true }: Wording): Facts[] {
  return Object.entries(facts)
    .reduce<Facts[]>(
      (all, [fact, values]) =>
        all.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))),
      [{}],
    )
    .filter(possible);
}

/** The levels that hold. */
export const levelsFor = ({ levels }: Wording, facts: Facts): number[] =>
  levels.flatMap(({ holds }, level) => (holds(facts) ? [level] : []));
