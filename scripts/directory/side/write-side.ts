import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { withRows } from '../../kommuner/kommuner-file.ts';
import { documentsFile, kommunerFile, type Catalogue } from '../catalogue.ts';
import type { CommandContext } from '../command-context.ts';
import type { Touched } from '../import-options.ts';
import { inWords } from '../problems.ts';
import { readRecords, writeRecords } from '../records-file.ts';
import { kindOf } from '../side-by-side.ts';
import { earlierFile, replaceFile } from '../write.ts';

async function replace(
  file: string,
  before: string,
  after: string,
  { root, print, files }: CommandContext,
): Promise<0 | 1> {
  try {
    if (!(await replaceFile(join(root, file), before, after, files))) {
      print(inWords({ kind: 'changedMeanwhile' }));
      return 1;
    }
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    print(inWords({ kind: 'notWritten', found }));
    return 1;
  }
  print(`Skrevet til ${file}. Den forrige ligger i ${earlierFile(file)}.`);
  return 0;
}

const expect = (isRight: boolean) => {
  if (!isRight)
    throw new Error('What would be written is not what the plan says. Nothing was written.');
};

/** Writes what a plan says of the documents. */
export async function writeDocuments(
  { documents }: Catalogue,
  touched: readonly Touched[],
  context: CommandContext,
): Promise<0 | 1> {
  const changes = touched.map((one) => ({ id: one.id, kind: kindOf(one), edits: one.edits }));
  const text = await writeRecords(documents.file, changes);
  const after = new Map(touched.map((one) => [one.id, one.after]));
  const expected = [
    ...documents.file.chunks.flatMap(({ record }) => {
      const id = String(record.id);
      return after.has(id) ? (after.get(id) ?? []) : record;
    }),
    ...touched.flatMap((one) => (one.before ? [] : (one.after ?? []))),
  ];
  expect(
    isDeepStrictEqual(
      readRecords(text)?.chunks.map(({ record }) => record),
      expected,
    ),
  );
  return replace(documentsFile, documents.text, text, context);
}

/** Writes what a plan says of the kommuner. */
export function writeKommuner(
  { kommunerText }: Catalogue,
  touched: readonly Touched[],
  context: CommandContext,
): Promise<0 | 1> {
  const rows = new Map(touched.flatMap((one) => (one.after ? [[one.id, one.after] as const] : [])));
  const text = withRows(kommunerText, rows);
  const expected = (JSON.parse(kommunerText) as { id: string }[]).map(
    (one) => rows.get(one.id) ?? one,
  );
  expect(isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(expected))));
  return replace(kommunerFile, kommunerText, text, context);
}
