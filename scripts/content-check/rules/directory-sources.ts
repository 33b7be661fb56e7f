import type { Years } from '#schemas/site/years.ts';
import type { Problem } from '../problems.ts';
import { soundEntries, type Rule } from './context.ts';

interface CoordinationEntry {
  kommuner: string[];
  evidence: { kommuner?: string[]; years?: Years }[];
}

/** What a source of a coordination is about is among its kommuner, and each of them has a source. */
export const sourcesAreOfTheirKommuner: Rule = (context) =>
  soundEntries<CoordinationEntry>(context, 'coordinations').flatMap((entry): Problem[] => {
    const { kommuner, evidence } = entry.data;
    const strangers = evidence.flatMap(({ kommuner: about = [] }, at) =>
      about
        .filter((kommune) => !kommuner.includes(kommune))
        .map((kommune): Problem => ({
          kind: 'sourceOfOther',
          file: entry.file,
          line: entry.lineOf(['evidence', at, 'kommuner']),
          field: `evidence[${at}].kommuner`,
          found: kommune,
          expected: `noen av ${kommuner.join(', ')}`,
        })),
    );
    const without = kommuner
      .filter(
        (kommune) => !evidence.some(({ kommuner: about }) => about?.includes(kommune) ?? true),
      )
      .map((kommune): Problem => ({
        kind: 'missingSource',
        file: entry.file,
        line: entry.lineOf(['evidence']),
        field: 'evidence',
        expected: `en kilde om kommune ${kommune}`,
      }));
    return [...strangers, ...without];
  });

/** No source is from a year that has not come. (A plan may hold for years to come.) */
export const noSourcesFromTheFuture: Rule = (context) => {
  const thisYear = Number(context.today.slice(0, 4));
  const late = (
    { file, lineOf }: Pick<Problem, 'file'> & { lineOf: (path: (string | number)[]) => number },
    path: (string | number)[],
    years: Years | undefined,
  ): Problem[] =>
    years?.from !== undefined && years.from > thisYear
      ? [
          {
            kind: 'futureYear',
            file,
            line: lineOf([...path, 'years', 'from']),
            field: [...path, 'years', 'from'].join('.').replace(/\.(\d+)/g, '[$1]'),
            found: String(years.from),
            expected: `${thisYear} eller tidligere`,
          },
        ]
      : [];
  return [
    ...soundEntries<CoordinationEntry>(context, 'coordinations').flatMap((entry) =>
      entry.data.evidence.flatMap(({ years }, at) => late(entry, ['evidence', at], years)),
    ),
    ...soundEntries<{ years?: Years }>(context, 'dutyLines').flatMap((entry) =>
      late(entry, [], entry.data.years),
    ),
    ...soundEntries<Partial<Record<'generalEmail' | 'generalPhone', { years?: Years }>>>(
      context,
      'kommuner',
    ).flatMap((entry) =>
      (['generalEmail', 'generalPhone'] as const).flatMap((name) =>
        late(entry, [name], entry.data[name]?.years),
      ),
    ),
  ];
};

/** No two kommuner have the same general address: one of them would get what is meant for the other. */
export const generalAddressesAreTheirOwn: Rule = (context) => {
  const seen = new Set<string>();
  return soundEntries<{ generalEmail?: { address: string } }>(context, 'kommuner').flatMap(
    (entry): Problem[] => {
      const address = entry.data.generalEmail?.address;
      if (!address) return [];
      const isShared = seen.has(address);
      seen.add(address);
      return isShared
        ? [
            {
              kind: 'duplicateId',
              file: entry.file,
              line: entry.lineOf(['generalEmail', 'address']),
              field: `${entry.id}, generalEmail.address`,
              found: address,
              expected: 'en adresse som ingen andre har',
            },
          ]
        : [];
    },
  );
};
