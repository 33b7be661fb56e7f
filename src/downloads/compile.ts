/** Typst, which makes PDF of a template and data: in this process, without a browser and without the network. */
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import { mainTemplate, templates } from '#book/render/typst/templates.ts';
import type { PaperDocument } from '#book/render/typst/document.ts';
import { paperFaces, type Face } from '#typefaces/faces.ts';
import { subsetOf } from '#typefaces/subset.ts';
import { nestBookmarks } from './nest-bookmarks.ts';
import { markRowHeads } from './row-heads.ts';

/** Something in a document that Typst can't set, or that would break PDF/UA-1. */
export class CompileError extends Error {
  override name = 'CompileError';
}

/* A folder that need not be there: the template is given by its text, and nothing else may be read. */
const workspace = join(process.cwd(), 'typst');

async function start(): Promise<NodeCompiler> {
  const faces = Object.keys(paperFaces) as Face[];
  const fontBlobs = await Promise.all(faces.map((face) => subsetOf(face, 'sfnt')));
  const made = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  for (const [name, text] of Object.entries(templates)) made.addSource(join(workspace, name), text);
  return made;
}

let compiler: Promise<NodeCompiler> | undefined;

/* What Typst says of an error, as it stands in the text of the binding's own. */
function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : JSON.stringify(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) =>
    String(JSON.parse(`"${message}"`)),
  );
  return messages.join('; ') || text;
}

/** What Typst leaves undone: the heads of rows, and the chapters of a book under its parts among the bookmarks. */
function finished(pdf: Buffer, { kind, parts }: PaperDocument, readByRow: readonly boolean[]) {
  const marked = markRowHeads(pdf, readByRow);
  if (kind !== 'book') return marked;
  return nestBookmarks(
    marked,
    parts.map(({ chapters }) => chapters.length),
  );
}

/** How a document is set. */
interface Setting {
  /** The size of its letters, 1 as the template has them. */
  scale?: number;
  /** True for its chapters without what stands around them and without the numbers of pages, which take most of the time. */
  isDraft?: boolean;
  /** True for its cover alone. */
  isCover?: boolean;
}

/** How much of its last page each chapter fills, from 0 to 1, by its anchor; 1 when that is its only one. */
export type Filled = ReadonlyMap<string, number>;

/** A document that is set, and how many pages it takes. */
export interface Compiled {
  pdf: Buffer;
  pages: number;
  /** On which page each place begins that the document names: its chapters, and what else it was asked for. */
  begins: ReadonlyMap<string, number>;
  filled: Filled;
}

/** What the template tells of a document that is laid out, under a label. */
const told = (typst: NodeCompiler, made: NodeTypstDocument, label: string): unknown[] =>
  typst.query(made, { selector: `<${label}>`, field: 'value' }) as unknown[];

const filledIn = (typst: NodeCompiler, made: NodeTypstDocument): Filled =>
  new Map(told(typst, made, 'filled')[0] as [string, number][]);

function layOut(
  typst: NodeCompiler,
  document: PaperDocument,
  { scale = 1, isDraft, isCover }: Setting,
) {
  const inputs = {
    data: JSON.stringify(document),
    scale: String(scale),
    ...(isDraft && { draft: '' }),
    ...(isCover && { cover: '' }),
  };
  const result = typst.compile({ mainFilePath: join(workspace, mainTemplate), inputs });
  const made = result.result;
  // What Typst remembers of laying it out weighs more than the document, and helps no other.
  typst.evictCache(0);
  if (made) return made;
  const found = result.takeDiagnostics();
  throw new CompileError(messageOf(found ? typst.fetchDiagnostics(found) : 'no document'));
}

function written(typst: NodeCompiler, made: NodeTypstDocument): Buffer {
  try {
    return typst.pdf(made, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new CompileError(messageOf(error));
  } finally {
    typst.evictCache(0);
  }
}

/**
 * Sets a document as PDF/UA-1. The same bytes for the same data.
 *
 * @throws CompileError for what can't be set, and for what would break PDF/UA-1
 */
export async function compile(document: PaperDocument, setting: Setting = {}): Promise<Compiled> {
  const typst = await (compiler ??= start());
  const made = layOut(typst, document, setting);
  return {
    pdf: finished(written(typst, made), document, told(typst, made, 'table') as boolean[]),
    pages: made.numOfPages,
    begins: new Map(told(typst, made, 'pages')[0] as [string, number][]),
    filled: filledIn(typst, made),
  };
}

/**
 * How much of their last page the chapters of a document fill.
 *
 * @throws CompileError for what can't be set
 */
export async function measure(document: PaperDocument, setting: Setting): Promise<Filled> {
  const typst = await (compiler ??= start());
  return filledIn(typst, layOut(typst, document, setting));
}

/**
 * The cover of a book as SVG, whole in itself: its letters are outlines.
 *
 * @throws CompileError for what can't be set
 */
export async function drawCover(document: PaperDocument): Promise<string> {
  const typst = await (compiler ??= start());
  return typst.plainSvg(layOut(typst, document, { isCover: true }));
}
