import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { CollectionDefinition } from '../../src/schemas/collections.ts';

/** A path into the data of an entry. */
export type DataPath = readonly (string | number)[];

/** One entry of a collection, unchecked. */
export interface RawEntry {
  id: string;
  /** Path from the root of the project. */
  file: string;
  data: unknown;
  /** The text after the frontmatter of an MDX file. */
  body?: string;
  /** Lines before the body. */
  bodyOffset?: number;
  /** The line a path of the data stands on, or that of its nearest parent. */
  lineOf: (path: DataPath) => number;
}

/** A file that could not be read as what it should be. */
export interface UnreadableFile {
  file: string;
  line: number;
  message: string;
}

/** What a collection's files hold. */
export interface RawCollection {
  entries: RawEntry[];
  unreadable: UnreadableFile[];
}

const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

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

function parseData(text: string, file: string): { data: unknown } | { unreadable: UnreadableFile } {
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
  if (!error) return { data: document.toJS() };
  const message = error.message.split('\n')[0] ?? error.code;
  return { unreadable: { file, line: lines.linePos(error.pos[0]).line, message } };
}

function readMdx(path: string, file: string): RawCollection {
  const text = readFileSync(path, 'utf8');
  const match = frontmatter.exec(text);
  const parsed = parseData(match?.[1] ?? '', file);
  if ('unreadable' in parsed) {
    return {
      entries: [],
      unreadable: [{ ...parsed.unreadable, line: parsed.unreadable.line + 1 }],
    };
  }
  const head = match?.[0] ?? '';
  const entry: RawEntry = {
    id: basename(file, '.mdx'),
    file,
    data: parsed.data ?? {},
    body: text.slice(head.length),
    bodyOffset: head.split('\n').length - 1,
    lineOf: lineFinder(match?.[1] ?? '', 1),
  };
  return { entries: [entry], unreadable: [] };
}

function readYaml(path: string, file: string): RawCollection {
  const text = readFileSync(path, 'utf8');
  const parsed = parseData(text, file);
  if ('unreadable' in parsed) return { entries: [], unreadable: [parsed.unreadable] };
  const id = basename(file, '.yaml');
  return {
    entries: [{ id, file, data: parsed.data, lineOf: lineFinder(text, 0) }],
    unreadable: [],
  };
}

function readList(path: string, file: string): RawCollection {
  const text = readFileSync(path, 'utf8');
  const parsed = parseData(text, file);
  if ('unreadable' in parsed) return { entries: [], unreadable: [parsed.unreadable] };
  if (!Array.isArray(parsed.data)) {
    return { entries: [], unreadable: [{ file, line: 1, message: 'ikke en liste' }] };
  }
  const find = lineFinder(text, 0);
  const entries = parsed.data.map((data: unknown, at): RawEntry => {
    const id = (data as { id?: unknown } | null)?.id;
    return { id: String(id ?? ''), file, data, lineOf: (rest) => find([at, ...rest]) };
  });
  return { entries, unreadable: [] };
}

/**
 * Reads the files of a collection, without judging what they hold.
 *
 * @param root the root of the project
 */
export function readCollection(root: string, row: CollectionDefinition): RawCollection {
  if ('file' in row) {
    const file = `content/${row.file}`;
    return readList(join(root, file), file);
  }
  const folder = `content/${row.folder}`.replace('/.', '');
  const parts = listFolder(join(root, folder))
    .filter((name) => name.endsWith(`.${row.extension}`))
    .filter((name) => !row.only || name === `${row.only}.${row.extension}`)
    .map((name) => {
      const read = row.extension === 'mdx' ? readMdx : readYaml;
      return read(join(root, folder, name), `${folder}/${name}`);
    });
  return {
    entries: parts.flatMap(({ entries }) => entries),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
  };
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
