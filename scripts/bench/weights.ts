import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from '#routing/routes.ts';
import { chapterAddress } from '../support/books.ts';
import { brotliSize, readSite, weightOf } from '../support/site.ts';
import { number } from './figures.ts';

const templates: [name: string, address: RegExp][] = [
  ['front page', /^\/$/],
  ['handbook contents', /^\/handbok\/$/],
  ['chapter (heaviest)', chapterAddress],
  ['list of laws', /^\/lover\/$/],
  ['sources (heaviest page)', /^(\/nn)?\/kilder\/([a-z0-9-]+\/)?$/],
  ['whole handbook', /^\/handbok\/alt\/$/],
  ['glossary', /^\/ordliste\/$/],
  ['directory, data excluded', /^\/finn-koordinator\/$/],
  ['fylke (heaviest)', /^\/finn-koordinator\/[a-z-]+\/$/],
  ['kommune (heaviest)', /^\/kommune\//],
  ['form (heaviest)', /^\/egenvurdering\/(?!sammenlign)[a-z-]+\/$/],
  ['comparison', /^\/egenvurdering\/sammenlign\/$/],
  ['search', /^\/sok\/$/],
  ['about (heaviest)', /^\/om\//],
];

/** Prints what the heaviest page of each template weighs. */
export function printWeights(): void {
  const site = readSite();
  console.log('\nBytes in brotli, everything the page loads by itself included');
  for (const [name, pattern] of templates) {
    const weights = site.pages
      .filter(({ address }) => pattern.test(address))
      .map((page) => weightOf(site, page));
    console.log(`  ${name.padEnd(28)} ${number.format(Math.max(...weights)).padStart(8)}`);
  }
  const chapter = site.pages.find(({ address }) => address === '/handbok/hva-er-slt/');
  const shell = brotliSize(chapter?.html.replace(/<main[\s\S]*<\/main>/, '') ?? '');
  console.log(`  ${'shell of a chapter'.padEnd(28)} ${number.format(shell).padStart(8)}`);
  const typefaces = globSync('_astro/*.woff2', { cwd: site.folder })
    .map((file) => statSync(join(site.folder, file)).size)
    .reduce((sum, size) => sum + size, 0);
  console.log(
    `  ${'typefaces, loaded after'.padEnd(28)} ${number.format(typefaces).padStart(8)} as they are`,
  );
  const data = brotliSize(readFileSync(site.fileOf(pages.packedIndex) ?? ''));
  console.log(`  ${'directory data'.padEnd(28)} ${number.format(data).padStart(8)}`);
}
