/** Typst, which makes PDF of a template and data: in this process, without a browser and without the network. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { join } from 'node:path';
import { mainTemplate, templates } from '#book/render/typst/templates.ts';
import type { PaperDocument } from '#book/render/typst/document.ts';
import { paperFaces, type Face } from '#typefaces/faces.ts';
import { subsetOf } from '#typefaces/subset.ts';
import { nestBookmarks } from './nest-bookmarks.ts';

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

/** A book with its chapters under its parts among the bookmarks. */
const inOrder = (pdf: Buffer, { kind, parts }: PaperDocument): Buffer =>
  kind === 'book'
    ? nestBookmarks(
        pdf,
        parts.map(({ chapters }) => chapters.length),
      )
    : pdf;

/** A document that is set, and how many pages it takes. */
export interface Compiled {
  pdf: Buffer;
  pages: number;
  /** On which page each place begins that the document names: its chapters, and what else it was asked for. */
  begins: ReadonlyMap<string, number>;
}

/**
 * Sets a document as PDF/UA-1. The same bytes for the same data.
 *
 * @param scale of the letters, 1 as the template has them
 * @throws CompileError for what can't be set, and for what would break PDF/UA-1
 */
export async function compile(document: PaperDocument, scale = 1): Promise<Compiled> {
  const typst = await (compiler ??= start());
  const inputs = { data: JSON.stringify(document), scale: String(scale) };
  const result = typst.compile({ mainFilePath: join(workspace, mainTemplate), inputs });
  const made = result.result;
  // What Typst remembers of laying it out weighs more than the document, and helps no other.
  typst.evictCache(0);
  if (!made) {
    const found = result.takeDiagnostics();
    throw new CompileError(messageOf(found ? typst.fetchDiagnostics(found) : 'no document'));
  }
  try {
    const [begins] = typst.query(made, { selector: '<pages>', field: 'value' }) as [
      string,
      number,
    ][][];
    return {
      pdf: inOrder(typst.pdf(made, { pdfStandard: 'ua-1' }), document),
      pages: made.numOfPages,
      begins: new Map(begins),
    };
  } catch (error) {
    throw new CompileError(messageOf(error));
  } finally {
    typst.evictCache(0);
  }
}
