import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { printApart } from './print-apart.ts';

/**
 * Does something more to the HTML of every page when all of them are built, one step after the other, and puts its
 * styles for paper beside the other files that are named by what is in them.
 */
export function finishPages(...steps: ((html: string) => string)[]): AstroIntegration {
  let assets = '';
  let base = '';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = `${config.build.assets}/`;
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await mkdir(`${folder}${assets}`, { recursive: true });
        const finish = async (name: string) => {
          const page = steps.reduce(
            (html, step) => step(html),
            await readFile(`${folder}${name}`, 'utf8'),
          );
          const { html, file } = printApart(page, base + assets);
          await writeFile(`${folder}${name}`, html);
          if (file) await writeFile(`${folder}${assets}${file.name}`, file.css);
        };
        await Promise.all(globSync('**/*.html', { cwd: folder }).map(finish));
      },
    },
  };
}
