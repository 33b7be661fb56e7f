import { isRecord, parseJson } from '#domain/site/parse-json.ts';
import { problem, tooMuch, type Problem } from './problems.ts';

/** A format of ours. */
export interface FileFormat {
  /** What every file of it says it is. */
  format: string;
  /** Largest file that is read, in bytes. */
  largest: number;
  /** True for a version this site can't know yet. */
  isNewer: (version: unknown) => boolean;
}

/** Why a file is not opened. */
export type ClosedKind = 'too-large' | 'not-json' | 'foreign' | 'newer';

const megabytes = (size: number) => `${Math.ceil(size / 1e6)} MB`;

/** A file that is too large, by its size in bytes. */
export const tooLarge = (size: number, { largest }: FileFormat): Problem<'too-large'> =>
  tooMuch('too-large', '', megabytes(size), megabytes(largest));

const closed = (kind: ClosedKind, found: unknown) => ({ problems: [problem(kind, '', found)] });

/** What a file says that is of a format, or why it is not opened. Anything may have written it. Never throws. */
export function openFile(
  text: string,
  file: FileFormat,
): { value?: Record<string, unknown>; problems: Problem<ClosedKind>[] } {
  if (text.length > file.largest) return { problems: [tooLarge(text.length, file)] };
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  if (value === undefined) return closed('not-json', text);
  if (!isRecord(value) || value.format !== file.format) return closed('foreign', value);
  if (file.isNewer(value.version)) return closed('newer', value.version);
  return { value, problems: [] };
}
