import { describe, expect, test } from 'vitest';
import { fold } from '#domain/site/norwegian.ts';
import { lettersOf, mayBeMeant } from '#domain/directory/misspelling.ts';
import { unpackIndex } from '#domain/directory/search-index.ts';
import { search } from '#domain/directory/search.ts';
import { packedIndex } from '../../support/catalogue.ts';
import { keystrokes, queries } from '../../../scripts/support/directory-queries.ts';

const directory = unpackIndex(packedIndex);
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

test('a misspelt keystroke compares few names letter by letter', () => {
  const compared = (text: string) => {
    const query = { key: fold(text), letters: lettersOf(fold(text)) };
    return directory.words.filter((word) => mayBeMeant(word, query)).length;
  };
  const misspelt = keystrokes.filter((text) => search(directory, text).guessed);
  const counts = misspelt.map(compared).sort((a, b) => a - b);
  const at = (share: number) => counts[Math.floor(counts.length * share)] ?? 0;
  console.log(
    `Of ${keystrokes.length} keystrokes ${misspelt.length} are misspelt. Of ${directory.words.length} names the median compares ${at(0.5)}, the 95th percentile ${at(0.95)}.`,
  );
  expect(misspelt.length).toBeGreaterThan(100);
  expect(at(0.5)).toBeLessThan(directory.words.length / 8);
});
