import { describe, expect, test } from 'vitest';
import { mayBeMeant, lettersOf } from '#domain/directory/misspelling.ts';
import { openDirectory } from '#domain/directory/open-directory.ts';
import { search } from '#domain/directory/search.ts';
import { compactIndex } from '../support/catalogue.ts';
import { keystrokes, queries } from '../support/directory-queries.ts';

const directory = openDirectory(compactIndex);
const slugs = new Set(directory.kommuner.map(({ slug }) => slug));
const found = (query: string) => search(directory, query).hits.map(({ kommune }) => kommune.slug);

describe('the queries people type', () => {
  test('are at least 150, and lead to kommuner there are', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    for (const { query, slugs: expected } of queries) {
      expect(expected.length, query).toBeGreaterThan(0);
      for (const slug of expected) expect(slugs.has(slug), `${query} → ${slug}`).toBe(true);
    }
  });

  test('lead to the right kommune first, at least 98 in a hundred', () => {
    const misses = queries
      .map(({ query, slugs: expected, why }) => ({ query, expected, why, found: found(query) }))
      .filter(
        ({ expected, found }) =>
          !expected.includes(found[0] ?? '') || !expected.every((slug) => found.includes(slug)),
      )
      .map(
        ({ query, expected, why, found }) =>
          `«${query}» (${why}): expected ${expected.join(', ')}, found ${found.slice(0, 4).join(', ') || 'nothing'}`,
      );
    const right = 1 - misses.length / queries.length;
    console.log(
      [`${queries.length} queries, ${(right * 100).toFixed(1)} % right`, ...misses].join('\n'),
    );
    expect(right, misses.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});
