import { hasRightCheckDigit } from '#schemas/site/organisation-number.ts';
import type { Problem } from '../problems.ts';
import { soundEntries, type Rule } from './context.ts';

/** Every organisation number is one, and no two kommuner share one. */
export const organisationNumbersAreTheirOwn: Rule = (context) => {
  const kommuner = soundEntries<{ organisationNumber?: string }>(context, 'kommuner');
  const seen = new Set<string>();
  return kommuner.flatMap((entry): Problem[] => {
    const { organisationNumber: number } = entry.data;
    if (number === undefined) return [];
    const isShared = seen.has(number);
    seen.add(number);
    const at = {
      file: entry.file,
      line: entry.lineOf(['organisationNumber']),
      field: `${entry.id}, organisationNumber`,
      found: number,
    };
    if (!hasRightCheckDigit(number))
      return [
        { kind: 'wrongOrganisationNumber', ...at, expected: 'ni sifre med rett kontrollsiffer' },
      ];
    if (!isShared) return [];
    return [{ kind: 'duplicateId', ...at, expected: 'et nummer som ingen andre har' }];
  });
};
