import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/* Vitest puts Vite's own variables in the environment; a build started from here must not see them. */
const ofVite = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV'];
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !ofVite.includes(name)),
);

/**
 * Builds the site into a folder, search index included.
 *
 * @param project the folder with content and source; this checkout, unless it is told
 */
export function build(outDir: string, settings: Record<string, string>, project = root): void {
  const steps = [
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir],
    ['scripts/index-search.ts', outDir],
  ];
  for (const step of steps) {
    const { status, stderr, stdout } = spawnSync(process.execPath, step, {
      cwd: project,
      encoding: 'utf8',
      env: { ...environment, ...settings },
    });
    if (status !== 0) throw new Error(`${step.join(' ')} failed:\n${stdout}\n${stderr}`);
  }
}

/** A copy of the project in a folder, with records added to its coordinations. */
export function projectWith(folder: string, coordinations: string): string {
  mkdirSync(folder);
  for (const name of [
    'content',
    'public',
    'scripts',
    'src',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
  ])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  appendFileSync(join(folder, 'content/katalog/samordninger.yaml'), `\n${coordinations}`);
  return folder;
}
