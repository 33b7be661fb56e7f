import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFile,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { earlierFile, replaceFile, type Disk } from '../../../scripts/directory/write.ts';
import { importInto, madeUp, project, textIn } from '../../support/made-up.ts';

const real: Disk = { copyFile, open, readFile, rename, rm };
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slt-write-'));
  file = join(folder, 'liste.yaml');
  await writeFile(file, 'før');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const fails = (code: string) => () =>
  Promise.reject(Object.assign(new Error(`The disk says ${code}`), { code }));

/** A disk that takes a part of what is written, and then is full. */
const full: Disk = {
  ...real,
  open: async (...args: Parameters<typeof open>) => {
    const handle = await open(...args);
    handle.writeFile = async (text) => {
      await handle.write(String(text).slice(0, 2));
      return fails('ENOSPC')();
    };
    return handle;
  },
};

test('the new file takes the place of the old one, which is left beside it', async () => {
  expect(await replaceFile(file, 'før', 'etter')).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('etter');
  expect(await readFile(earlierFile(file), 'utf8')).toBe('før');
  expect(await readdir(folder)).toHaveLength(2);
});

test('a file that somebody has changed meanwhile is not touched', async () => {
  expect(await replaceFile(file, 'noe annet', 'etter')).toBe(false);
  expect(await readdir(folder)).toEqual(['liste.yaml']);
});

describe('a disk that fails', () => {
  test.each<[string, Disk, string]>([
    ['is full', full, 'ENOSPC'],
    ['can not be written', { ...real, open: fails('EROFS') }, 'EROFS'],
    ['lets nobody in', { ...real, open: fails('EACCES') }, 'EACCES'],
    ['has no room for the earlier file', { ...real, copyFile: fails('ENOSPC') }, 'ENOSPC'],
    ['will not put the file in its place', { ...real, rename: fails('EPERM') }, 'EPERM'],
  ])('that %s leaves the old file, and nothing else', async (_, disk, code) => {
    await expect(replaceFile(file, 'før', 'etter', disk)).rejects.toMatchObject({ code });
    expect(await readFile(file, 'utf8')).toBe('før');
    expect(await readdir(folder)).toEqual(['liste.yaml']);
  });

  test('is told of by the command, in words', async () => {
    const root = project([madeUp()]);
    const before = textIn(root);
    const { code, said } = await importInto(
      root,
      'id;stillingsprosent\neksempel-en;50\n',
      ['--write'],
      { files: full },
    );
    expect(code).toBe(1);
    expect(said).toContain('Katalogen kunne ikke skrives, og er som før');
    expect(said).toContain('ENOSPC');
    expect(textIn(root)).toBe(before);
    await rm(root, { recursive: true });
  });

  test('that has a folder where the earlier file shall be leaves the old file', async () => {
    await mkdir(join(earlierFile(file), 'x'), { recursive: true });
    await expect(replaceFile(file, 'før', 'etter')).rejects.toThrow();
    expect(await readFile(file, 'utf8')).toBe('før');
  });
});

describe('a process that is killed', () => {
  const module = fileURLToPath(new URL('../../../scripts/directory/write.ts', import.meta.url));

  /** Writes in a process of its own, which dies by SIGKILL in place of a step on the disk. */
  async function killedAt(step: keyof Disk, time: number) {
    const code = `
      import * as disk from 'node:fs/promises';
      import { replaceFile } from ${JSON.stringify(module)};
      let times = 0;
      const step = ${JSON.stringify(step)};
      const dying = (...args) =>
        ++times === ${time} ? process.kill(process.pid, 'SIGKILL') && new Promise(() => {}) : disk[step](...args);
      await replaceFile(process.argv[1], 'før', 'etter', { ...disk, [step]: dying });
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code, file]);
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGKILL');
  }

  test.each<[keyof Disk, number]>([
    ['copyFile', 1],
    ['rename', 1],
    ['rename', 2],
  ])('at %s number %d leaves the old file whole, and the next import works', async (step, time) => {
    await killedAt(step, time);
    expect(await readFile(file, 'utf8')).toBe('før');
    expect(await replaceFile(file, 'før', 'etter')).toBe(true);
    expect(await readFile(file, 'utf8')).toBe('etter');
    expect(await readFile(earlierFile(file), 'utf8')).toBe('før');
  });
});
