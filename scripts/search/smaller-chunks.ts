import { encode } from 'cborg';
import { read, written, type ChunkFile, type IndexFile, type MetaFile } from './index-format.ts';

/* Pagefind cuts its index in chunks of some thirty kilobytes, one of which travels for each word that is asked for. Here they
   are cut anew, in smaller ones. */

/** So many bytes a chunk has at least, before it is compressed; compressed it is two thirds. */
const least = 6_000;

/** Words that have so many letters in common stay in one chunk, so that the beginning of a word finds them all. */
const sharedStart = 4;

type Words = ChunkFile[0];

/** Words in groups that are large enough, cut where a word begins otherwise than the one before. */
function groupsOf(words: Words): Words[] {
  const groups: Words[] = [];
  let size = 0;
  words.forEach((each, at) => {
    const [word] = each;
    const before = words[at - 1]?.[0].slice(0, sharedStart);
    const begins = at === 0 || (size >= least && word.slice(0, sharedStart) !== before);
    if (begins) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(each);
    size += encode(each).length;
  });
  return groups;
}

/**
 * The index of a language in smaller chunks: what its meta file says of them, and their files.
 *
 * @param chunkOf gives the file of a chunk
 * @param start what the name of each chunk begins with
 */
export function smallerChunks(
  chunks: MetaFile[2],
  chunkOf: (name: string) => Uint8Array,
  start: string,
): { chunks: MetaFile[2]; files: IndexFile[] } {
  const words = chunks.flatMap(([, , name]) => read<ChunkFile>(chunkOf(name))[0]);
  const cut = groupsOf(words).map((group, at) => ({ group, name: start + at.toString(36) }));
  return {
    chunks: cut.map(({ group, name }) => [group[0]?.[0] ?? '', group.at(-1)?.[0] ?? '', name]),
    files: cut.map(({ group, name }) => ({
      path: `index/${name}.pf_index`,
      content: written([group]),
    })),
  };
}
