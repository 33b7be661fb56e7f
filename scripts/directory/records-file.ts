import { format, resolveConfig } from 'prettier';
import { isMap, isSeq, parseDocument, Scalar, type Document, type YAMLMap } from 'yaml';
import { columns } from '#domain/directory/sheet/columns.ts';
import type { Edit, RawRecord } from './merge.ts';

/** One record of the file: its own lines, and the blank lines and comments after them. */
export interface Chunk {
  record: RawRecord;
  body: string;
  gap: string;
}

/** A file of records, cut so that the pieces put together are the file, byte for byte. */
export interface RecordsFile {
  head: string;
  chunks: Chunk[];
}

/** Reads a YAML file that is a list of maps, one `- ` at the start of a line each. */
export function readRecords(text: string): RecordsFile | undefined {
  const document = parseDocument(text);
  const { contents } = document;
  if (document.errors.length > 0) return undefined;
  if (contents === null) return { head: text, chunks: [] };
  if (!isSeq(contents) || (contents.flow && contents.items.length > 0)) return undefined;
  const starts = contents.items.map((item) => {
    const at = (isMap(item) && item.range?.[0]) || 0;
    return text.lastIndexOf('\n', at - 1) + 1;
  });
  if (starts.some((start) => !text.startsWith('- ', start))) return undefined;
  if (new Set(starts).size !== starts.length) return undefined;
  const head =
    starts[0] === undefined
      ? text.slice(0, contents.range?.[0]) + text.slice(contents.range?.[1]).trimStart()
      : text.slice(0, starts[0]);
  const chunks = starts.map((start, at): Chunk => {
    const whole = text.slice(start, starts[at + 1] ?? text.length);
    const lines = whole.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const last = lines.findLastIndex((line) => !/^(#|\s*$)/.test(line));
    const item = contents.items[at] as YAMLMap;
    return {
      record: item.toJS(document) as RawRecord,
      body: lines.slice(0, last + 1).join(''),
      gap: lines.slice(last + 1).join(''),
    };
  });
  return { head, chunks };
}

/** Words that mean nothing to YAML stand bare; running text stands in quotes, as editors write it. */
function scalar(value: string | number, isText: boolean): Scalar {
  const node = new Scalar<string | number>(value);
  if (isText) node.type = Scalar.QUOTE_SINGLE;
  return node;
}

function put(document: Document, edits: readonly Edit[]) {
  for (const { path, value, column } of edits) {
    if (value === undefined) document.deleteIn([0, ...path]);
    else if (Array.isArray(value)) {
      document.setIn([0, ...path], document.createNode(value, { flow: true }));
    } else document.setIn([0, ...path], scalar(value, column.kind === 'text'));
  }
}

async function rendered(document: Document): Promise<string> {
  const text = document.toString({
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: true,
    indentSeq: true,
  });
  const config = await resolveConfig(new URL('../../content/katalog/x.yaml', import.meta.url));
  return format(text, { ...config, parser: 'yaml' });
}

/** The lines of a record after some edits; its comments stay. */
async function changed(body: string, edits: readonly Edit[]): Promise<string> {
  const document = parseDocument(body);
  put(document, edits);
  return rendered(document);
}

/** The fields of a new record in the order of the schema. */
const fieldOrder = [
  'id',
  'kommuner',
  'bydeler',
  'role',
  'percent',
  'evidence',
  'roleContact',
  'policeContact',
  'office',
  'person',
  'confirmation',
  'note',
];

async function added(edits: readonly Edit[]): Promise<string> {
  const rank = ({ path, column }: Edit) =>
    fieldOrder.indexOf(String(path[0])) * columns.length + columns.indexOf(column);
  const document = parseDocument('- {}');
  document.setIn([0], document.createNode({}));
  // What comes from other sheets follows in its own order: the list it belongs to must begin before it goes on.
  const isOfSheet = ({ column }: Edit) => columns.includes(column);
  put(document, [
    ...edits.filter(isOfSheet).toSorted((a, b) => rank(a) - rank(b)),
    ...edits.filter((edit) => !isOfSheet(edit)),
  ]);
  return rendered(document);
}

/** What shall be done with one record. */
export interface RecordChange {
  id: string;
  kind: 'added' | 'changed' | 'removed';
  edits: readonly Edit[];
}

/** The text of the file after the changes. Records that are not named stay byte for byte. */
export async function writeRecords(
  { head, chunks }: RecordsFile,
  changes: readonly RecordChange[],
): Promise<string> {
  const isWindows = head.includes('\r\n') || chunks.some(({ body }) => body.includes('\r\n'));
  const native = (text: string) => (isWindows ? text.replaceAll('\n', '\r\n') : text);
  const newLine = native('\n');
  const byId = new Map(changes.map((change) => [change.id, change]));
  const kept = await Promise.all(
    chunks.map(async ({ record, body, gap }) => {
      const change = byId.get(String(record.id));
      if (change?.kind === 'removed') return gap.includes('#') ? gap.replace(/^\s+/, '') : '';
      if (change?.kind !== 'changed') return body + gap;
      return native(await changed(body, change.edits)) + gap;
    }),
  );
  const news = await Promise.all(
    changes.filter(({ kind }) => kind === 'added').map(({ edits }) => added(edits)),
  );
  const old = kept.join('');
  const ended = old === '' || old.endsWith('\n') ? old : `${old}${newLine}`;
  const text = [ended, ...news.map(native)].filter(Boolean).join(newLine);
  const start = head === '' || head.endsWith('\n') ? head : `${head}${newLine}`;
  return text === '' ? `${start}[]${newLine}` : `${start}${text}`;
}
