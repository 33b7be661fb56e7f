import type { Problem } from '../problems.ts';
import { entriesOf, looseData, type Rule } from './context.ts';

/** Every chapter stands exactly once in the one order. */
export const everyChapterInOrder: Rule = (context) => {
  const order = entriesOf(context, 'readingOrder')[0];
  if (!order) return [];
  const parts = (looseData(order).parts ?? []) as { chapters?: string[] }[];
  const places = parts.flatMap(({ chapters = [] }, part) =>
    chapters.map((id, at) => ({ id, path: ['parts', part, 'chapters', at] })),
  );
  const inOrder = new Set(places.map(({ id }) => id));
  const missing = entriesOf(context, 'chapters')
    .filter(({ id }) => !inOrder.has(id))
    .map(({ id, file }): Problem => ({ kind: 'notInOrder', file, line: 1, expected: id }));
  const repeated = places
    .filter(({ id }, at) => places.findIndex((place) => place.id === id) < at)
    .map(({ id, path }): Problem => ({
      kind: 'twiceInOrder',
      file: order.file,
      line: order.lineOf(path),
      found: id,
    }));
  return [...missing, ...repeated];
};

/** A nynorsk file translates a bokmål file of the same name. */
export const everyTranslationHasOriginal: Rule = (context) =>
  (
    [
      ['chaptersNynorsk', 'chapters'],
      ['pagesNynorsk', 'pages'],
    ] as const
  ).flatMap(([translations, originals]) =>
    entriesOf(context, translations)
      .filter(({ id }) => !context.ids.get(originals)?.has(id))
      .map(({ file }): Problem => ({
        kind: 'translationOfNothing',
        file,
        line: 1,
        expected: file.replace('/nn/', '/nb/'),
      })),
  );
