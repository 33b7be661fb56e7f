import type { Texts } from '#schemas/site/texts.ts';
import { largestFile, readFile, type FileContent } from '#domain/assessment/file.ts';
import { problem, type Problem } from '#domain/assessment/problems.ts';
import type { Language } from '#domain/site/language.ts';
import { countOf, fill, formatNumber } from '#domain/site/norwegian.ts';
import { newId, now } from '#elements/assessment/assessment-store.ts';
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
export async function readFiles(files: Iterable<File>, language: Language): Promise<FileRead[]> {
  const read: FileRead[] = [];
  for (const file of files) {
    const size = `${formatNumber(Math.ceil(file.size / 1e6), language)} MB`;
    const { content, problems } =
      file.size > largestFile
        ? { content: undefined, problems: [problem('too-large', '', size)] }
        : await file
            .text()
            .then((text) => readFile(text, newId, now()))
            .catch(() => ({ content: undefined, problems: [problem('not-json', '', file.type)] }));
    read.push({ name: file.name, content, problems });
  }
  return read;
}

/** Problems of one kind that are shown for each file. */
const mostShown = 3;

/** What was wrong with each file: what, where, what was found. */
export function problemItems(
  reads: readonly FileRead[],
  { problems: texts, moreProblems }: ProblemMessages,
  language: Language,
): HTMLLIElement[] {
  return reads.flatMap(({ name, problems }) =>
    [...Map.groupBy(problems, ({ kind }) => kind)].map(([kind, found]) => {
      const places = found.slice(0, mostShown).map(({ where, found: what }) =>
        make('li', {
          text: [
            ...(where ? [fill(texts.where, { where })] : []),
            fill(texts.found, { found: what }),
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
