import type { Inquiry } from './types.ts';

const latestFirst = (a: Inquiry, b: Inquiry) => b.asked.localeCompare(a.asked);

/** The last time a coordination was asked about, if it ever was. */
export const lastInquiry = (
  inquiries: readonly Inquiry[],
  coordination: string,
): Inquiry | undefined =>
  inquiries.filter(({ about }) => about === coordination).toSorted(latestFirst)[0];

/** The last time it was asked about, when nobody has answered since. */
export function unanswered(
  inquiries: readonly Inquiry[],
  coordination: string,
): Inquiry | undefined {
  const last = lastInquiry(inquiries, coordination);
  return last?.answered === undefined ? last : undefined;
}
