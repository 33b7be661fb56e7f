import { inAlphabeticalOrder } from '#domain/site/norwegian.ts';
import type { Kommune } from './types.ts';

/** The police districts from A to Å. */
export const policeDistricts = (kommuner: readonly Kommune[]): string[] =>
  [...new Set(kommuner.map(({ policeDistrict }) => policeDistrict))].sort(inAlphabeticalOrder);
