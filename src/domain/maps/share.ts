/** How much of a fylke is known, in four steps: nothing, under a third, under two thirds, more. */
export function shareStep(known: number, count: number): 0 | 1 | 2 | 3 {
  if (known === 0) return 0;
  const share = known / count;
  if (share < 1 / 3) return 1;
  return share < 2 / 3 ? 2 : 3;
}
