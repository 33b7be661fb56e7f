/** Words that stand within so many of each other are said together: about a sentence. Half or twice as many find much the same. */
const together = 12;

/**
 * How much of what is wanted stands together in one place of a page: the most that its words within a sentence are worth.
 *
 * @param places for each thing wanted, where it stands
 * @param worth what each is worth
 */
export function mostTogether(
  places: readonly (readonly number[] | undefined)[],
  worth: readonly number[],
): number {
  const words = places
    .flatMap((own, thing) => (own ?? []).map((place) => ({ place, thing })))
    .toSorted((a, b) => a.place - b.place);
  const counts = new Map<number, number>();
  let [first, sum, most] = [0, 0, 0];
  const add = (thing: number, change: 1 | -1) => {
    const before = counts.get(thing) ?? 0;
    counts.set(thing, before + change);
    if (Math.min(before, before + change) === 0) sum += change * (worth[thing] ?? 0);
  };
  for (const { place, thing } of words) {
    add(thing, 1);
    for (let left = words[first]; left && place - left.place > together; left = words[first]) {
      add(left.thing, -1);
      first += 1;
    }
    most = Math.max(most, sum);
  }
  return most;
}
