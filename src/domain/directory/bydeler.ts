import type { Coordination, PartOfKommune } from './types.ts';

/** The names of the bydeler a coordination covers; none when it covers the whole of its kommuner. */
export const bydelNames = (
  { bydeler }: Pick<Coordination, 'bydeler'>,
  parts: readonly PartOfKommune[],
): string[] => bydeler.map((id) => parts.find((part) => part.id === id)?.name ?? id);
