import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What is being made, and what it is to take the place of. */
type Kind = 'next' | 'former';

/** True for a process that runs. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Tidies up after makers that were killed: a folder moved away comes back, half-made ones go. */
function tidy(folder: string): void {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const [, kind, pid] = /^(.*)-(\d+)$/.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const left = join(parent, name);
    if (kind === nameOf(folder, 'former') && !existsSync(folder)) renameSync(left, folder);
    else if (kind === nameOf(folder, 'former') || kind === nameOf(folder, 'next'))
      rmSync(left, { recursive: true, force: true });
  }
}

const nameOf = (folder: string, kind: Kind) => `.${basename(folder)}-${kind}`;

/** A folder beside another, of this process alone. */
const beside = (folder: string, kind: Kind) =>
  join(dirname(folder), `${nameOf(folder, kind)}-${process.pid}`);

/**
 * Makes a folder anew beside the former one, and puts it in its place when all of it is there. Whatever goes wrong,
 * the former one stays as it is.
 *
 * @param make fills the folder it is given, and throws when it can't
 */
export function replaceFolder(folder: string, make: (next: string) => void): void {
  tidy(folder);
  const next = beside(folder, 'next');
  try {
    make(next);
  } catch (error) {
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  const former = beside(folder, 'former');
  if (existsSync(folder)) renameSync(folder, former);
  renameSync(next, folder);
  rmSync(former, { recursive: true, force: true });
}
