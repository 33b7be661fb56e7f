import { slugify } from '#domain/site/norwegian.ts';
import type { Problem } from '../problems.ts';
import { soundEntries, type Rule } from './context.ts';

/** A publisher is written in one way: `/kilder/` files sources by it, and links to it by its letters alone. */
export const publishersAreWrittenAlike: Rule = (context) => {
  const written = new Map<string, string>();
  return soundEntries<{ publisher: string }>(context, 'sources').flatMap(
    ({ data: { publisher }, file, lineOf }): Problem[] => {
      const id = slugify(publisher);
      const before = written.get(id);
      written.set(id, before ?? publisher);
      if (before === undefined || before === publisher) return [];
      const at = { file, line: lineOf(['publisher']), field: 'publisher' };
      return [{ kind: 'publisherWrittenTwice', ...at, found: publisher, expected: before }];
    },
  );
};
