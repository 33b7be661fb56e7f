import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localSite } from '#routing/site-url.ts';
import { replaceFolder } from './replace-folder.ts';

/** The folder of this project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/* Vitest puts Vite's own variables in the environment; a build started from there must not see them. */
const ofVite = ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV'];
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !ofVite.includes(name)),
);

/** A step of a build that failed; the message holds what it said. */
export class BuildError extends Error {
  /** The exit code. */
  readonly status: number;

  constructor(step: string, status: number, output: string) {
    super(`${step} failed:\n${output}`);
    this.status = status;
  }
}

/**
 * Builds the site into a folder, search index included. The former one stays until all of the new one is there.
 *
 * @param settings variables of the environment
 * @param from the project to build
 * @param options options of `astro build`
 * @throws BuildError
 */
export function build(
  outDir: string,
  settings: Record<string, string> = {},
  from = root,
  options: readonly string[] = [],
): void {
  // `--force`: Astro keeps entries as an earlier schema left them, when only the schema has changed.
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--force', ...options];
  replaceFolder(outDir, (next) => {
    for (const step of [
      [...astro, '--outDir', next],
      ['scripts/index-search.ts', next],
    ]) {
      const { status, stderr, stdout } = spawnSync(process.execPath, step, {
        cwd: from,
        encoding: 'utf8',
        env: { SITE_URL: localSite, ...environment, ...settings },
      });
      if (status !== 0) throw new BuildError(step.join(' '), status ?? 1, stdout + stderr);
    }
  });
}

/** What a build is made from, beside content/. */
export const sources = [
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/**
 * A copy of the project with other content, and a cache of its own.
 *
 * @param content texts by their path from the root
 */
export function copyProject(folder: string, content: ReadonlyMap<string, string>): void {
  for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const [file, text] of content) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const modules = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(modules)) {
    const isCache = ['.astro', '.vite'].includes(name);
    if (!isCache) symlinkSync(join(modules, name), join(folder, 'node_modules', name));
  }
}

/** Every file in a folder, from A to Z. */
export const filesIn = (folder: string): string[] =>
  globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
