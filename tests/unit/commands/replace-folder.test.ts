import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../../scripts/support/replace-folder.ts';

let parent: string;
let dist: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'slt-replace-'));
  dist = join(parent, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'page'), 'old');
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Fills a folder. */
function write(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'page'), 'new');
}

const pageNow = () => readFileSync(join(dist, 'page'), 'utf8');

test('a new folder takes the place of the former one, and nothing is left beside it', () => {
  replaceFolder(dist, write);
  expect(pageNow()).toBe('new');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('a folder that was not there is made', () => {
  rmSync(dist, { recursive: true });
  replaceFolder(dist, write);
  expect(pageNow()).toBe('new');
});

test('when it can not be made, the former one stays, and nothing is left beside it', () => {
  const fail = (next: string) => {
    write(next);
    throw new Error('no such chapter');
  };
  expect(() => replaceFolder(dist, fail)).toThrow('no such chapter');
  expect(pageNow()).toBe('old');
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('when it is killed in the middle, the former one stays, and the next one tidies up', () => {
  const killed = spawnSync(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { mkdirSync } from 'node:fs';
     import { replaceFolder } from ${JSON.stringify(new URL('../../../scripts/support/replace-folder.ts', import.meta.url).href)};
     replaceFolder(${JSON.stringify(dist)}, (next) => { mkdirSync(next); process.kill(process.pid, 'SIGKILL'); });`,
  ]);
  expect(killed.signal).toBe('SIGKILL');
  expect(pageNow()).toBe('old');
  expect(readdirSync(parent)).toHaveLength(2);
  replaceFolder(dist, write);
  expect(readdirSync(parent)).toEqual(['dist']);
});

test('a former one that was moved away when the machine stopped comes back', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const moved = join(parent, `.dist-former-${pid}`);
  mkdirSync(moved);
  writeFileSync(join(moved, 'page'), 'older');
  rmSync(dist, { recursive: true });
  expect(() =>
    replaceFolder(dist, () => {
      throw new Error('no such chapter');
    }),
  ).toThrow();
  expect(pageNow()).toBe('older');
  expect(existsSync(moved)).toBe(false);
});

test('another one at work is left alone', () => {
  const others = join(parent, `.dist-next-${process.ppid}`);
  mkdirSync(others);
  replaceFolder(dist, write);
  expect(existsSync(others)).toBe(true);
});
