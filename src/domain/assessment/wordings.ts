import { ownValue } from '#domain/site/own-value.ts';
import type { Answers, ScaleAnswer } from './answers.ts';

/** Versions of the wording by the id of the indicator: the first where nothing is said. */
export type Wordings = Readonly<Record<string, number>>;

/** Answers, and the wordings they were given to. What is from before wordings were kept says nothing of them. */
interface Answered {
  answers: Answers<ScaleAnswer>;
  wordings: Wordings;
}

/** The version of a wording, from a stored value or a file; nothing for what is none. */
export function parseWording(value: unknown): number | undefined {
  const version = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0
    ? version
    : undefined;
}

/** The version of an indicator that an answer was given to, or that is asked now. */
export const wordingOf = (wordings: Wordings, id: string): number => ownValue(wordings, id) ?? 1;

/** True when an answer was given to an earlier wording than the one that is asked now. */
export const isEarlier = ({ answers, wordings }: Answered, id: string, asked: Wordings): boolean =>
  ownValue(answers, id) !== undefined && wordingOf(wordings, id) < wordingOf(asked, id);

/** The answers that were given to an earlier wording than the one that is asked now, by id. */
export const earlierAmong = (answered: Answered, asked: Wordings): string[] =>
  Object.keys(answered.answers).filter((id) => isEarlier(answered, id, asked));

/** The wordings of answers that are all given now. */
export const wordingsNow = ({ answers }: Pick<Answered, 'answers'>, asked: Wordings): Wordings =>
  marksOf(Object.keys(answers), (id) => wordingOf(asked, id));

const marksOf = (ids: readonly string[], versionOf: (id: string) => number | undefined): Wordings =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const version = versionOf(id) ?? 1;
      return version > 1 ? [[id, version]] : [];
    }),
  );

/** The one version all of them answered; nothing when they answered different ones, or none did. */
export function sharedWording(all: readonly Answered[], id: string): number | undefined {
  const versions = all
    .filter(({ answers }) => ownValue(answers, id) !== undefined)
    .map(({ wordings }) => wordingOf(wordings, id));
  return versions.every((version) => version === versions[0]) ? versions[0] : undefined;
}

/** Those of some answers that all who answered gave to one wording. */
export const inOneWording = (
  answers: Answers<ScaleAnswer>,
  all: readonly Answered[],
): Record<string, ScaleAnswer> =>
  Object.fromEntries(
    Object.entries(answers).filter(([id]) => sharedWording(all, id) !== undefined),
  );

/** The wordings of answers that all who answered gave to one. */
export const sharedWordings = (answers: Answers<ScaleAnswer>, all: readonly Answered[]): Wordings =>
  marksOf(Object.keys(answers), (id) => sharedWording(all, id));
