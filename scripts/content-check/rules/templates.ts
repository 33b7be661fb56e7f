import { parseOrNothing } from '../prose-trees.ts';
import { likelyMeant } from '#domain/site/spelling.ts';
import { templateRowsIn } from '#domain/book/templates.ts';
import type { Language } from '#domain/site/language.ts';
import type { Problem } from '../problems.ts';
import { fieldName } from '../schema-problems.ts';
import { neededChapters } from '#schemas/book/books.ts';
import { soundEntries, type Rule } from './context.ts';

interface Naming {
  document?: string;
}

/** A document that is named is one the appendix describes, in as many rows in both languages. */
export const namedTemplatesAreDescribed: Rule = (context) => {
  const appendix = (written: Language) =>
    soundEntries<unknown>(context, 'chapters').find(
      ({ reference, language }) =>
        reference === neededChapters.templates.chapter && language === written,
    );
  const [original, translation] = [appendix('nb'), appendix('nn')];
  if (!original) return [];
  const described = templateRowsIn(parseOrNothing(original));
  const known = described.map(({ name }) => name);
  const named = [
    ...soundEntries<Naming>(context, 'indicators').map((entry) => ({
      entry,
      path: ['document'],
      document: entry.data.document,
    })),
    ...soundEntries<{ templates?: string[] }>(context, 'guides').flatMap((entry) =>
      (entry.data.templates ?? []).map((document, at) => ({
        entry,
        path: ['templates', at],
        document,
      })),
    ),
    ...soundEntries<{ conditions?: Naming[] }>(context, 'forms').flatMap((entry) =>
      (entry.data.conditions ?? []).map(({ document }, at) => ({
        entry,
        path: ['conditions', at, 'document'],
        document,
      })),
    ),
  ];
  const unknown = named.flatMap(({ entry, path, document }): Problem[] =>
    document === undefined || known.includes(document)
      ? []
      : [
          {
            kind: 'unknownReference',
            file: entry.file,
            line: entry.lineOf(path),
            field: fieldName(path),
            found: `«${document}»`,
            expected: `navnet på et dokument i en tabell i ${original.file}`,
            suggestion: likelyMeant(document, known),
          },
        ],
  );
  const rows = templateRowsIn(parseOrNothing(translation)).length;
  if (!translation || rows === known.length) return unknown;
  const unequal: Problem = {
    kind: 'unequalLists',
    file: translation.file,
    line: 1,
    found: `${rows} dokumenter`,
    expected: `${known.length} dokumenter, i samme rekkefølge som ${original.file}`,
  };
  return [...unknown, unequal];
};
