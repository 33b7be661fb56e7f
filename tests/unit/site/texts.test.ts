import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { problemKinds } from '#domain/assessment/problems.ts';

const root = new URL('../../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

/** Every key of the interface texts, as `group.key`. */
const keys = Object.entries(
  parse(read('content/tekster/nb.yaml')) as Record<string, object | string>,
).flatMap(([group, texts]) =>
  typeof texts === 'string' ? [group] : Object.keys(texts).map((key) => `${group}.${key}`),
);

test('every interface text is used by some page, component, element or command', () => {
  const code = globSync('{src,scripts}/**/*.{astro,ts}', { cwd: root })
    .filter((file) => !file.includes('schemas'))
    .map(read)
    .join('\n');
  const isUsed = (key: string) => {
    const name = key.split('.').at(-1) ?? '';
    return (
      new RegExp(`\\b${name}\\b`).test(code) ||
      /^(confirmed|expired|source|unknown)Meaning$/.test(name)
    );
  };
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});

test('every kind of problem with a file has its text in both languages', () => {
  for (const language of ['nb', 'nn']) {
    const { assessmentProblems } = parse(read(`content/tekster/${language}.yaml`)) as {
      assessmentProblems: Record<string, string>;
    };
    expect(Object.keys(assessmentProblems)).toEqual(expect.arrayContaining([...problemKinds]));
  }
});
