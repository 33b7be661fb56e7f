import { expect, test } from 'vitest';
import { checkContent } from '../../../scripts/content-check/check.ts';
import { filesInMemory } from '../../../scripts/content-check/files.ts';
import { fixtureContent } from '../../support/fixture-content.ts';

const [one, other] = [
  'content/kilder/sfk-slt-handboken.yaml',
  'content/kilder/sfk-slt-modellen.yaml',
];

/** What is said of two sources with these publishers. */
function found(first: string, second: string) {
  const texts = new Map(fixtureContent('few'));
  for (const [file, publisher] of [
    [one, first],
    [other, second],
  ] as const)
    texts.set(file, (texts.get(file) ?? '').replace(/^publisher: .*$/m, `publisher: ${publisher}`));
  return checkContent(filesInMemory(texts), '2026-11-25').problems;
}

test('a publisher written in two ways is found, with how it was written first', () => {
  expect(found('Direktoratet (Norge)', 'Direktoratet, Norge')).toEqual([
    expect.objectContaining({
      kind: 'publisherWrittenTwice',
      file: other,
      found: 'Direktoratet, Norge',
      expected: 'Direktoratet (Norge)',
    }),
  ]);
});

test('two sources of one publisher, and two publishers, are in order', () => {
  expect(found('Direktoratet', 'Direktoratet')).toEqual([]);
  expect(found('Direktoratet', 'Departementet')).toEqual([]);
});
