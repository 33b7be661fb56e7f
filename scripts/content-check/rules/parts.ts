import type { RawEntry } from '../raw-entries.ts';
import type { Problem } from '../problems.ts';

/** A part that a text is to have. */
export interface Part {
  /** What it is, in words for editors. */
  part: string;
  /** How it is written. */
  written: RegExp;
  /** Its heading, where it has one. */
  heading?: RegExp;
}

/**
 * The line of a text, from 1, where a missing part is to be written: under its heading, else before the first
 * heading that usually follows, else at the end.
 */
function lineFor(missing: Part, parts: readonly Part[], body: string): number {
  const at = parts
    .slice(parts.indexOf(missing))
    .flatMap(({ heading }) => heading?.exec(body)?.index ?? [])[0];
  return body.slice(0, at ?? body.trimEnd().length).split('\n').length;
}

/**
 * The parts a text lacks.
 *
 * @param parts in the order they usually stand
 */
export const missingParts = (
  { file, body = '', bodyOffset = 0 }: RawEntry,
  parts: readonly Part[],
): Problem[] =>
  parts
    .filter(({ written }) => !written.test(body))
    .map((missing) => ({
      kind: 'missingPart',
      file,
      line: bodyOffset + lineFor(missing, parts, body),
      expected: missing.part,
    }));
