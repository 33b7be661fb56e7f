import { isInFuture } from '#domain/site/freshness.ts';
import { noDateFound } from '#schemas/book/law.ts';
import type { Problem } from '../problems.ts';
import { fieldName } from '../schema-problems.ts';
import { readEntries, soundEntries, type Rule } from './context.ts';

interface LawFields {
  copy?: string;
  source?: string;
  adopted?: { inForce: string }[];
}

/** Nothing is said not to be in force on the day it is or later: then the record tells of the law before. */
export const adoptedIsNotInForce: Rule = (context) =>
  soundEntries<LawFields>(context, 'laws').flatMap(({ data, file, lineOf }) =>
    (data.adopted ?? []).flatMap(({ inForce }, at): Problem[] => {
      if (inForce === noDateFound || isInFuture(inForce, context.today)) return [];
      const path = ['adopted', at, 'inForce'];
      const expected = `en dag etter ${context.today}, eller en regel som er skrevet om`;
      return [
        {
          kind: 'nowInForce',
          file,
          line: lineOf(path),
          field: fieldName(path),
          found: inForce,
          expected,
        },
      ];
    }),
  );

/** What stands as a copy of an act says how far it goes, and stands nowhere else. */
export const copiesSayHowFarTheyGo: Rule = (context) => {
  const copies = new Set(
    readEntries(context, 'sources')
      .filter(({ data }) => (data as { runsTo?: unknown } | null)?.runsTo !== undefined)
      .map(({ id }) => id),
  );
  const unread = new Set(context.unread.get('sources')?.map(({ id }) => id));
  return soundEntries<LawFields>(context, 'laws').flatMap(({ data, file, lineOf }): Problem[] => {
    const { copy, source } = data;
    const at = (field: string) => ({ file, line: lineOf([field]), field });
    return [
      ...(copy === undefined || copies.has(copy) || unread.has(copy)
        ? []
        : [
            {
              kind: 'notACopy' as const,
              ...at('copy'),
              found: copy,
              expected: [...copies].join(' eller ') || 'en kilde med «runsTo»',
            },
          ]),
      ...(source === undefined || !copies.has(source)
        ? []
        : [
            {
              kind: 'copyAsSource' as const,
              ...at('source'),
              found: source,
              expected: `copy: ${source}`,
            },
          ]),
    ];
  });
};
