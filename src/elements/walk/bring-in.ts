import { problem } from '#domain/assessment/problems.ts';
import { readWalkFile, walkFile, type FilePicture, type WalkContent } from '#domain/walk/file.ts';
import { asPartOf, type BroughtIn } from '#domain/walk/merge.ts';
import { walkProblemKinds, type WalkProblem, type WalkProblemKind } from '#domain/walk/problems.ts';
import { countsInWords } from '#domain/site/counts-in-words.ts';
import { bindFileFrame } from '#elements/assessment/file-frame.ts';
import { itemsOfKinds, readFilesOf, type FileRead } from '#elements/assessment/read-files.ts';
import { hook } from '#elements/kit/hook.ts';
import { fromBase64 } from './base64.ts';
import type { WalkContext } from './context.ts';
import { keepPicture, pictureOf } from './picture-store.ts';
import { scaledPicture } from './scale-picture.ts';
import { takeIn } from './walk-store.ts';

/** A file that was read, or was not. */
type WalkFileRead = FileRead<WalkContent, WalkProblemKind>;

/** Keeps the pictures of a file that are not here. Gives how many found no room, and tells of those that are none. */
async function keepPictures(
  pictures: readonly FilePicture[],
  problems: WalkProblem[],
): Promise<number> {
  let refused = 0;
  for (const { id, data } of pictures) {
    if (await pictureOf(id)) continue;
    const bytes = fromBase64(data);
    // Drawn anew as those of the camera: another program may have made the file.
    const picture = bytes ? await scaledPicture(new Blob([bytes])) : 'unreadable';
    if (typeof picture === 'string')
      problems.push(problem('bad-picture', `pictures.${id}`, picture));
    else if (!(await keepPicture(id, picture))) refused += 1;
  }
  return refused;
}

/** Brings in files, as walks of their own or as points of the walk that is shown. */
export class BringIn {
  readonly #context: WalkContext;
  readonly #problems: HTMLElement;
  readonly #shownWalk: () => string | undefined;

  constructor(context: WalkContext, shownWalk: () => string | undefined) {
    const { host, signal } = context;
    this.#context = context;
    this.#shownWalk = shownWalk;
    this.#problems = hook(host, '[data-problems]', HTMLElement);
    for (const of of ['walks', 'points'] as const)
      bindFileFrame(
        hook(host, `[data-drop="${of}"]`, HTMLElement),
        (files) => void this.#bring(files, of === 'points' ? this.#shownWalk() : undefined),
        signal,
      );
  }

  async #bring(files: readonly File[], into: string | undefined): Promise<void> {
    const { said } = this.#context.data;
    this.#context.tell(said.making);
    const reads = await readFilesOf(walkFile, readWalkFile, files);
    const content = {
      walks: reads.flatMap((read) => read.content?.walks ?? []),
      points: reads.flatMap((read) => read.content?.points ?? []),
    };
    const brought = takeIn(into === undefined ? content : asPartOf(into, content));
    if ('kind' in brought) {
      const name = files.map((file) => file.name).join(', ');
      return this.#tell([...reads, { name, problems: [brought] }], undefined, 0);
    }
    // The text is kept first, so that none of it is lost for want of room for a picture.
    let refused = 0;
    for (const read of reads)
      refused += await keepPictures(read.content?.pictures ?? [], read.problems);
    this.#tell(reads, brought, refused);
  }

  #tell(reads: readonly WalkFileRead[], brought: BroughtIn | undefined, refused: number): void {
    const { data, language, tell, offerUndo } = this.#context;
    const { said, problems } = data;
    const counts = brought
      ? ([
          [said.walksIn, brought.walks],
          [said.pointsIn, brought.added],
          [said.updatedIn, brought.updated],
          [said.sameIn, brought.same],
          [said.keptIn, brought.kept],
          [said.picturesNotIn, refused],
        ] as const)
      : [];
    const text = countsInWords(counts, language).join(' ') || said.nothingIn;
    if (brought && Object.keys(brought.writes).length > 0) offerUndo(text);
    else tell(text);
    const { where, found, most } = problems;
    const { moreProblems } = said;
    const textOf = (kind: WalkProblemKind) => problems[kind];
    const words = { where, found, most, moreProblems, textOf };
    this.#problems.replaceChildren(...itemsOfKinds(walkProblemKinds, reads, words, language));
  }
}
