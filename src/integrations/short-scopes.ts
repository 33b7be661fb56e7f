import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashOf, inlineBlocks } from './narrow-csp.ts';

/** Gives the scopes of a page's styles the shortest names there are, and its policy the hashes they then have. */
export function shortenScopes(html: string): string {
  const names = new Map<string, string>();
  const shorten = (text: string) =>
    text.replace(/data-astro-cid-(\w+)/g, (_, scope: string) => {
      const name = names.get(scope) ?? `data-s${names.size.toString(36)}`;
      names.set(scope, name);
      return name;
    });
  const blocks = [...html.matchAll(inlineBlocks)].map(([, text = '']) => text);
  // The page first: the names stand in the order it has them.
  const short = shorten(html);
  return blocks.reduce((page, text) => page.replaceAll(hashOf(text), hashOf(shorten(text))), short);
}

/** Astro marks every element of a component with eight letters of chance, which no compression takes away. */
export function shortScopes(): AstroIntegration {
  return {
    name: 'short-scopes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const shortenIn = async (name: string) => {
          const file = `${folder}${name}`;
          await writeFile(file, shortenScopes(await readFile(file, 'utf8')));
        };
        await Promise.all(globSync('**/*.html', { cwd: folder }).map(shortenIn));
      },
    },
  };
}
