import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { circleIn, importsIn, readImports } from '../../support/imports.ts';

const root = process.cwd();
const graph = readImports(root, ['src', 'scripts', 'tests']);

test('no file imports itself by way of others, types included', () => {
  expect(circleIn(graph)).toBeUndefined();
});

test('every import of the project leads to a file, so that no circle hides behind a name', () => {
  const lost = [...graph].flatMap(([file, imports]) =>
    imports.filter((one) => !existsSync(one)).map((one) => `${file} → ${one}`),
  );
  expect(lost).toEqual([]);
  expect(graph.size).toBeGreaterThan(300);
});

test.each([
  ['a type', 'import type { B } from "./b.ts";'],
  ['a type among others', 'import { type B } from "./b.ts";'],
  ['what is passed on', 'export { b } from "./b.ts";'],
  ['what is loaded later', 'const b = () => import("./b.ts");'],
])('a circle through %s is found', (_, code) => {
  const graph = new Map([
    ['src/a.ts', importsIn('src/a.ts', code)],
    ['src/b.ts', importsIn('src/b.ts', 'import { a } from "#a.ts";')],
  ]);
  expect(circleIn(graph)).toEqual(['src/a.ts', 'src/b.ts', 'src/a.ts']);
});

test('a circle through an Astro component is found', () => {
  const component = '---\nimport type { C } from "./c.ts";\n---\n\n<p>It\'s {c}</p>\n';
  const graph = new Map([
    ['src/a.astro', importsIn('src/a.astro', component)],
    ['src/c.ts', importsIn('src/c.ts', 'import A from "./a.astro";')],
  ]);
  expect(circleIn(graph)).toEqual(['src/a.astro', 'src/c.ts', 'src/a.astro']);
});

test('files that share what they import make no circle', () => {
  const graph = new Map([
    ['src/a.ts', ['src/b.ts', 'src/c.ts']],
    ['src/b.ts', ['src/c.ts']],
    ['src/c.ts', []],
  ]);
  expect(circleIn(graph)).toBeUndefined();
});
