import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { faces, type Face } from '#typefaces/faces.ts';
import { recipeOf, subsetOf } from '#typefaces/subset.ts';

/** Writes a file in one step, so that another command never reads half of it. */
async function write(file: string, data: Buffer | string): Promise<void> {
  const next = `${file}.${process.pid}`;
  await writeFile(next, data);
  await rename(next, file);
}

/** Makes the file of a face, unless it is there and made of the same. */
async function make(face: Face, folder: string): Promise<void> {
  const file = `${folder}${face}.woff2`;
  const note = `${folder}${face}.recipe`;
  const recipe = recipeOf(face);
  if (existsSync(file) && existsSync(note) && (await readFile(note, 'utf8')) === recipe) return;
  await write(file, await subsetOf(face, 'woff2'));
  await write(note, recipe);
}

/**
 * Makes the files of the typefaces, which styles and pages know as `@typefaces/text.woff2`, `strong.woff2` and
 * `name.woff2`. In the build they get a name that changes with what is in them.
 */
export function typefaces(): AstroIntegration {
  return {
    name: 'typefaces',
    hooks: {
      'astro:config:setup': async ({ createCodegenDir, updateConfig }) => {
        const folder = fileURLToPath(createCodegenDir());
        await Promise.all((Object.keys(faces) as Face[]).map((face) => make(face, folder)));
        updateConfig({ vite: { resolve: { alias: { '@typefaces': folder } } } });
      },
    },
  };
}
