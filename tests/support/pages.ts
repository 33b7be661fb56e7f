import type { BuiltPage } from '../../scripts/support/site.ts';
import { isFull, sampleOf } from './full.ts';

const isOfKommune = ({ address }: BuiltPage) => /\/kommune\//.test(address);

/** Every page in a full run, else all but most of the many pages of kommuner, which are made alike. */
export function sampleOfPages(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  if (isFull) return pages;
  const kommuner = sampleOf(pages.filter(isOfKommune), 40);
  return [...pages.filter((page) => !isOfKommune(page)), ...kommuner];
}
