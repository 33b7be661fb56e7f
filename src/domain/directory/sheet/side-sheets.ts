import type { Coordination, Kommune, PublishedDocument } from '#domain/directory/types.ts';
import { cellOf, valueAt } from './cells.ts';
import { columns, headerKey, type Column } from './columns.ts';

/* Sheets beside that of the coordinations: what there may be several of, and what belongs to others. A row is an item,
   whole. */

/** What the rows of a sheet belong to. */
export type SideOwner = 'coordinations' | 'publishedDocuments' | 'kommuner';

/** A sheet whose rows are items of records. */
export interface SideSheet {
  /** The name of the sheet, and of its file as CSV. */
  name: string;
  /** Whose items they are. */
  owner: SideOwner;
  /** The header of the column that says which record a row belongs to. */
  key: string;
  /** Where the items stand in a record: a list from a place on, one part, or (an empty path) the record itself. */
  path: readonly string[];
  /** The first item of the list that is here; left out where it is no list. */
  from?: number;
  /** The columns, with their paths from the item. */
  columns: readonly Column[];
}

const localised = (name: string, ...path: string[]): Column[] =>
  ['nb', 'nn'].map((language) => ({
    name: `${name}_${language}`,
    path: [...path, language],
    kind: 'text',
  }));

const column = (name: string, kind: Column['kind'], ...path: string[]): Column => ({
  name,
  kind,
  path,
});

/** The columns of the first source, from the source. */
const ofSource = columns
  .filter(({ path: [field] }) => field === 'evidence')
  .map((one) => ({ ...one, path: one.path.slice(2) }));

/** The sheets, in the order of a workbook. */
export const sideSheets: readonly SideSheet[] = [
  {
    name: 'kilder',
    owner: 'coordinations',
    key: 'samordning',
    path: ['evidence'],
    from: 1,
    columns: ofSource,
  },
  {
    name: 'nivåer',
    owner: 'coordinations',
    key: 'samordning',
    path: ['levels'],
    columns: [
      ...localised('styrende', 'governing'),
      ...localised('koordinerende', 'coordinating'),
      ...localised('utforende', 'operational'),
      column('niva_nettadresse', 'address', 'source'),
      ...localised('niva_datering', 'dating'),
      column('niva_lest', 'date', 'seen'),
    ],
  },
  {
    name: 'lenker',
    owner: 'coordinations',
    key: 'samordning',
    path: ['links'],
    from: 0,
    columns: [
      ...localised('lenke_tittel', 'title'),
      column('lenke_nettadresse', 'address', 'url'),
      column('lenke_lest', 'date', 'seen'),
    ],
  },
  {
    name: 'prioriteringer',
    owner: 'coordinations',
    key: 'samordning',
    path: ['priorities'],
    from: 0,
    columns: [
      ...localised('prioritering', 'text'),
      column('prioritering_nettadresse', 'address', 'url'),
      column('prioritering_lest', 'date', 'seen'),
    ],
  },
  {
    name: 'møter',
    owner: 'coordinations',
    key: 'samordning',
    path: ['nextMeeting'],
    columns: [
      column('mote_dato', 'date', 'date'),
      column('mote_klokka', 'text', 'time'),
      ...localised('mote_sted', 'place'),
      column('mote_nettadresse', 'address', 'url'),
      column('mote_lest', 'date', 'seen'),
    ],
  },
  {
    name: 'dokumenter',
    owner: 'publishedDocuments',
    key: 'dokument',
    path: [],
    columns: [
      column('tittel', 'text', 'title'),
      column('malform', 'word', 'lang'),
      column('forfatter', 'text', 'author'),
      column('dokument_kommuner', 'kommuner', 'kommuner'),
      column('tidligere_kommune', 'text', 'formerKommune'),
      column('type', 'word', 'kind'),
      column('ar_fra', 'number', 'years', 'from'),
      column('ar_til', 'number', 'years', 'to'),
      column('dokument_nettadresse', 'address', 'url'),
      column('omtalt_pa', 'address', 'source'),
      column('sett', 'word', 'read'),
      column('dokument_lest', 'date', 'seen'),
    ],
  },
  {
    name: 'kommunekontakter',
    owner: 'kommuner',
    key: 'kommune',
    path: ['contact'],
    columns: [
      column('telefon', 'phone', 'phone'),
      column('epost', 'address', 'email'),
      column('adresse', 'text', 'address'),
      column('apningstider', 'text', 'openingHours'),
      column('kontakt_nettadresse', 'address', 'url'),
      ...localised('kontakt_datering', 'dating'),
      column('kontakt_lest', 'date', 'seen'),
    ],
  },
];

/** The column that holds the names of the kommuner, so that a number that has slipped is seen. */
export const namesColumn = 'kommunenavn';

/** The headers of a sheet. */
export const headersOf = ({ key, columns }: SideSheet): string[] => [
  key,
  namesColumn,
  ...columns.map(({ name }) => name),
];

/** The sheet with most of these headers, when it has its key among them. */
export function sideSheetOf(headers: readonly string[]): SideSheet | undefined {
  const keys = new Set(headers.map(headerKey));
  const known = (sheet: SideSheet) =>
    headersOf(sheet).filter((header) => keys.has(headerKey(header))).length;
  return sideSheets
    .filter(({ key }) => keys.has(headerKey(key)))
    .toSorted((a, b) => known(b) - known(a))[0];
}

/** The path of the item at a place among those of a record. */
export const itemPath = ({ path, from }: SideSheet, at: number): (string | number)[] =>
  from === undefined ? [...path] : [...path, from + at];

/** The items of a record. */
export function itemsOf({ path, from }: SideSheet, record: unknown): unknown[] {
  const value = valueAt(record, path);
  if (from === undefined) return value === undefined ? [] : [value];
  return Array.isArray(value) ? value.slice(from) : [];
}

/** What the sheets are made from. */
export interface SideData {
  coordinations: readonly Coordination[];
  publishedDocuments: readonly PublishedDocument[];
  kommuner: readonly Kommune[];
}

/** The numbers of the kommuner a record is about. */
export function numbersOf({ owner }: SideSheet, record: unknown): string[] {
  const value = valueAt(record, owner === 'kommuner' ? ['id'] : ['kommuner']);
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
}

/** A sheet: the headers, then a row for each item. */
export function sideRowsOf(sheet: SideSheet, data: SideData): string[][] {
  const names = new Map(data.kommuner.map(({ id, displayName }) => [id, displayName]));
  const rows = data[sheet.owner].flatMap((record) =>
    itemsOf(sheet, record).map((item) => [
      record.id,
      numbersOf(sheet, record)
        .map((number) => names.get(number) ?? number)
        .join(', '),
      ...sheet.columns.map((column) => cellOf(item, column)),
    ]),
  );
  return [headersOf(sheet), ...rows];
}
