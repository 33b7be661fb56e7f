import { collections, type CollectionDefinition } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/site/common.ts';
import type { Problem } from '../problems.ts';
import { idsOf, type Rule } from './context.ts';

/** Entries the pages ask for by name. */
const required: [CollectionName, readonly string[]][] = [
  ['site', ['nettsted']],
  ['texts', ['nb', 'nn']],
  ['readingOrder', ['rekkefolge']],
  ['chapters', ['hva-er-slt']],
  ['pages', ['om', 'tilgjengelighet', 'personvern', 'data']],
  ['diagrams', ['tre-nivaer']],
  ['caseDrafts', ['saksframlegg']],
  ['forms', ['dette-ma-til', 'hurtigsjekk', 'full']],
];

/** What the pages ask for by name is there. */
export const nothingIsMissing: Rule = (context) =>
  required.flatMap(([name, ids]) =>
    ids
      .filter((id) => !idsOf(context, name).has(id))
      .map((id): Problem => {
        const row: CollectionDefinition = collections[name];
        const folder = 'file' in row ? row.file : `${row.folder}/`.replace('./', '');
        const file = `content/${folder}${id}.${'extension' in row ? row.extension : ''}`;
        return { kind: 'missingFile', file, line: 1, expected: file };
      }),
  );
