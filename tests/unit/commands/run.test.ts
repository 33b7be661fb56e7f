import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const scripts = new URL('../../../scripts/', import.meta.url);

/* Says what it was given and where it runs. */
const tell = `console.log(JSON.stringify({ args: process.argv.slice(2), site: process.env.SITE_URL, cwd: process.cwd() }))`;

/* Starts a program of its own, as a server with helpers does, and ends when it is told to. */
const stay = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const { writeFileSync, renameSync } = require('node:fs');
  writeFileSync('pids.tmp', JSON.stringify([process.pid, child.pid]));
  renameSync('pids.tmp', 'pids.json');
  setInterval(() => {}, 1000);`;

const fakeCommands = `
  export const steps = {
    build: { what: 'Build', run: ['node', 'tell.cjs', 'first'] },
    check: { what: 'Check', run: ['node', 'tell.cjs'] },
    fail: { what: 'Fail', run: ['node', '-e', 'process.exit(7)'] },
    serve: { what: 'Serve', run: ['node', 'stay.cjs'], port: 'PORT' },
  };
  export const sequences = {
    start: { steps: ['build', 'serve'] },
    both: { steps: ['fail', 'build'] },
    test: { steps: ['build', 'check', 'fail'], sideBySide: true, env: { FULL: '1' } },
  };`;

let root: string;

/* The real runner, in a project where everything is installed and the steps are made up. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'slt-run-'));
  cpSync(new URL('run.mjs', scripts), join(root, 'scripts/run.mjs'));
  cpSync(new URL('run/', scripts), join(root, 'scripts/run'), { recursive: true });
  writeFileSync(join(root, 'scripts/run/commands.mjs'), fakeCommands);
  writeFileSync(join(root, 'tell.cjs'), tell);
  writeFileSync(join(root, 'stay.cjs'), stay);
  const files = {
    'package.json': JSON.stringify({ scripts: { serve: 'node scripts/run.mjs serve' } }),
    'package-lock.json': '{}',
  };
  const hash = createHash('sha256');
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(root, name), text);
    hash.update(text);
  }
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'node_modules/.installed-from'), hash.digest('hex'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a command to its end. */
function runIt(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: '', ...env },
  });
  return { status, stdout, stderr };
}

test('what stands after the command goes to its program as it is', () => {
  const { status, stdout } = runIt(['check', '--sheet', 'Ark 1', '*.csv']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ args: ['--sheet', 'Ark 1', '*.csv'] });
});

test('an unknown command is told with those there are', () => {
  for (const name of ['biuld', 'constructor', '']) {
    const { status, stderr } = runIt([name]);
    expect(status).toBe(2);
    expect(stderr).toContain(`Unknown command "${name}"`);
    expect(stderr).toContain('start, both, test, build');
  }
});

test('a command of several steps takes no arguments, and says which does', () => {
  const { status, stdout, stderr } = runIt(['start', '--verbose']);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('npm run build -- --verbose');
});

test('the exit code of a step is that of the command, and the next one is not begun', () => {
  expect(runIt(['both'])).toMatchObject({ status: 7, stdout: '' });
  const { status, stdout } = runIt(['test']);
  expect(status).toBe(7);
  expect(stdout).toMatch(/\n2 passed, 1 failed\n$/);
});

test('only a build to publish has to be told its address', () => {
  expect(JSON.parse(runIt(['check']).stdout)).toMatchObject({ site: 'http://localhost:4321' });
  expect(JSON.parse(runIt(['check'], { PORT: '4400' }).stdout)).toMatchObject({
    site: 'http://localhost:4400',
  });
  expect(JSON.parse(runIt(['check'], { SITE_URL: 'https://example.com' }).stdout)).toMatchObject({
    site: 'https://example.com',
  });
  expect(JSON.parse(runIt(['build']).stdout)).toMatchObject({ site: '' });
});

describe('a port', () => {
  test.each(['127.0.0.1', '0.0.0.0', '::'])(
    'that is taken on %s is told before anything is built, with how to choose another',
    async (host) => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, host, resolve));
      const { port } = server.address() as AddressInfo;
      const { status, stdout, stderr } = runIt(['start'], { PORT: String(port) });
      await new Promise((resolve) => server.close(resolve));
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain(`Port ${port} is taken`);
      expect(stderr).toContain('PORT=4321 npm start');
    },
  );

  test.each(['http', '0', '70000', '43.5'])('may not be %s', (port) => {
    const { status, stdout, stderr } = runIt(['start'], { PORT: port });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`PORT is "${port}"`);
  });
});

describe('a server', () => {
  const pids = () => JSON.parse(readFileSync(join(root, 'pids.json'), 'utf8')) as number[];
  /** True while it runs; one that has ended may stand in the table until its parent has looked. */
  const isAlive = (pid: number) =>
    /^[^Z]/.test(spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout);

  /** Waits for something to become true, five seconds at most. */
  async function until(isTrue: () => boolean): Promise<void> {
    for (let waited = 0; waited < 5_000 && !isTrue(); waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** Starts the server, sends a signal to what was started, and gives what is left of all of it. */
  async function leftAfter(
    [program = '', ...args]: readonly string[],
    signal: NodeJS.Signals,
  ): Promise<number[]> {
    rmSync(join(root, 'pids.json'), { force: true });
    const { port } = await freePort();
    const env = { ...process.env, PORT: String(port) };
    const child: ChildProcess = spawn(program, args, { cwd: root, env, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await until(() => existsSync(join(root, 'pids.json')));
    const started = pids();
    expect(started.filter(isAlive)).toEqual(started);
    child.kill(signal);
    await ended;
    await until(() => !started.some(isAlive));
    return started.filter(isAlive);
  }

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'ends with all it started on %s',
    async (signal) => {
      expect(await leftAfter([process.execPath, 'scripts/run.mjs', 'serve'], signal)).toEqual([]);
    },
  );

  test('ends when npm is ended, which tells only the shell between them', async () => {
    expect(await leftAfter(['npm', 'run', 'serve'], 'SIGTERM')).toEqual([]);
  });
});

/** A port nothing listens on. */
async function freePort(): Promise<AddressInfo> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return address;
}
