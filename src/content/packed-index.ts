/** The index that the directory is searched in. */
import { packIndex } from '#domain/directory/packed-index.ts';
import {
  coordinations,
  districts,
  formerFylker,
  formerKommuner,
  fylker,
  kommuner,
  partsOfKommuner,
  postalCodes,
} from './directory.ts';
import { today } from './site.ts';

/** The index, packed; the same for both languages. */
export const packedIndex = packIndex({
  kommuner,
  fylker,
  former: formerKommuner,
  formerFylker,
  districts,
  parts: partsOfKommuner,
  postalCodes,
  coordinations,
  today,
});
