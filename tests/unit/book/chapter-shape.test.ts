import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const handbook = new URL('../../../content/handbok/', import.meta.url);
const { parts } = parse(readFileSync(new URL('rekkefolge.yaml', handbook), 'utf8')) as {
  parts: { kind?: string; chapters: string[] }[];
};
const chapters = parts.filter(({ kind }) => kind !== 'appendices').flatMap((part) => part.chapters);

/** The shape content/README.md promises, in the words a chapter has for it. */
const shape = {
  'why it matters': /^## Hvorfor /m,
  'how to do it, step by step': /^<Steps>$/m,
  'who does what on the three levels': /^## Hvem gjør hva/m,
  'an example that is marked as made up': /^<Callout kind="eksempel"/m,
  pitfalls: /^## Fallgruver$/m,
  'what to check oneself on': /^## Sjekk deg selv$[^#]*\(punkt:/m,
  'what to read next': /^## Les videre$[^#]*\(kapittel:/m,
};

test('there are 34 chapters', () => {
  expect(chapters).toHaveLength(34);
});

test.each(chapters)('the chapter %s has all the parts a reader looks for', (id) => {
  const text = readFileSync(new URL(`nb/${id}.mdx`, handbook), 'utf8');
  const missing = Object.entries(shape).filter(([, pattern]) => !pattern.test(text));
  expect(missing.map(([part]) => part)).toEqual([]);
});
