import type { Problem } from '../problems.ts';
import { idsOf, readEntries, type Rule } from './context.ts';

/** No yearly deadline has the address of an event: each has a page of its own in the same folder. */
export const deadlinesHaveTheirOwnAddresses: Rule = (context) =>
  readEntries(context, 'yearlyDeadlines')
    .filter(({ id }) => idsOf(context, 'events').has(id))
    .map((entry): Problem => ({
      kind: 'takenAddress',
      file: entry.file,
      line: entry.lineOf(['id']),
      field: 'id',
      found: entry.id,
      expected: `et navn som ikke er brukt av content/arrangementer/${entry.id}.yaml`,
    }));
