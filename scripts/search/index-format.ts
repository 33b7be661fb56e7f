import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of the index, as Pagefind gives it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * The file of a language that every search begins with: which pages there are, and which words each chunk of the index has.
 * What follows is not changed.
 */
export type MetaFile = [
  version: string,
  pages: [id: string, ...facts: unknown[]][],
  chunks: [first: string, last: string, name: string][],
  ...others: unknown[],
];

/** A chunk of the index: words, each with its pages. */
export type ChunkFile = [words: [word: string, ...pages: unknown[]][]];

/* What each file of Pagefind begins with, before it is compressed. */
const signature = Buffer.from('pagefind_dcd');

/** What a file of the index holds. */
export const opened = (content: Uint8Array): Buffer =>
  gunzipSync(content).subarray(signature.length);

/** A file of the index that holds this. */
export const closed = (content: Uint8Array): Buffer =>
  gzipSync(Buffer.concat([signature, content]), { level: 9 });

/** What a file of the index in CBOR holds. */
export const read = <Content>(content: Uint8Array): Content => decode(opened(content)) as Content;

/** A file of the index in CBOR that holds this. */
export const written = (content: MetaFile | ChunkFile): Buffer => closed(encode(content));
