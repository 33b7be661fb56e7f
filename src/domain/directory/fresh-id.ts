/**
 * An id for a coordination nobody has listed: that of the kommune, or with something behind it.
 *
 * @param slug of the kommune
 * @param taken the ids there are
 */
export function freshId(slug: string, taken: ReadonlySet<string>): string {
  const free = [slug, `${slug}-slt`, `${slug}-slt-2`].find((id) => !taken.has(id));
  return free ?? `${slug}-slt-3`;
}
