import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';

/** Runs TypeScript as it stands. The package `node` brings one that does. */
const oldestNode = 24;

/**
 * What an installation depends on; a change of any of it means a new one.
 *
 * @param {string} root
 */
function installedFrom(root) {
  return ['package.json', 'package-lock.json']
    .map((file) => readFileSync(join(root, file)))
    .reduce((hash, file) => hash.update(file), createHash('sha256'))
    .digest('hex');
}

/**
 * Installs the packages of the lock, unless they are there already.
 *
 * @param {string} root
 * @returns {Promise<number>} 0 when everything is in place, else the exit code
 */
export async function install(root) {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.installed-from');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== installedFrom(root)) {
    console.log('▶ Installing what is missing');
    // Not `npm ci`: it refuses a lock that lacks packages for other platforms, and not every registry has
    // all of them. The versions are those of the lock all the same, and the lock is not changed.
    const { status } = await run(
      ['npm', 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
      { cwd: root },
    );
    if (status !== 0) {
      console.error(
        'The installation failed. See above for what npm said, and run the command again.',
      );
      return status;
    }
    writeFileSync(stamp, installedFrom(root));
  }
  const hasPinned = existsSync(join(modules, '.bin', 'node'));
  if (!hasPinned && Number.parseInt(process.versions.node) < oldestNode) {
    console.error(
      `The package "node" brings Node ${oldestNode}, and it is not there: npm may be told to run no scripts of packages. Allow them (npm config get ignore-scripts), remove node_modules/, and run the command again. Or install Node ${oldestNode}.`,
    );
    return 1;
  }
  return 0;
}
