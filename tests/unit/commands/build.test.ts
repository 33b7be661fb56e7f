import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { build, root } from '../../../scripts/support/build.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
let dist: string;

/* A site of one page, built by Astro itself, with a built one beside it. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slt-failing-'));
  dist = join(folder, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'former');
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  mkdirSync(join(folder, 'scripts'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `export default { cacheDir: './cache', vite: { cacheDir: './cache' } };`,
  );
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const buildIt = () => build(dist, {}, folder);
const page = () => readFileSync(join(dist, 'index.html'), 'utf8');

test('a page that fails stops the build, says why, and leaves the former site whole', () => {
  write('src/pages/index.astro', `---\nthrow new Error('no such diagram');\n---\n`);
  write('scripts/index-search.ts', '');
  expect(buildIt).toThrow(/^node_modules.*no such diagram/s);
  expect(page()).toBe('former');
  expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
});

test('so does a search index that fails, and nothing is half replaced', () => {
  write('src/pages/index.astro', 'new');
  write('scripts/index-search.ts', `throw new Error('no index');`);
  expect(buildIt).toThrow('no index');
  expect(page()).toBe('former');
  write('scripts/index-search.ts', '');
  buildIt();
  expect(page()).toContain('new');
  expect(readdirSync(folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
});
