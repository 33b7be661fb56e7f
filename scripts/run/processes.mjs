import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

const isWindows = process.platform === 'win32';

/** How long a program gets to end by itself, in milliseconds. */
const patience = 5_000;

/** @type {Set<number>} */
const running = new Set();

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left to get it.
  }
}

/**
 * Ends a program and all it has started.
 *
 * @param {number} pid
 */
async function stop(pid) {
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  // Playwright closes its browsers on SIGINT alone; for the others it is as good as SIGTERM.
  signalGroup(pid, 'SIGINT');
  for (let waited = 0; waited < patience && running.has(pid); waited += 20) await wait(20);
  signalGroup(pid, 'SIGKILL');
}

/** Ends every program that was started here. */
export const stopAll = () => Promise.all([...running].map(stop));

/**
 * Ends every program, and this one, when somebody asks this one to end.
 *
 * @param {object} [options]
 * @param {boolean} [options.isNpms] True when npm started this one. It stands behind a shell, which npm ends and which
 *   tells nobody: that its parent is gone is then the only sign.
 */
export function stopOnSignals({ isNpms = process.env.npm_lifecycle_event !== undefined } = {}) {
  let isEnding = false;
  /** @param {'SIGHUP' | 'SIGINT' | 'SIGTERM'} signal */
  const end = async (signal) => {
    if (isEnding) return;
    isEnding = true;
    await stopAll();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM']))
    process.on(signal, () => end(signal));

  const parent = process.ppid;
  if (isNpms && !isWindows)
    setInterval(() => {
      if (process.ppid !== parent) end('SIGTERM');
    }, 100).unref();
}

/**
 * Runs a program in a process group of its own, so that all it starts ends with it.
 *
 * @param {string[]} command The program and its arguments.
 * @param {{ cwd: string, env?: Record<string, string>, isShown?: boolean }} options `isShown` is false when what it
 *   says is kept for later.
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run([program = '', ...args], { cwd, env, isShown = true }) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      detached: !isWindows,
      shell: isWindows,
    });
    const { pid } = child;
    if (pid) running.add(pid);
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ status: 127, output: `${error.message}\n` }));
    child.on('exit', () => pid && running.delete(pid));
    child.on('close', (status, signal) => {
      resolve({ status: status ?? 128 + constants.signals[signal ?? 'SIGTERM'], output });
    });
  });
}
