import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../../scripts/support/build.ts';
import { headersOf, parseHeaders } from '../../../scripts/support/headers-file.ts';
import { dist } from '../../../scripts/support/site.ts';

const rules = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
const files = filesIn(dist);
const isForever = (file: string) =>
  headersOf(rules, `/${file}`).get('cache-control')?.includes('immutable') ?? false;

test('what may be kept forever has a name that changes with what is in it', () => {
  const kept = files.filter(isForever);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((file) => !/^_astro\/.+\.[\w-]{8}\.\w+$/.test(file))).toEqual([]);
});

test('no page, and nothing else the name of a contact can stand in, may be kept', () => {
  const fresh = files.filter((file) => !/^_astro\//.test(file));
  expect(fresh.some((file) => file.startsWith('pagefind/fragment/'))).toBe(true);
  expect(fresh.filter(isForever)).toEqual([]);
});

test('every rule is for something that is built', () => {
  // A vCard is made only for a contact that is confirmed, and there may be none.
  const sometimes = '/kommune/:slug/kontakt.vcf';
  const unused = rules.filter(
    ({ path, pattern }) =>
      path !== sometimes && !files.some((file) => pattern.test({ pathname: `/${file}` })),
  );
  expect(unused.map(({ path }) => path)).toEqual([]);
});
