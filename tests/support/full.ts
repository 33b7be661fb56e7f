/** True in `npm run test:all`, where the sweeps go through every page; `npm test` takes a sample. */
export const isFull = process.env.FULL === '1';

/** Everything in a full run, else a few spread over the whole: the first, the last and some between. */
export function sampleOf<Item>(items: readonly Item[], size = 5): readonly Item[] {
  if (isFull || items.length <= size) return items;
  return Array.from(
    { length: size },
    (_, at) => items[Math.round((at * (items.length - 1)) / (size - 1))] as Item,
  );
}

/** Some items that have every mark that any of them has, those with the most new ones first. */
export function coverOf<Item>(
  items: readonly Item[],
  marksOf: (item: Item) => readonly string[],
): Item[] {
  const left = new Map(items.map((item) => [item, new Set(marksOf(item))]));
  const chosen: Item[] = [];
  for (;;) {
    const [most] = [...left].toSorted(([, one], [, other]) => other.size - one.size);
    if (!most || most[1].size === 0) return chosen;
    const [item, marks] = most;
    chosen.push(item);
    left.delete(item);
    for (const others of left.values()) for (const mark of marks) others.delete(mark);
  }
}

/** How many inputs a fuzz test makes up: all in a full run, else one in twelve. */
export const runsOf = (full: number): number => (isFull ? full : Math.ceil(full / 12));
