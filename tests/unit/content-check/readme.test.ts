import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildDate } from '#domain/site/freshness.ts';
import { checkContent } from '../../../scripts/content-check/check.ts';
import { filesInMemory } from '../../../scripts/content-check/files.ts';
import { describe as inWords } from '../../../scripts/content-check/problems.ts';
import { fixtureContent } from '../../support/fixture-content.ts';

const readme = readFileSync(
  fileURLToPath(new URL('../../../content/README.md', import.meta.url)),
  'utf8',
);

/** Each whole example with the file it is said to be. */
const examples = [...readme.matchAll(/ eksempel, `([^`]+)`:\n\n```\w+\n([\s\S]*?)```/g)].map(
  ({ 1: file = '', 2: text = '' }): [string, string] => [`content/${file}`, text],
);

test('the README has an example of what editors copy, each as it may be copied', () => {
  const folders = examples.map(([file]) => file.split('/')[1]);
  expect(folders).toEqual(
    expect.arrayContaining(['kilder', 'lover', 'tiltak', 'aktuelt', 'arrangementer', 'tilskudd']),
  );
  const texts = new Map([...fixtureContent('few'), ...examples]);
  const { problems } = checkContent(filesInMemory(texts), buildDate(process.env.BUILD_DATE));
  expect(problems.map(inWords)).toEqual([]);
});
