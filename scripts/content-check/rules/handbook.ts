import { readabilityOfEntry } from '../prose-trees.ts';
import type { Problem } from '../problems.ts';
import { idsOf, readEntries, soundEntries, type Rule } from './context.ts';

interface Order {
  parts: { chapters: string[]; words?: { least: number; most: number } }[];
}

/** Every chapter stands exactly once in the one order. */
export const everyChapterInOrder: Rule = (context) => {
  const [order] = soundEntries<Order>(context, 'readingOrder');
  if (!order) return [];
  const places = order.data.parts.flatMap(({ chapters }, part) =>
    chapters.map((id, at) => ({ id, path: ['parts', part, 'chapters', at] })),
  );
  const inOrder = new Set(places.map(({ id }) => id));
  const missing = readEntries(context, 'chapters')
    .filter(({ id }) => !inOrder.has(id))
    .map(({ id, file }): Problem => ({ kind: 'notInOrder', file, line: 1, expected: id }));
  const repeated = places
    .filter(({ id }, at) => places.findIndex((place) => place.id === id) < at)
    .map(({ id, path }): Problem => ({
      kind: 'twiceInOrder',
      file: order.file,
      line: order.lineOf(path),
      found: id,
      expected: 'hvert kapittel én gang',
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
    readEntries(context, translations)
      .filter(({ id }) => !idsOf(context, originals).has(id))
      .map(({ file }): Problem => ({
        kind: 'translationOfNothing',
        file,
        line: 1,
        expected: file.replace('/nn/', '/nb/'),
      })),
  );

/** A chapter is neither a note nor a book: it keeps to the number of words of its part. */
export const chaptersHaveLength: Rule = (context) => {
  const [order] = soundEntries<Order>(context, 'readingOrder');
  const rules = new Map(
    order?.data.parts.flatMap(({ chapters, words }) => chapters.map((id) => [id, words] as const)),
  );
  return (['chapters', 'chaptersNynorsk'] as const)
    .flatMap((name) => readEntries(context, name))
    .flatMap((entry): Problem[] => {
      const { id, file } = entry;
      const rule = rules.get(id);
      const { words } = readabilityOfEntry(entry) ?? {};
      if (!rule || words === undefined || (words >= rule.least && words <= rule.most)) return [];
      const expected = `${rule.least} til ${rule.most} ord`;
      return [{ kind: 'wrongLength', file, line: 1, found: `${words} ord`, expected }];
    });
};
