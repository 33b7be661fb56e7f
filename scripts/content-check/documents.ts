import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { splitFrontmatter } from '#book/tree/frontmatter.ts';
import type { CollectionDefinition } from '#schemas/collections.ts';
import type { Problem } from './problems.ts';
import { yamlErrorInWords } from './yaml-errors.ts';

/** A path into the data of an entry. */
export type DataPath = readonly (string | number)[];

/** One entry of a collection, unchecked. */
export interface RawEntry {
  id: string;
  /** Path from the root of the project. */
  file: string;
  data: unknown;
  /** The text after the frontmatter of a file of prose. */
  body?: string;
  /** Lines before the body. */
  bodyOffset?: number;
  /** The line a path of the data stands on, or that of its nearest parent. */
  lineOf: (path: DataPath) => number;
}

/** What a collection's files hold, and which could not be read. */
export interface RawCollection {
  entries: RawEntry[];
  problems: Problem[];
}

function lineFinder(text: string, before: number) {
  let parsed: { document: Document; lines: LineCounter } | undefined;
  return (path: DataPath): number => {
    if (!parsed) {
      const lines = new LineCounter();
      parsed = { document: parseDocument(text, { lineCounter: lines }), lines };
    }
    let node: unknown = parsed.document.contents;
    let start = (node as Node | null)?.range?.[0] ?? 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (!pair) break;
        start = (pair.key as Node).range?.[0] ?? start;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        start = (node as Node | undefined)?.range?.[0] ?? start;
      } else break;
    }
    return parsed.lines.linePos(start).line + before;
  };
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

/** What reading one file gives. */
type Reader = (text: string, file: string, id: string) => RawCollection;

const readMdx: Reader = (text, file, id) => {
  const { fields, body, linesBefore } = splitFrontmatter(text);
  const parsed = parseData(fields, file, 1);
  if ('problem' in parsed) return { entries: [], problems: [parsed.problem] };
  const entry: RawEntry = {
    id,
    file,
    data: parsed.data ?? {},
    body,
    bodyOffset: linesBefore,
    lineOf: lineFinder(fields, 1),
  };
  return { entries: [entry], problems: [] };
};

const readYaml: Reader = (text, file, id) => {
  const parsed = parseData(text, file);
  if ('problem' in parsed) return { entries: [], problems: [parsed.problem] };
  return { entries: [{ id, file, data: parsed.data, lineOf: lineFinder(text, 0) }], problems: [] };
};

const readList: Reader = (text, file) => {
  const parsed = parseData(text, file);
  if ('problem' in parsed) return { entries: [], problems: [parsed.problem] };
  if (!Array.isArray(parsed.data)) {
    const problem: Problem = {
      kind: 'unreadable',
      file,
      line: 1,
      found: 'noe annet enn en liste',
      expected: 'en liste',
    };
    return { entries: [], problems: [problem] };
  }
  const find = lineFinder(text, 0);
  const entries = parsed.data.map((data: unknown, at): RawEntry => {
    const id = (data as { id?: unknown } | null)?.id;
    return { id: String(id ?? ''), file, data, lineOf: (rest) => find([at, ...rest]) };
  });
  return { entries, problems: [] };
};

function readFile(root: string, file: string, id: string, read: Reader): RawCollection {
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.startsWith('\uFEFF')) return read(text, file, id);
  const found = 'et usynlig tegn først i filen (BOM)';
  const expected = 'UTF-8 uten BOM; velg det når du lagrer';
  return { entries: [], problems: [{ kind: 'unreadable', file, line: 1, found, expected }] };
}

const validName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads the files of a collection, without judging what they hold.
 *
 * @param root the root of the project
 */
export function readCollection(root: string, row: CollectionDefinition): RawCollection {
  if ('file' in row) {
    const file = `content/${row.file}`;
    if (existsSync(join(root, file))) return readFile(root, file, '', readList);
    return { entries: [], problems: [{ kind: 'missingFile', file, line: 1, expected: file }] };
  }
  const { extension, only } = row;
  const folder = `content/${row.folder}`.replace('/.', '');
  const parts = listFolder(join(root, folder)).map((name): RawCollection => {
    const file = `${folder}/${name}`;
    const id = basename(name, `.${extension}`);
    if (only && name !== `${only}.${extension}`) return { entries: [], problems: [] };
    if (!name.endsWith(`.${extension}`) || !validName.test(id)) {
      const expected = `et navn som min-side.${extension}`;
      return {
        entries: [],
        problems: [{ kind: 'wrongFileName', file, line: 1, found: name, expected }],
      };
    }
    return readFile(root, file, id, extension === 'mdx' ? readMdx : readYaml);
  });
  return {
    entries: parts.flatMap(({ entries }) => entries),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** Names of the files in a folder; none when it is missing, since git keeps no empty folders. */
function listFolder(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
