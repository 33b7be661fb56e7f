import type { CellKind, Column } from '#domain/directory/sheet/columns.ts';
import { fold, slugify } from '#domain/site/norwegian.ts';
import type { Problem } from '../content-check/problems.ts';
import { quoted } from './problems.ts';
import type { ReferenceData } from './reference-data.ts';

/** What would have been right in a cell, where the schema says it to those who write YAML. */
const expectedIn: Partial<Record<CellKind, string>> = {
  date: 'en dato som finnes, skrevet DD.MM.ÅÅÅÅ eller ÅÅÅÅ-MM-DD',
  kommuner: 'nummeret en kommune har i dag, med fire sifre, som 0301',
  ids: 'id-en til en bydel, som oslo-alna',
  phone: 'et norsk telefonnummer med fem eller åtte sifre',
};

/** `2026-11-24` → `24.11.2026`, as spreadsheets in Norway show it. */
const asNorwegianDate = (date: string) => date.split('-').toReversed().join('.');

/** The two columns of a text, when it is one of those. */
function pairOf({ name, kind }: Column): string | undefined {
  const stem = /^(.+)_(?:nb|nn)$/.exec(name)?.[1];
  return kind === 'text' && stem
    ? `tekst på bokmål i «${stem}_nb» og på nynorsk i «${stem}_nn»`
    : undefined;
}

function expectationOf({ kind, expected }: Problem, column: Column, today: string) {
  switch (kind) {
    case 'futureDate':
      return `${asNorwegianDate(today)} eller tidligere`;
    case 'unconfirmedPerson':
      return '«bekreftet_dato», «bekreftet_av» og «bekreftet_kilde» i samme rad';
    case 'missingField':
      return pairOf(column) ?? expectedIn[column.kind] ?? expected;
    default:
      return expectedIn[column.kind] ?? expected;
  }
}

/** The number of the kommune whose name stands where its number should. */
const numberOf = (name: string, kommuneNames: ReferenceData['kommuneNames']) =>
  [...kommuneNames].find(([, its]) => fold(its) === fold(name))?.[0];

/** What was meant by something that does not exist, or by something else that was wrong. */
function suggestionFor(problem: Problem, column: Column, { ids, kommuneNames }: ReferenceData) {
  const { found = '', suggestion } = problem;
  if (column.kind === 'kommuner') return numberOf(found, kommuneNames);
  if (column.kind !== 'ids') return suggestion;
  const ending = `-${slugify(found)}`;
  return [...(ids.get('partsOfKommuner') ?? [])].find((id) => id.endsWith(ending)) ?? suggestion;
}

/**
 * A problem the content check has found, as one says it of a cell: what stands there as it was written,
 * and what would have been right.
 *
 * @param cell what stands in the column in this row, if anything
 */
export function inSheetWords(
  problem: Problem,
  column: Column,
  cell: string | undefined,
  known: ReferenceData,
): Record<'found' | 'expected' | 'suggestion', string | undefined> {
  const { kind, found } = problem;
  const isOneOfSeveral = column.kind === 'kommuner' || column.kind === 'ids';
  const isInCell = cell !== undefined && kind !== 'unconfirmedPerson';
  return {
    found: isInCell && !isOneOfSeveral ? quoted(cell) : found,
    expected: expectationOf(problem, column, known.today),
    suggestion: suggestionFor(problem, column, known),
  };
}
