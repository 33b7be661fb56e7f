import { fold } from '#domain/site/norwegian.ts';

/** What a list of documents is filtered by, by the name each has in the address. */
const documentFilterNames = ['q', 'type', 'fylke', 'kommune', 'tema', 'ar'] as const;

export type DocumentFilterName = (typeof documentFilterNames)[number];

/** The filters that are a choice among what there is. */
export const chosenFilterNames = ['type', 'fylke', 'kommune', 'tema'] as const;

type ChosenName = (typeof chosenFilterNames)[number];

/** Years, both included; without a limit where one is left out. */
export interface YearRange {
  from?: number | undefined;
  to?: number | undefined;
}

/** What is asked for; a filter that is not set is left out. */
export interface DocumentFilters extends Partial<Record<ChosenName, string>> {
  /** The words as they were written. */
  q?: string;
  ar?: YearRange;
}

/** A document as the filter sees it. */
export interface FilteredRow {
  type: string;
  fylker: readonly string[];
  kommuner: readonly string[];
  themes: readonly string[];
  /** The first and the last year it has something to do with. */
  years: { from: number; to: number } | undefined;
  /** All that is said of it, as `fold()` gives it. */
  text: string;
}

/** The longest question that is read from an address. */
const longestQuery = 100;

/** A year as somebody writes it, or nothing. */
export const yearIn = (text: string): number | undefined =>
  /^\s*[12]\d{3}\s*$/.test(text) ? Number(text) : undefined;

/** Two years as a range, whichever stands first; nothing when there is none. */
export function rangeOf(from?: number, to?: number): YearRange | undefined {
  if (from === undefined && to === undefined) return undefined;
  return from !== undefined && to !== undefined && from > to
    ? { from: to, to: from }
    : { from, to };
}

function rangeIn(text: string): YearRange | undefined {
  const parts = text.split('-');
  if (parts.length > 2) return undefined;
  const [from = '', to = from] = parts;
  return rangeOf(yearIn(from), yearIn(to));
}

/** A range as it stands in an address: «2020-», «-2015», «2018-2021», «2019». */
const rangeInAddress = ({ from, to }: YearRange) =>
  from !== undefined && from === to ? `${from}` : `${from ?? ''}-${to ?? ''}`;

/**
 * The filters an address asks for. What is not among the choices counts as not asked for.
 *
 * @param isChoice tells whether a value is one of those a filter has
 */
export function filtersIn(
  address: URLSearchParams,
  isChoice: (name: ChosenName, value: string) => boolean,
): DocumentFilters {
  const filters: DocumentFilters = {};
  for (const name of chosenFilterNames) {
    const value = address.get(name);
    if (value && isChoice(name, value)) filters[name] = value;
  }
  const query = (address.get('q') ?? '').slice(0, longestQuery).trim();
  if (query) filters.q = query;
  const years = rangeIn(address.get('ar') ?? '');
  if (years) filters.ar = years;
  return filters;
}

/** The filters as an address holds them; those that are not set are empty. */
export const filtersInAddress = ({
  ar,
  ...others
}: DocumentFilters): Record<DocumentFilterName, string | undefined> => ({
  ...{ q: others.q, type: others.type, fylke: others.fylke },
  ...{ kommune: others.kommune, tema: others.tema },
  ar: ar && rangeInAddress(ar),
});

/** The names of the filters that are set. */
export const filtersSet = (filters: DocumentFilters): DocumentFilterName[] =>
  documentFilterNames.filter((name) => filters[name] !== undefined);

/** An ISBN as it stands in a catalogue, without its hyphens. */
const bareIsbn = /^\d{9}(\d{3})?[\dx]$/;

const hasWord = (text: string, word: string) =>
  text.includes(word) || (bareIsbn.test(word) && text.replaceAll(' ', '').includes(word));

const passes: Record<DocumentFilterName, (row: FilteredRow, filters: DocumentFilters) => boolean> =
  {
    q: ({ text }, { q = '' }) =>
      fold(q)
        .split(' ')
        .every((word) => hasWord(text, word)),
    type: (row, { type }) => row.type === type,
    fylke: ({ fylker }, { fylke = '' }) => fylker.includes(fylke),
    kommune: ({ kommuner }, { kommune = '' }) => kommuner.includes(kommune),
    tema: ({ themes }, { tema = '' }) => themes.includes(tema),
    ar: ({ years }, { ar }) =>
      years !== undefined &&
      years.to >= (ar?.from ?? -Infinity) &&
      years.from <= (ar?.to ?? Infinity),
  };

/** True when a document passes every filter that is set. */
export const passesFilters = (row: FilteredRow, filters: DocumentFilters): boolean =>
  filtersSet(filters).every((name) => passes[name](row, filters));

/** The filters without one of them. */
export function without(filters: DocumentFilters, name: DocumentFilterName): DocumentFilters {
  const { [name]: _, ...others } = filters;
  return others;
}

/** What one filter less would give, the most first, for filters that leave nothing. Without those that would not help. */
export const loosenings = (
  rows: readonly FilteredRow[],
  filters: DocumentFilters,
): { name: DocumentFilterName; count: number }[] =>
  filtersSet(filters)
    .map((name) => {
      const others = without(filters, name);
      return { name, count: rows.filter((row) => passesFilters(row, others)).length };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
