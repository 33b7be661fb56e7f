import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  indexOfWords,
  leastShared,
  sharedRuns,
  type NamedText,
  type SharedRun,
} from '#domain/book/shared-words.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { wrapped } from './table.ts';
import type { Passage } from './texts.ts';

/** A run of shared words, and where it stands on both sides. */
export interface FoundRun extends SharedRun {
  file: string;
  line: number;
  sourceLine: number;
}

/** The text files of a folder and those below it; nothing when there is no such folder. */
export function textsInFolder(folder: string): NamedText[] | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return globSync('**/*.{txt,md,mdx,html,csv}', { cwd: folder })
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

const lineAt = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** The runs of words that passages share with texts. */
export function runsIn(
  passages: readonly Passage[],
  texts: readonly NamedText[],
  names: readonly string[],
): FoundRun[] {
  const index = indexOfWords(texts, names);
  const textByName = new Map(texts.map(({ name, text }) => [name, text]));
  return passages.flatMap(({ file, lineOf, text }) =>
    sharedRuns(text, index).map((run) => ({
      ...run,
      file,
      line: lineOf(),
      sourceLine: lineAt(textByName.get(run.source.name) ?? '', run.source.at),
    })),
  );
}

const why = { quotation: 'i sitattegn', name: 'i et navn' };

/** The runs as lines of a terminal, file by file. Those in quotations and names stand last, in short. */
export function sharedLines(runs: readonly FoundRun[], texts: readonly NamedText[]): string[] {
  const open = runs.filter(({ within }) => within === undefined);
  const allowed = runs.filter(({ within }) => within !== undefined);
  return [
    `${leastShared} ELLER FLERE ORD PÅ RAD SOM OGSÅ STÅR I ${texts.length} FILER`,
    '',
    open.length === 0
      ? 'Ingen.'
      : `${open.length} steder, i ${new Set(open.map(({ file }) => file)).size} filer.`,
    ...[...groupBy(open, ({ file }) => file)].flatMap(([file, ofFile]) => [
      '',
      file,
      ...ofFile.flatMap(({ line, count, words, source, sourceLine }) =>
        wrapped(
          `  linje ${line}: ${count} ord: ${words.replace(/\s+/g, ' ')} (${source.name}:${sourceLine})`,
          '    ',
        ),
      ),
    ]),
    ...(allowed.length > 0
      ? [
          '',
          `Trolig i orden, ${allowed.length} steder:`,
          ...allowed.flatMap(
            ({ file, line, count, within = 'name' }) =>
              `  ${file}:${line}: ${count} ord ${why[within]}`,
          ),
        ]
      : []),
  ];
}
