/** What can be wrong with what comes from outside. Each kind has its text in content/tekster/. */
export const problemKinds = [
  'too-large',
  'not-json',
  'foreign',
  'newer',
  'wrong-shape',
  'bad-answer',
  'too-many',
  'too-many-items',
  'too-many-values',
  'no-room',
  'bad-link',
] as const;

export type ProblemKind = (typeof problemKinds)[number];

/** Something that could not be read: what, where, and what was found. */
export interface Problem<Kind extends string = ProblemKind> {
  kind: Kind;
  /** Path in the file, as `assessments.2.answers.A1`. Empty for the whole. */
  where: string;
  /** What stood there, shortened. */
  found: string;
  /** The most there may be, where there was more: «500», «5 MB». */
  most?: string;
}

const longestFound = 60;

/** A value as JSON; nothing of one that is nested too deep for it. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '';
  }
}

/** What was found, as short text. Never markup: whoever shows it sets it as text. */
export function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : jsonOf(value);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

export const problem = <Kind extends string>(
  kind: Kind,
  where: string,
  found: unknown,
): Problem<Kind> => ({ kind, where, found: shorten(found) });

/** More at a place than there may be. */
export const tooMuch = <Kind extends string>(
  kind: Kind,
  where: string,
  found: number | string,
  most: number | string,
): Problem<Kind> => ({ ...problem(kind, where, found), most: String(most) });
