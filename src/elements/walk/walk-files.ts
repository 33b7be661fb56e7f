import { toWalkFile } from '#domain/walk/file.ts';
import { pictureIds } from '#domain/walk/stored-walks.ts';
import { walkReport } from '#domain/walk/report.ts';
import { pointRows } from '#domain/walk/rows.ts';
import type { Point, Walk } from '#domain/walk/walk.ts';
import { csvFile } from '#elements/kit/csv.ts';
import { download } from '#elements/kit/download.ts';
import { todayHere } from '#elements/kit/today.ts';
import { toBase64 } from './base64.ts';
import { inputOf, type WalkContext } from './context.ts';
import { picturesOf } from './picture-store.ts';
import { now, pointsIn } from './walk-store.ts';

/** What one takes along of a walk as a file. */
export type WalkFileKind = 'word' | 'list' | 'data';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const extensions = { word: 'docx', list: 'csv', data: 'json' } as const;

/** Loads what the files are made with while there is a net, so that they can be made without. */
export async function loadFileMakers(): Promise<void> {
  await Promise.allSettled([
    import('#files/word.ts'),
    import('#domain/site/csv.ts'),
    import('./hand-to-plan.ts'),
  ]);
}

/** Walks with all that is in them as one file. Nothing is loaded for it. */
async function dataFile(walks: readonly Walk[]): Promise<Blob> {
  const points = walks.flatMap(({ id }) => pointsIn(id));
  const pictures = await picturesOf(pictureIds(points));
  const text = toWalkFile(
    {
      walks: [...walks],
      points,
      pictures: [...pictures].map(([id, { bytes }]) => ({ id, data: toBase64(bytes) })),
    },
    now(),
  );
  return new Blob([text], { type: 'application/json' });
}

/** Makes a file of a walk. */
export async function makeWalkFile(
  kind: WalkFileKind,
  walk: Walk,
  points: readonly Point[],
  context: WalkContext,
): Promise<Blob> {
  const input = inputOf(context);
  switch (kind) {
    case 'word': {
      const { toWord } = await import('#files/word.ts');
      const pictures = await picturesOf(pictureIds(points));
      const report = walkReport({ walk, points, today: todayHere(), pictures }, input);
      return new Blob([await toWord(report)], { type: docx });
    }
    case 'list':
      return csvFile(pointRows(walk, points, input));
    case 'data':
      return dataFile([walk]);
  }
}

/** What a file of a walk is called: «trygghetsvandring-søndre-park-2027-05-12.docx». */
export function fileNameOf(kind: WalkFileKind, area: string, { data }: WalkContext): string {
  const place = area
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.slice(0, 5)
    .join('-');
  const name = [data.said.fileNames[kind], place, todayHere()].filter(Boolean).join('-');
  return `${name}.${extensions[kind]}`;
}

/** Hands all walks to the reader as one file. */
export async function downloadWalks(walks: readonly Walk[], context: WalkContext): Promise<void> {
  download(await dataFile(walks), fileNameOf('data', '', context));
}
