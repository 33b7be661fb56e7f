import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Does something more to the HTML of every page when all of them are built: one step after the other. */
export function finishPages(...steps: ((html: string) => string)[]): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const finish = async (name: string) => {
          const file = `${folder}${name}`;
          const html = await readFile(file, 'utf8');
          await writeFile(
            file,
            steps.reduce((page, step) => step(page), html),
          );
        };
        await Promise.all(globSync('**/*.html', { cwd: folder }).map(finish));
      },
    },
  };
}
