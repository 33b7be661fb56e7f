/**
 * Gives chapters less room than usual between their lines and paragraphs, or more, where their last page would else be
 * all but empty.
 */
import type { PaperChapter, PaperDocument } from '#book/render/typst/document.ts';
import { compile, measure, type Compiled, type Filled } from './compile.ts';

/** As little of its last page as a chapter should fill. */
const least = 0.2;

/** The rooms that are tried, in this order. */
const rooms = [1, 0.9, 0.8, 0.7, 1.15, 1.3];

const roomAfter = (room: number): number | undefined => rooms[rooms.indexOf(room) + 1];

/** True where a page may be all but empty: each section of some chapters has one of its own. */
const mayBeEmpty = ({ sheets }: PaperChapter) => sheets === 'each';

/** The next room to try for a chapter; nothing when it fills its last page, or when all is tried. */
function nextRoom(chapter: PaperChapter, filled: Filled): number | undefined {
  const isThin = (filled.get(chapter.anchor) ?? 1) < least;
  return isThin && !mayBeEmpty(chapter) ? roomAfter(chapter.room ?? 1) : undefined;
}

const withChapters = async (
  document: PaperDocument,
  change: (chapter: PaperChapter) => PaperChapter | Promise<PaperChapter>,
): Promise<PaperDocument> => ({
  ...document,
  parts: await Promise.all(
    document.parts.map(async (part) => ({
      ...part,
      chapters: await Promise.all(part.chapters.map(change)),
    })),
  ),
});

/** A chapter with the room that it takes when it is set by itself, as a draft. */
async function fittedAlone(chapter: PaperChapter, document: PaperDocument): Promise<PaperChapter> {
  let fitted = chapter;
  for (;;) {
    const alone = { ...document, parts: [{ anchor: '', chapters: [fitted] }], index: [] };
    const room = nextRoom(fitted, await measure(alone, { isDraft: true }));
    if (room === undefined) return fitted;
    fitted = { ...fitted, room };
  }
}

/**
 * Sets a document so that no chapter ends in a page with a few lines, as far as the room between lines can help it. In
 * a large document, chapters are fitted by themselves first, since all of it takes a hundred times as long.
 *
 * @throws CompileError for what can't be set
 */
export async function compileFitted(document: PaperDocument): Promise<Compiled> {
  const isLarge = document.parts.flatMap(({ chapters }) => chapters).length > 1;
  let fitted = isLarge
    ? await withChapters(document, (chapter) => fittedAlone(chapter, document))
    : document;
  for (;;) {
    const made = await compile(fitted);
    const isDone = fitted.parts
      .flatMap(({ chapters }) => chapters)
      .every((chapter) => nextRoom(chapter, made.filled) === undefined);
    if (isDone) return made;
    fitted = await withChapters(fitted, (chapter) => {
      const room = nextRoom(chapter, made.filled);
      return room === undefined ? chapter : { ...chapter, room };
    });
  }
}
