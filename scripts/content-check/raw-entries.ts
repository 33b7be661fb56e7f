import { basename } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { splitFrontmatter } from '#book/tree/frontmatter.ts';
import { originalLanguage, type Language } from '#domain/site/language.ts';
import { bookIds } from '#schemas/book/books.ts';
import type { CollectionDefinition, DataRow, ProseRow } from '#schemas/collections.ts';
import { foldersOf, isProse, referenceIdOf, type EntryFolder } from '#schemas/folders.ts';
import type { ContentFiles } from './files.ts';
import type { Problem } from './problems.ts';
import { yamlErrorInWords } from './yaml-errors.ts';
import { placesIn, type YamlPlaces } from './yaml-places.ts';

/** One entry of a collection, unchecked. */
export interface RawEntry {
  id: string;
  /** What a reference calls it, where that is not its id: `handbok/hva-er-slt`. */
  reference?: string;
  /** The book it belongs to. */
  book?: string | undefined;
  /** The language it is written in, where its collection has languages. */
  language?: Language | undefined;
  /** Path from the root of the project. */
  file: string;
  data: unknown;
  /** The text after the frontmatter of a file of prose. */
  body?: string;
  /** Lines before the body. */
  bodyOffset?: number;
  /** The line a path of the data stands on, or that of its nearest parent. */
  lineOf: YamlPlaces['lineOf'];
  /** A value as it is written in the file, where there is one. */
  writtenAt?: YamlPlaces['writtenAt'];
}

/** An entry whose file can't be read: all that is known of it is what its file is called. */
export type UnreadEntry = Pick<RawEntry, 'id' | 'reference' | 'book' | 'language' | 'file'>;

/** What a collection's files hold, and which could not be read. */
export interface RawCollection {
  entries: RawEntry[];
  /** Of a file that holds a list, one without an id stands for them all. */
  unread: UnreadEntry[];
  problems: Problem[];
}

type Parsed = { data: unknown } | { problem: Problem };

const unreadable = (file: string, line: number, found: string): Parsed => ({
  problem: { kind: 'unreadable', file, line, found, expected: 'gyldig YAML eller JSON' },
});

function parseData(text: string, file: string, before = 0): Parsed {
  if (file.endsWith('.json')) {
    try {
      return { data: JSON.parse(text) };
    } catch {
      /* The YAML parser below says where. */
    }
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    return unreadable(file, line + before, yamlErrorInWords(error.code));
  }
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    return unreadable(file, before + 1, yamlErrorInWords('BAD_ALIAS'));
  }
}

const notRead = (file: string, id: string, problem: Problem): RawCollection => ({
  entries: [],
  unread: [{ id, file }],
  problems: [problem],
});

/** What reading one file gives. */
type Reader = (text: string, file: string, id: string) => RawCollection;

const readMdx: Reader = (text, file, id) => {
  const { fields, body, linesBefore } = splitFrontmatter(text);
  const parsed = parseData(fields, file, 1);
  if ('problem' in parsed) return notRead(file, id, parsed.problem);
  const entry: RawEntry = {
    id,
    file,
    data: parsed.data ?? {},
    body,
    bodyOffset: linesBefore,
    ...placesIn(fields, 1),
  };
  return { entries: [entry], unread: [], problems: [] };
};

const readYaml: Reader = (text, file, id) => {
  const parsed = parseData(text, file);
  if ('problem' in parsed) return notRead(file, id, parsed.problem);
  return {
    entries: [{ id, file, data: parsed.data, ...placesIn(text, 0) }],
    unread: [],
    problems: [],
  };
};

