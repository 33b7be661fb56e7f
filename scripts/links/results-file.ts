import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LinkCheck } from '#domain/site/links.ts';
import { collections } from '#schemas/collections.ts';
import { schemaProblems } from '../content-check/schema-problems.ts';

/** Where the results stand, from the root of the project. */
export const linksFile = `content/${collections.linkChecks.folder}/${collections.linkChecks.only}.yaml`;

/** The results and the text of their file, or nothing when the content check must mend it first. */
export function readLinkChecks(root: string): { text: string; links: LinkCheck[] } | undefined {
  try {
    const text = readFileSync(join(root, linksFile), 'utf8');
    const data: unknown = parse(text);
    const entry = { id: '', file: linksFile, data, lineOf: () => 0 };
    const isSound = schemaProblems(entry, collections.linkChecks.schema()).length === 0;
    return isSound ? { text, links: (data as { links: LinkCheck[] }).links } : undefined;
  } catch {
    return undefined;
  }
}
