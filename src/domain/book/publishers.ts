import { groupBy } from '#domain/site/group-by.ts';
import { byInitial, inAlphabeticalOrder } from '#domain/site/norwegian.ts';

/**
 * Sources by publisher, from A to Å, under the letter each publisher is filed under. Those of one publisher
 * stand in the order they came.
 */
export const byPublisher = <Source extends { publisher: string }>(sources: readonly Source[]) =>
  byInitial(
    [...groupBy(sources, ({ publisher }) => publisher)]
      .map(([publisher, members]) => ({ publisher, sources: members }))
      .toSorted((a, b) => inAlphabeticalOrder(a.publisher, b.publisher)),
    ({ publisher }) => publisher,
  ).map(({ members, ...letter }) => ({ ...letter, publishers: members }));
