import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Inquiry } from '#domain/directory/types.ts';
import { collections } from '#schemas/collections.ts';
import { schemaProblems } from '../../content-check/schema-problems.ts';
import { yamlFile } from '../../support/yaml-file.ts';
import { replaceFile, type Disk } from '../write.ts';

/** Where the log stands, from the root of the project. */
export const logFile = `content/${collections.inquiries.folder}/${collections.inquiries.only}.yaml`;

/** The log, or nothing when the content check must mend it first. */
export function readLog(root: string): { text: string; asked: Inquiry[] } | undefined {
  try {
    const text = readFileSync(join(root, logFile), 'utf8');
    const data: unknown = parse(text);
    const entry = { id: '', file: logFile, data, lineOf: () => 0 };
    const isSound = schemaProblems(entry, collections.inquiries.schema()).length === 0;
    return isSound ? { text, asked: (data as { asked: Inquiry[] }).asked } : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the log anew. Tells false when somebody has changed it meanwhile. */
export async function writeLog(
  root: string,
  before: string,
  asked: readonly Inquiry[],
  disk?: Disk,
): Promise<boolean> {
  return replaceFile(join(root, logFile), before, await yamlFile(before, { asked }), disk);
}
