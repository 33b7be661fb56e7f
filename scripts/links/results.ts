import type { LinkCheck } from '#domain/site/links.ts';

/** What came of asking for an address. */
export type LinkAnswer = Pick<LinkCheck, 'result' | 'status' | 'to'>;

/**
 * True when more than half of the addresses gave no answer at all: then it is the net that is down, or was while they
 * were asked for, and not the pages.
 */
export const isNetDown = (answers: ReadonlyMap<string, LinkAnswer>): boolean => {
  const silent = [...answers.values()].filter(({ status }) => status === undefined);
  return silent.length * 2 > answers.size;
};

/**
 * The results after a round: what was answered today, and what is known from before of addresses that gave no answer or
 * were not asked for. An address that no longer stands in content/ goes.
 */
export function afterRound(
  addresses: readonly string[],
  before: readonly LinkCheck[],
  answers: ReadonlyMap<string, LinkAnswer>,
  today: string,
): LinkCheck[] {
  const known = new Map(before.map((one) => [one.address, one]));
  return addresses.toSorted().flatMap((address): LinkCheck[] => {
    const answer = answers.get(address);
    const former = known.get(address);
    if (answer && (answer.result !== 'ikke-naadd' || !former)) {
      return [{ address, ...answer, checkedAt: today }];
    }
    return former ? [former] : [];
  });
}
