import { fold } from '#domain/site/norwegian.ts';

/** How a cell is read and written. */
export type CellKind =
  'id' | 'text' | 'word' | 'phone' | 'address' | 'date' | 'number' | 'kommuner' | 'ids';

/** One column of the sheet, and where its value stands in a coordination. */
export interface Column {
  name: string;
  path: readonly (string | number)[];
  kind: CellKind;
}

/** A column that is worked out from the others: shown, never read. */
export const shownColumns = ['kommunenavn', 'fylke', 'status'] as const;

/** The name of a column that is only shown. */
export type ShownColumn = (typeof shownColumns)[number];

const localised = (name: string, ...path: (string | number)[]): Column[] =>
  ['nb', 'nn'].map((language) => ({
    name: `${name}_${language}`,
    path: [...path, language],
    kind: 'text',
  }));

const office = (name: string, path: string): Column[] => [
  ...localised(`${name}_navn`, path, 'name'),
  { name: `${name}_telefon`, path: [path, 'phone'], kind: 'phone' },
  { name: `${name}_epost`, path: [path, 'email'], kind: 'address' },
  { name: `${name}_nettadresse`, path: [path, 'url'], kind: 'address' },
  ...localised(`${name}_datering`, path, 'dating'),
  { name: `${name}_lest`, path: [path, 'seen'], kind: 'date' },
];

/** The columns a person may change, in the order of the sheet. */
export const columns: readonly Column[] = [
  { name: 'id', path: ['id'], kind: 'id' },
  { name: 'kommuner', path: ['kommuner'], kind: 'kommuner' },
  { name: 'bydeler', path: ['bydeler'], kind: 'ids' },
  ...localised('rolle', 'role'),
  { name: 'stillingsprosent', path: ['percent'], kind: 'number' },
  ...localised('kontorsted', 'office'),
  { name: 'person_navn', path: ['person', 'name'], kind: 'text' },
  { name: 'person_telefon', path: ['person', 'phone'], kind: 'phone' },
  { name: 'person_epost', path: ['person', 'email'], kind: 'address' },
  { name: 'bekreftet_dato', path: ['confirmation', 'date'], kind: 'date' },
  { name: 'bekreftet_av', path: ['confirmation', 'by'], kind: 'text' },
  { name: 'bekreftet_kilde', path: ['confirmation', 'source'], kind: 'text' },
  { name: 'bekreftet_nettadresse', path: ['confirmation', 'url'], kind: 'address' },
  ...office('rollekontakt', 'roleContact'),
  ...office('politikontakt', 'policeContact'),
  { name: 'politikontakt_kommuner', path: ['policeContact', 'kommuner'], kind: 'kommuner' },
  ...localised('merknad', 'note'),
  { name: 'kilde_fra', path: ['evidence', 0, 'from'], kind: 'word' },
  { name: 'kilde_nettadresse', path: ['evidence', 0, 'url'], kind: 'address' },
  { name: 'kilde_kommuner', path: ['evidence', 0, 'kommuner'], kind: 'kommuner' },
  { name: 'kilde_sier', path: ['evidence', 0, 'tells'], kind: 'word' },
  ...localised('kilde_innhold', 'evidence', 0, 'says'),
  { name: 'kilde_ar_fra', path: ['evidence', 0, 'years', 'from'], kind: 'number' },
  { name: 'kilde_ar_til', path: ['evidence', 0, 'years', 'to'], kind: 'number' },
  ...localised('kilde_datering', 'evidence', 0, 'dating'),
  { name: 'kilde_lest', path: ['evidence', 0, 'seen'], kind: 'date' },
  { name: 'kilde_tillit', path: ['evidence', 0, 'trust'], kind: 'word' },
];

/** Every header of the sheet: what is shown stands right after the kommuner. */
export const headers: readonly string[] = columns.flatMap(({ name }) =>
  name === 'kommuner' ? [name, ...shownColumns] : [name],
);

/** A header as it is compared: «Rolle (NB)» is `rollenb`, and so is `rolle_nb`. */
export const headerKey = (header: string): string => fold(header.slice(0, 100)).replaceAll(' ', '');

const columnsByKey = new Map(columns.map((column) => [headerKey(column.name), column]));
const shownKeys = new Set<string>(shownColumns.map(headerKey));

/** The column with a header, `shown` for one that is not read, or none. */
export function columnOf(header: string): Column | 'shown' | undefined {
  const key = headerKey(header);
  return columnsByKey.get(key) ?? (shownKeys.has(key) ? 'shown' : undefined);
}
