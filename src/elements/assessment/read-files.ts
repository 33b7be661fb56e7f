import type { Texts } from '#schemas/site/texts.ts';
import { largestFile, readFile, tooLarge, type FileContent } from '#domain/assessment/file.ts';
import { problem, problemKinds, type Problem } from '#domain/assessment/problems.ts';
import type { Language } from '#domain/site/language.ts';
import { countOf, fill, formatNumber } from '#domain/site/norwegian.ts';
import { make } from '#elements/kit/make.ts';

/** A file that was read, or was not. */
export interface FileRead {
  name: string;
  content?: FileContent | undefined;
  problems: Problem[];
}

/** The texts of what can't be read. */
export interface ProblemMessages extends Pick<Texts['assessmentKeep'], 'moreProblems'> {
  readonly problems: Texts['assessmentProblems'];
}

/** Reads files one by one. One that is too large is refused by its size, before it is read. Never throws. */
export async function readFiles(files: Iterable<File>): Promise<FileRead[]> {
  const read: FileRead[] = [];
  for (const file of files) {
    const { content, problems } =
      file.size > largestFile
        ? { content: undefined, problems: [tooLarge(file.size)] }
        : await file
            .text()
            .then((text) => readFile(text))
            .catch(() => ({ content: undefined, problems: [problem('not-json', '', file.type)] }));
    read.push({ name: file.name, content, problems });
  }
  return read;
}

/** «20 000» for a number, and the text itself for another: «5 MB». */
const inWords = (text: string, language: Language) =>
  /^\d+$/.test(text) ? formatNumber(Number(text), language) : text;

/** Problems of one kind that are shown for each file. */
const mostShown = 3;

/** What was wrong with each file: what, where, what was found. */
export function problemItems(
  reads: readonly FileRead[],
  { problems: texts, moreProblems }: ProblemMessages,
  language: Language,
): HTMLLIElement[] {
  return reads.flatMap(({ name, problems }) =>
    problemKinds.flatMap((kind) => {
      const found = problems.filter((one) => one.kind === kind);
      if (found.length === 0) return [];
      const places = found.slice(0, mostShown).map(({ where, found: what, most }) =>
        make('li', {
          text: [
            ...(where ? [fill(texts.where, { where })] : []),
            fill(texts.found, { found: most ? inWords(what, language) : what }),
            ...(most ? [fill(texts.most, { most: inWords(most, language) })] : []),
          ].join('. '),
        }),
      );
      const rest = found.length - mostShown;
      if (rest > 0) places.push(make('li', { text: countOf(moreProblems, rest, language) }));
      return make('li', {}, [
        make('b', { text: name }),
        `: ${texts[kind]}`,
        make('ul', {}, places),
      ]);
    }),
  );
}
