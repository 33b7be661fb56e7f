import { Worker } from 'node:worker_threads';
import { limits } from './limits.ts';
import type { WorkerAnswer } from './xlsx-worker.ts';

/** The thread that reads, kept for the next file as long as it answers. */
let ready: Promise<Worker> | undefined;
/** Files are read one after the other. */
let last: Promise<unknown> = Promise.resolve();

/**
 * More than any file within `limits` has taken (some 400 MB). V8 ends the whole process, not the thread alone, when one
 * step of the reader goes past it, so it is the last defence: the limits and the time come before.
 */
const mostMegabytes = 1024;

function start(): Promise<Worker> {
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('error', reject);
  });
}

async function ask(bytes: Uint8Array): Promise<WorkerAnswer | 'stopped'> {
  ready ??= start();
  const worker = await ready;
  worker.ref();
  const answer = await new Promise<WorkerAnswer | 'stopped'>((resolve) => {
    const stopped = () => settle('stopped');
    const timer = setTimeout(stopped, limits.time);
    const settle = (value: WorkerAnswer | 'stopped') => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', stopped).off('exit', stopped);
      resolve(value);
    };
    worker.on('message', settle).on('error', stopped).on('exit', stopped);
    worker.postMessage(bytes);
  });
  if (answer === 'stopped') {
    ready = undefined;
    void worker.terminate();
  } else worker.unref();
  return answer;
}

/** Reads an .xlsx file in a thread of its own, which is stopped when it takes too long or too much. */
export function readInThread(bytes: Uint8Array): Promise<WorkerAnswer | 'stopped'> {
  const answer = last.then(() => ask(bytes));
  last = answer.catch(() => undefined);
  return answer;
}
