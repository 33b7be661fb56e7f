import type { DataPath, RawEntry } from '../raw-entries.ts';
import type { Problem } from '../problems.ts';
import { fieldName } from '../schema-problems.ts';
import type { Rule } from './context.ts';
import { linksAsText } from './links-as-text.ts';

/** Every text in some data, with where it stands. */
function* textsIn(data: unknown, path: DataPath = []): Generator<[string, DataPath]> {
  if (typeof data === 'string') yield [data, path];
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data))
      yield* textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]);
}

const problemsIn = ({ data, file, lineOf }: RawEntry): Problem[] =>
  [...textsIn(data)].flatMap(([text, path]) =>
    linksAsText(text).map(({ found }): Problem => ({
      kind: 'linkInField',
      file,
      line: lineOf(path),
      field: fieldName(path),
      found,
      expected: 'bare tekst',
    })),
  );

/** Fields hold plain text: a link or a mark there would be shown as the signs it is written with. */
export const fieldsHaveNoLinks: Rule = ({ read }) => [...read.values()].flat().flatMap(problemsIn);
