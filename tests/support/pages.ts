import type { BuiltPage } from '../../scripts/support/site.ts';
import { isFull, sampleOf } from './full.ts';

const isOfKommune = ({ address }: BuiltPage) => /\/kommune\//.test(address);

/** Every page in a full run, else all but most of the many pages of kommuner, which are made alike. */
export function sampleOfPages(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  if (isFull) return pages;
  const kommuner = sampleOf(pages.filter(isOfKommune), 40);
  return [...pages.filter((page) => !isOfKommune(page)), ...kommuner];
}

/** The pages whose HTML has some words. Others need not be parsed, which takes long for them all. */
export const pagesWith = (pages: readonly BuiltPage[], words: string): readonly BuiltPage[] =>
  pages.filter(({ html }) => html.includes(words));

/** Every page in a full run, else the pages that lie in no folder, and at most ten of each folder in each language. */
export function sampleOfFolders(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const folders = Map.groupBy(pages, ({ address }) => address.replace(/[^/]*\/?$/, ''));
  return [...folders].flatMap(([folder, inside]) =>
    ['/', '/nn/'].includes(folder) ? inside : sampleOf(inside, 10),
  );
}
