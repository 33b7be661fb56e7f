/**
 * Gives chapters less room than usual between their lines and paragraphs, or more, where their last page would else be
 * all but empty.
 */
import type { PaperChapter, PaperDocument } from '#book/render/typst/document.ts';
import { compile, type Compiled } from './compile.ts';

/** As little of its last page as a chapter should fill. */
const least = 0.2;

/**
 * As much of it as a chapter in a file of its own should fill: in a book, the numbers of pages that stand beside its
 * references may take the lines that are left.
 */
const most = 0.84;

/** The rooms that are tried, in this order. */
const rooms = [1, 0.9, 0.8, 0.7, 1.15, 1.3];

const roomAfter = (room: number): number | undefined => rooms[rooms.indexOf(room) + 1];

/** True where a page may be all but empty: each section of some chapters has one of its own. */
const mayBeEmpty = ({ sheets }: PaperChapter) => sheets === 'each';

/** The next room to try for a chapter; nothing when it fills its last page, or when all is tried. */
function nextRoom(chapter: PaperChapter, fill: number, isAlone: boolean): number | undefined {
  const isWell = fill >= least && (!isAlone || fill <= most || fill === 1);
  return isWell || mayBeEmpty(chapter) ? undefined : roomAfter(chapter.room ?? 1);
}

/** A document with other room in some chapters. */
export const withRooms = (
  document: PaperDocument,
  roomOf: (chapter: PaperChapter) => number | undefined,
): PaperDocument => ({
  ...document,
  parts: document.parts.map((part) => ({
    ...part,
    chapters: part.chapters.map((chapter) => {
      const room = roomOf(chapter);
      return room === undefined ? chapter : { ...chapter, room };
    }),
  })),
});

/**
 * Sets a document so that no chapter ends in a page with a few lines, as far as the room between lines can help it.
 *
 * @throws CompileError for what can't be set
 */
export async function compileFitted(document: PaperDocument): Promise<Compiled> {
  const made = await compile(document);
  const isAlone = document.kind === 'chapter';
  const next = (chapter: PaperChapter) =>
    nextRoom(chapter, made.filled.get(chapter.anchor) ?? 1, isAlone);
  const chapters = document.parts.flatMap((part) => part.chapters);
  return chapters.some(next) ? compileFitted(withRooms(document, next)) : made;
}
