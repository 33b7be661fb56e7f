import { hitKinds, type HitKind } from './hit.ts';

/**
 * The index knows a page by the mark of its build, so that no two builds are mixed up, by its kind, and by a number:
 * `nb_3f0ca1b` is in bokmål, of the build 3f0c, a chapter, and the number 1b. So the kind of a hit is known before its page
 * is fetched.
 */
const markLength = 4;

/** The mark of a build, of a hash of it in hexadecimal. */
export const markOf = (hash: string): string => hash.slice(0, markLength);

/** What tells a page from the others of its language. */
export const pageKey = (kind: HitKind, number: number): string =>
  `${hitKinds.indexOf(kind).toString(36)}${number.toString(36)}`;

/** The key of a page of the index. */
export const keyOfId = (id: string): string => id.slice(id.indexOf('_') + 1 + markLength);

/** The kind of a page of the index. */
export const kindOfId = (id: string): HitKind =>
  hitKinds[parseInt(keyOfId(id).charAt(0), 36)] ?? 'page';
