import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, root } from '../support/build.ts';
import { dist, readSite } from '../support/site.ts';
import { buildStarlight } from './starlight.ts';

/** Each chapter this many times: as many pages as ours, near enough. */
const copies = 22;

/** Builds into a folder of its own and gives the milliseconds each page took. */
function timeBuild(outDir: string): { pages: number; perPage: number } {
  const started = performance.now();
  build(outDir);
  const milliseconds = performance.now() - started;
  const pages = readSite(outDir).pages.length;
  return { pages, perPage: milliseconds / pages };
}

/** Prints what a page costs to build, the first time and the next. */
export function printBuildTime(): void {
  console.log('\nBuild with search index');
  const starlight = buildStarlight(dist, copies);
  const starlightPerPage = starlight.milliseconds / starlight.pages;
  console.log(
    `  ${'Starlight'.padEnd(28)} ${starlight.pages} pages, ${starlightPerPage.toFixed(1)} ms a page`,
  );
  const outDir = mkdtempSync(join(tmpdir(), 'slt-bench-'));
  for (const cache of ['.astro', 'node_modules/.astro'])
    rmSync(join(root, cache), { recursive: true, force: true });
  for (const state of ['first build', 'next build']) {
    const { pages, perPage } = timeBuild(outDir);
    const ratio = (perPage / starlightPerPage).toFixed(2);
    console.log(
      `  ${state.padEnd(28)} ${pages} pages, ${perPage.toFixed(1)} ms a page, ${ratio} of what Starlight takes (goal 0.50)`,
    );
  }
  rmSync(outDir, { recursive: true });
}
