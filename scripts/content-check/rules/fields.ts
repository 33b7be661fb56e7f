import type { RawEntry } from '../raw-entries.ts';
import type { Problem } from '../problems.ts';
import { fieldName } from '../schema-problems.ts';
import { stringsIn } from '../strings.ts';
import type { Rule } from './context.ts';
import { linksAsText } from './links-as-text.ts';

const problemsIn = ({ data, file, lineOf }: RawEntry): Problem[] =>
  [...stringsIn(data)].flatMap(([path, text]) =>
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
