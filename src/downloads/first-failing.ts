/**
 * Finds the first of several parts with which a whole fails, in few tries.
 *
 * @param count how many parts there are; with all of them it fails
 * @param succeeds says whether the whole of the first parts does
 * @returns the place of the part, from 0
 */
export async function firstFailing(
  count: number,
  succeeds: (first: number) => Promise<boolean>,
): Promise<number> {
  let [good, bad] = [0, count];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (await succeeds(middle)) good = middle;
    else bad = middle;
  }
  return bad - 1;
}