const readList: Reader = (text, file, id) => {
  const parsed = parseData(text, file);
  if ('problem' in parsed) return notRead(file, id, parsed.problem);
  if (!Array.isArray(parsed.data)) {
    const problem: Problem = {
      kind: 'unreadable',
      file,
      line: 1,
      found: 'noe annet enn en liste',
      expected: 'en liste',
    };
    return notRead(file, id, problem);
  }
  const places = placesIn(text, 0);
  const entries = parsed.data.map((data: unknown, at): RawEntry => {
    const id = (data as { id?: unknown } | null)?.id;
    return {
      id: String(id ?? ''),
      file,
      data,
      lineOf: (rest) => places.lineOf([at, ...rest]),
      writtenAt: (rest) => places.writtenAt([at, ...rest]),
    };
  });
  return { entries, unread: [], problems: [] };
};

const validName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What each text of a file has given. Only tests read a file twice: the same tree, with one file damaged. */
const known = new Map<string, Map<string, RawCollection>>();

function readFile(text: string, file: string, id: string, read: Reader): RawCollection {
  const ofFile = known.get(file) ?? new Map<string, RawCollection>();
  known.set(file, ofFile);
  const collection = ofFile.get(text) ?? readAnew(text, file, id, read);
  ofFile.set(text, collection);
  return collection;
}

function readAnew(text: string, file: string, id: string, read: Reader): RawCollection {
  if (!text.startsWith('\uFEFF')) return read(text, file, id);
  const found = 'et usynlig tegn først i filen (BOM)';
  const expected = 'UTF-8 uten BOM; velg det når du lagrer';
  return notRead(file, id, { kind: 'unreadable', file, line: 1, found, expected });
}

const together = (parts: readonly RawCollection[]): RawCollection => ({
  entries: parts.flatMap(({ entries }) => entries),
  unread: parts.flatMap(({ unread }) => unread),
  problems: parts.flatMap(({ problems }) => problems),
});

function readFolder(
  files: ContentFiles,
  row: DataRow | ProseRow,
  entryFolder: EntryFolder,
): RawCollection {
  const { extension } = row;
  const only = 'only' in row ? row.only : undefined;
  const folder = `content/${entryFolder.path}`.replace(/\/$/, '');
  const parts = files.namesIn(folder).map((name): RawCollection => {
    const file = `${folder}/${name}`;
    const id = basename(name, `.${extension}`);
    if (only && name !== `${only}.${extension}`) return together([]);
    if (!name.endsWith(`.${extension}`) || !validName.test(id)) {
      const expected = `et navn som min-side.${extension}`;
      return {
        entries: [],
        unread: [],
        problems: [{ kind: 'wrongFileName', file, line: 1, found: name, expected }],
      };
    }
    return readFile(files.textOf(file) ?? '', file, id, isProse(row) ? readMdx : readYaml);
  });
  const { entries, unread, problems } = together(parts);
  const { book, language } = entryFolder;
  const placed = <Entry extends UnreadEntry>(entry: Entry): Entry => ({
    ...entry,
    reference: referenceIdOf(row, entryFolder, entry.id),
    book,
    language,
  });
  return { entries: entries.map(placed), unread: unread.map(placed), problems };
}

/**
 * Reads the files of a collection, without judging what they hold.
 *
 * @param books ids of the books there are
 */
export function readCollection(
  files: ContentFiles,
  row: CollectionDefinition,
  books: readonly string[] = bookIds,
): RawCollection {
  if (!('file' in row))
    return together(foldersOf(row, books).map((folder) => readFolder(files, row, folder)));
  const file = `content/${row.file}`;
  const text = files.textOf(file);
  if (text !== undefined) return readFile(text, file, '', readList);
  return notRead(file, '', { kind: 'missingFile', file, line: 1, expected: file });
}

/** The names of entries that nobody can tell, since their list can't be read: none is known to be wrong. */
class AnyName extends Set<string> {
  override has(): boolean {
    return true;
  }
}

/** What references call the entries of a collection: those of prose by its original alone. */
export function referencesTo({ entries, unread }: RawCollection): ReadonlySet<string> {
  if (unread.some(({ id }) => id === '')) return new AnyName();
  return new Set(
    [...entries, ...unread]
      .filter(({ language = originalLanguage }) => language === originalLanguage)
      .map(({ id, reference = id }) => reference),
  );
}
