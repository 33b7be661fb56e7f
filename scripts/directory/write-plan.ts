import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { coordinationsFile, type Catalogue } from './catalogue.ts';
import type { CommandContext } from './command-context.ts';
import type { Plan } from './plan.ts';
import { inWords } from './problems.ts';
import { readRecords, writeRecords } from './records-file.ts';
import { kindOf } from './side-by-side.ts';
import { earlierFile, replaceFile } from './write.ts';

/** The text of the catalogue after a plan, checked to hold exactly what the plan says. */
async function textAfter({ file }: Catalogue, { touched }: Plan): Promise<string> {
  const changes = touched.map((one) => ({ id: one.id, kind: kindOf(one), edits: one.edits }));
  const text = await writeRecords(file, changes);
  const byId = new Map(touched.map((one) => [one.id, one.after]));
  const expected = [
    ...file.chunks.flatMap(({ record }) => {
      const id = String(record.id);
      return byId.has(id) ? (byId.get(id) ?? []) : record;
    }),
    ...touched.flatMap(({ before, after }) => (before ? [] : (after ?? []))),
  ];
  const written = readRecords(text)?.chunks.map(({ record }) => record);
  if (!isDeepStrictEqual(written, expected)) {
    throw new Error('The written catalogue is not what the plan says. Nothing was written.');
  }
  return text;
}

/**
 * Writes what a plan says into the catalogue, and leaves the former file beside it.
 *
 * @returns the exit code
 */
export async function writePlan(
  catalogue: Catalogue,
  plan: Plan,
  { root, print, files }: CommandContext,
): Promise<0 | 1> {
  const file = join(root, coordinationsFile);
  const text = await textAfter(catalogue, plan);
  try {
    if (!(await replaceFile(file, catalogue.text, text, files))) {
      print(inWords({ kind: 'changedMeanwhile' }));
      return 1;
    }
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    print(inWords({ kind: 'notWritten', found }));
    return 1;
  }
  print(
    `Skrevet til ${coordinationsFile}. Den forrige ligger i ${earlierFile(coordinationsFile)}.`,
  );
  return 0;
}
