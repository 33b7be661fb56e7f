import { parseArgs } from 'node:util';
import { toCsv } from '#domain/site/csv.ts';
import { checkContent } from '../content-check/check.ts';
import type { ContentFiles } from '../content-check/files.ts';
import { reportLines } from './chapters.ts';
import { figuresOf, type ChapterFigures } from './figures.ts';
import { goals, pressSources } from './goals.ts';
import { runsIn, sharedLines, textsInFolder } from './shared.ts';
import { templateFigures, templateLines } from './templates.ts';
import { textsOf } from './texts.ts';

/** What the report runs in. */
export interface ReportContext {
  files: ContentFiles;
  /** ISO date of the run. */
  today: string;
  /** Where what is said goes. */
  print: (text: string) => void;
}

const usage = `Bruk: npm run report -- [valg]

  --csv            tallene for hvert kapittel som CSV, til et regneark
  --json           tallene, målene og pressekildene som JSON
  --shared MAPPE   åtte eller flere ord på rad som også står i tekstfilene i mappen

Skal ut i en fil bare innholdet, så kjør npm run -s report -- --csv > rapport.csv`;

const options = {
  csv: { type: 'boolean' },
  json: { type: 'boolean' },
  shared: { type: 'string' },
} as const;

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return undefined;
  }
}

/** A figure as a cell of a sheet: with a comma, as spreadsheets in Norway read it. */
const cellOf = (value: ChapterFigures[keyof ChapterFigures]) =>
  typeof value === 'number'
    ? String(Number(value.toFixed(1))).replace('.', ',')
    : String(value ?? '');

function asCsv(rows: readonly ChapterFigures[]): string {
  const heads = Object.keys(rows[0] ?? {}) as (keyof ChapterFigures)[];
  return toCsv([heads, ...rows.map((row) => heads.map((head) => cellOf(row[head])))], 'people');
}

/**
 * `npm run report`: the state of each chapter, or what the texts share with others. Prints; changes nothing.
 *
 * @returns the exit code
 */
export function report(args: readonly string[], { files, today, print }: ReportContext): 0 | 1 | 2 {
  const chosen = readOptions(args);
  if (!chosen) {
    print(usage);
    return 2;
  }
  if (chosen.shared !== undefined) {
    const texts = textsInFolder(chosen.shared);
    if (!texts || texts.length === 0) {
      print(
        `Fant ingen tekstfiler i «${chosen.shared}». Nevn en mappe med filer som .txt eller .md.`,
      );
      return 1;
    }
    const { passages, names } = textsOf(files);
    print(sharedLines(runsIn(passages, texts, names), texts).join('\n'));
    return 0;
  }
  const { chapters, unusedSources } = checkContent(files, today);
  const templates = templateFigures(files);
  const rows = chapters.map((chapter) => figuresOf(chapter, today));
  if (chosen.csv) print(asCsv(rows));
  else if (chosen.json) {
    const missed = Object.entries(goals).map(([name, { missedBy }]) => [
      name,
      rows
        .filter((row) => !row.isAppendix && missedBy(row) !== undefined)
        .map(({ chapter }) => chapter),
    ]);
    const json = {
      chapters: rows,
      missed: Object.fromEntries(missed) as Record<string, string[]>,
      templates,
      press: pressSources(chapters),
      unusedSources,
    };
    print(JSON.stringify(json, null, 2));
  } else {
    const lines = reportLines(chapters, unusedSources, today);
    print([...lines, '', ...templateLines(templates)].join('\n'));
  }
  return 0;
}
