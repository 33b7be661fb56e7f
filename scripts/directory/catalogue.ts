import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'astro/zod';
import type { Coordination, Fylke, Kommune, PublishedDocument } from '#domain/directory/types.ts';
import { collections, type CollectionName } from '#schemas/collections.ts';
import { filesOnDisk } from '../content-check/files.ts';
import { readCollection, type RawEntry } from '../content-check/raw-entries.ts';
import { checkingTools, schemaProblems } from '../content-check/schema-problems.ts';
import { asCoordination } from './rules.ts';
import { readRecords, type RecordsFile } from './records-file.ts';

/** Where the coordinations stand, from the root of the project. */
export const coordinationsFile = `content/${collections.coordinations.file}`;

/** Where the documents stand. */
export const documentsFile = `content/${collections.publishedDocuments.file}`;

/** Where the kommuner stand. */
export const kommunerFile = `content/${collections.kommuner.file}`;

/** The catalogue as its commands need it. */
export interface Catalogue {
  kommuner: Kommune[];
  fylker: Fylke[];
  coordinations: Coordination[];
  publishedDocuments: PublishedDocument[];
  /** The file of the coordinations: its text, and the text in pieces. */
  text: string;
  file: RecordsFile;
  /** The same of the documents. */
  documents: { text: string; file: RecordsFile };
  /** The file of the kommuner. */
  kommunerText: string;
  ids: ReadonlyMap<CollectionName, ReadonlySet<string>>;
}

const needed = [
  'fylker',
  'kommuner',
  'partsOfKommuner',
  'coordinations',
  'publishedDocuments',
] as const;

const isSoundList = (entries: readonly RawEntry[], schema: ZodType) =>
  entries.every((entry) => schemaProblems(entry, schema).length === 0);

/**
 * Reads the catalogue.
 *
 * @param root the root of the project
 * @returns nothing when something in it must be mended first; the content check says what
 */
export function readCatalogue(root: string): Catalogue | undefined {
  const files = filesOnDisk(root);
  const read = needed.map((name) => [name, readCollection(files, collections[name])] as const);
  const ids = new Map<CollectionName, ReadonlySet<string>>(
    read.map(([name, { entries }]) => [name, new Set(entries.map(({ id }) => id))]),
  );
  const tools = checkingTools(ids);
  const isSound = read.every(
    ([name, { entries, problems }]) =>
      problems.length === 0 &&
      ids.get(name)?.size === entries.length &&
      isSoundList(entries, collections[name].schema(tools)),
  );
  if (!isSound) return undefined;
  const [coordinations, documents] = [coordinationsFile, documentsFile].map((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const file = readRecords(text);
    return file && { text, file };
  });
  if (!coordinations || !documents) return undefined;
  const { text, file } = coordinations;
  const data = new Map(
    read.map(([name, { entries }]) => [name, entries.map((entry) => entry.data)]),
  );
  return {
    kommuner: data.get('kommuner') as Kommune[],
    fylker: data.get('fylker') as Fylke[],
    publishedDocuments: documents.file.chunks.map(
      ({ record }) => ({ kommuner: [], ...record }) as unknown as PublishedDocument,
    ),
    coordinations: file.chunks.map(({ record }) => asCoordination(record)),
    text,
    file,
    documents,
    kommunerText: readFileSync(join(root, kommunerFile), 'utf8'),
    ids,
  };
}
