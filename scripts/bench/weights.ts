import { readFileSync } from 'node:fs';
import { pages } from '#routing/routes.ts';
import { brotliSize, readSite, weightOf } from '../support/site.ts';
import { number } from './figures.ts';

const templates: [name: string, address: RegExp][] = [
  ['front page', /^\/$/],
  ['handbook contents', /^\/handbok\/$/],
  ['chapter (heaviest)', /^(\/nn)?\/handbok\/(?!alt\/)[a-z0-9-]+\/$/],
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
  const data = brotliSize(readFileSync(site.fileOf(pages.packedIndex) ?? ''));
  console.log(`  ${'directory data'.padEnd(28)} ${number.format(data).padStart(8)}`);
}
