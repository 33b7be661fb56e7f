import type { Texts } from '#schemas/site/texts.ts';
import { assessmentFile, readFile, type FileContent } from '#domain/assessment/file.ts';
import { tooLarge, type ClosedKind, type FileFormat } from '#domain/assessment/open-file.ts';
import {
  problem,
  problemKinds,
  type Problem,
  type ProblemKind,
} from '#domain/assessment/problems.ts';
import type { Language } from '#domain/site/language.ts';
import { countOf, fill, formatNumber } from '#domain/site/norwegian.ts';
import { make } from '#elements/kit/make.ts';

/** A file that was read, or was not. */
export interface FileRead<Content = FileContent, Kind extends string = ProblemKind> {
  name: string;
  content?: Content | undefined;
  problems: Problem<Kind>[];
}

/** The texts of what can't be read. */
export interface ProblemMessages extends Pick<Texts['assessmentKeep'], 'moreProblems'> {
  readonly problems: Texts['assessmentProblems'];
}

/** How problems are told. */
interface ProblemWords<Kind extends string>
  extends
    Pick<Texts['assessmentKeep'], 'moreProblems'>,
    Pick<Texts['assessmentProblems'], 'where' | 'found' | 'most'> {
  readonly textOf: (kind: Kind) => string;
}

/** A file with what was wrong with it. */
interface Faulty<Kind extends string> {
  name: string;
  problems: readonly Problem<Kind>[];
}

/** Reads files of a format one by one. One that is too large is refused by its size, before it is read. Never throws. */
export async function readFilesOf<Content, Kind extends string>(
  format: FileFormat,
  read: (text: string) => Omit<FileRead<Content, Kind>, 'name'>,
  files: Iterable<File>,
): Promise<FileRead<Content, Kind | ClosedKind>[]> {
  const all: FileRead<Content, Kind | ClosedKind>[] = [];
  for (const file of files) {
    const { content, problems } =
      file.size > format.largest
        ? { content: undefined, problems: [tooLarge(file.size, format)] }
        : await file
            .text()
            .then(read)
            .catch(() => ({ content: undefined, problems: [problem('not-json', '', file.type)] }));
    all.push({ name: file.name, content, problems });
  }
  return all;
}

/** Reads files of the self-assessment. */
export const readFiles = (files: Iterable<File>): Promise<FileRead[]> =>
  readFilesOf(assessmentFile, readFile, files);

/** «20 000» for a number, and the text itself for another: «5 MB». */
const inWords = (text: string, language: Language) =>
  /^\d+$/.test(text) ? formatNumber(Number(text), language) : text;

/** Problems of one kind that are shown for each file. */
const mostShown = 3;

/** What was wrong with each file: what, where, what was found. */
export const problemItems = (
  reads: readonly FileRead[],
  { problems, moreProblems }: ProblemMessages,
  language: Language,
): HTMLLIElement[] => {
  const { where, found, most } = problems;
  const words = { where, found, most, moreProblems, textOf: (kind: ProblemKind) => problems[kind] };
  return itemsOfKinds(problemKinds, reads, words, language);
};

/** The same for files of another kind, with problems of their own. */
export function itemsOfKinds<Kind extends string>(
  kinds: readonly Kind[],
  reads: readonly Faulty<Kind>[],
  words: ProblemWords<Kind>,
  language: Language,
): HTMLLIElement[] {
  return reads.flatMap(({ name, problems }) =>
    kinds.flatMap((kind) => {
      const found = problems.filter((one) => one.kind === kind);
      if (found.length === 0) return [];
      const places = found.slice(0, mostShown).map(({ where, found: what, most }) =>
        make('li', {
          text: [
            ...(where ? [fill(words.where, { where })] : []),
            fill(words.found, { found: most ? inWords(what, language) : what }),
            ...(most ? [fill(words.most, { most: inWords(most, language) })] : []),
          ].join('. '),
        }),
      );
      const rest = found.length - mostShown;
      if (rest > 0) places.push(make('li', { text: countOf(words.moreProblems, rest, language) }));
      return make('li', {}, [
        make('b', { text: name }),
        `: ${words.textOf(kind)}`,
        make('ul', {}, places),
      ]);
    }),
  );
}
