import * as v from 'valibot';
import { entryId } from '#domain/assessment/assessment.ts';
import { openFile, type FileFormat } from '#domain/assessment/open-file.ts';
import { problem, tooMuch } from '#domain/assessment/problems.ts';
import { readWith } from '#domain/assessment/read-entries.ts';
import { object } from '#domain/site/shapes.ts';
import type { WalkProblem } from './problems.ts';
import { pictureIds } from './stored-walks.ts';
import { isNewerWalk, point, walk, walkVersion, type Point, type Walk } from './walk.ts';

/** What every file of ours says it is. */
const walkFormat = 'slt-trygghetsvandring';

/** Largest file that is read, in bytes: some 200 pictures. */
const largestWalkFile = 120_000_000;

/** Most walks, points and pictures that are read of a file. */
const mostInFile = { walks: 50, points: 1000, pictures: 600 } as const;

/** Longest picture that is read, in letters of base64: some 3 MB. */
const longestPicture = 4_000_000;

/** A picture as a file holds it. */
export const filePicture = object({
  id: entryId,
  /** JPEG, in base64. */
  data: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/), v.maxLength(longestPicture)),
});

export type FilePicture = v.InferOutput<typeof filePicture>;

/** What a file holds. */
export interface WalkContent {
  walks: Walk[];
  points: Point[];
  pictures: FilePicture[];
}

/** What could be read of a file. `content` is missing when nothing could. */
export interface ReadWalkFile {
  content?: WalkContent;
  problems: WalkProblem[];
}

const entries = v.optional(v.array(v.unknown()), []);
const envelope = object({ walks: entries, points: entries, pictures: entries });

/** Writes walks with all that is in them as a file. */
export const toWalkFile = ({ walks, points, pictures }: WalkContent, now: string): string =>
  `${JSON.stringify({ format: walkFormat, version: walkVersion, exported: now, walks, points, pictures })}\n`;

/** The format of those files. */
export const walkFile: FileFormat = {
  format: walkFormat,
  largest: largestWalkFile,
  isNewer: isNewerWalk,
};

/** Reads a file that anything may have written. Never throws; what can be read is read. */
export function readWalkFile(text: string): ReadWalkFile {
  const { value, problems } = openFile(text, walkFile);
  if (!value) return { problems };
  if (value.version !== walkVersion)
    return { problems: [problem('wrong-shape', 'version', value.version)] };
  return readCurrent(value);
}

/** The entries of one kind that a schema can read; each of the others becomes a problem. */
function readEach<Schema extends v.GenericSchema>(
  schema: Schema,
  entries: readonly unknown[],
  part: keyof typeof mostInFile,
  problems: WalkProblem[],
): v.InferOutput<Schema>[] {
  const most = mostInFile[part];
  if (entries.length > most) problems.push(tooMuch('too-many', part, entries.length, most));
  return entries.slice(0, most).flatMap((entry, at) => {
    const read = readWith(schema, entry, `${part}.${at}`);
    for (const { where, found } of read.problems)
      problems.push(problem(part === 'pictures' ? 'bad-picture' : 'wrong-shape', where, found));
    return read.value === undefined ? [] : [read.value];
  });
}

const noWalks = (value: unknown): ReadWalkFile => ({
  problems: [problem('wrong-shape', '', value)],
});

function readCurrent(value: Record<string, unknown>): ReadWalkFile {
  const { value: found } = readWith(envelope, value, '');
  if (!found) return noWalks(value);
  const problems: WalkProblem[] = [];
  const walks = readEach(walk, found.walks, 'walks', problems);
  const ids = new Set(walks.map(({ id }) => id));
  const points = readEach(point, found.points, 'points', problems).filter((one, at) => {
    if (ids.has(one.walk)) return true;
    problems.push(problem('no-walk', `points.${at}`, one.place || one.id));
    return false;
  });
  const named = pictureIds(points);
  const pictures = readEach(filePicture, found.pictures, 'pictures', problems).filter(({ id }) =>
    named.has(id),
  );
  if (walks.length > 0) return { content: { walks, points, pictures }, problems };
  return problems.length > 0 ? { problems } : noWalks(value);
}
