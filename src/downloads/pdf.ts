/** Editions as PDF. */
import type { PaperDocument } from '#book/render/typst/document.ts';
import type { Edition } from '#content/editions.ts';
import { TreeError } from '#domain/book/tree/place.ts';
import type { ProseTree } from '#content/trees.ts';
import { beginningOfPart } from './beginnings.ts';
import type { AnyEdition } from './documents.ts';
import { firstFailing } from './first-failing.ts';
import { compile, CompileError, type Compiled } from './compile.ts';
import { compileFitted } from './fit.ts';
import { paperChapter, paperDocument } from './paper-document.ts';
import { paperForm } from './paper-form.ts';
import { paperGuide } from './paper-guide.ts';

/** Letters as large as the template has them, then smaller, for what has no more than some pages. */
const scales = [1, 0.97, 0.94, 0.91, 0.88];

/** The most pages an edition should take: a chapter that is one sheet, a guide both sides of one. */
function mostPages(edition: AnyEdition): number {
  if (edition.kind === 'guide') return 2;
  const isOnePage =
    edition.kind === 'chapter' &&
    edition.parts[0]?.chapters[0]?.chapter.entry.data.sheets === 'one';
  return isOnePage ? 1 : Infinity;
}

function documentOf(edition: AnyEdition): PaperDocument {
  if (edition.kind === 'guide') return paperGuide(edition);
  return edition.kind === 'form' ? paperForm(edition) : paperDocument(edition);
}

async function set(edition: AnyEdition): Promise<Compiled> {
  const document = documentOf(edition);
  const most = mostPages(edition);
  if (most === Infinity) return compileFitted(document);
  let made = await compile(document);
  for (const scale of scales.slice(1))
    if (made.pages > most) made = await compile(document, { scale });
  return made;
}

/** A text of an edition, and the document of its first blocks alone. */
interface Beginning {
  text: ProseTree;
  first: (blocks: number) => PaperDocument;
}

/** The texts of an edition that are written as prose, each by itself. */
function textsOf(edition: AnyEdition): Beginning[] {
  if (edition.kind === 'form') return [];
  if (edition.kind === 'guide')
    return [{ text: edition.text, first: (blocks) => paperGuide(edition, blocks) }];
  const alone: Edition = { ...edition, kind: 'chapter', anchorOf: () => undefined };
  return edition.parts
    .flatMap(({ chapters }) => chapters)
    .map((one) => ({
      text: one.text,
      first: (blocks) =>
        paperDocument(alone, [
          { anchor: beginningOfPart(0), chapters: [paperChapter(one, alone, blocks)] },
        ]),
    }));
}

/** True when a document can be set. */
async function canBeSet(document: PaperDocument): Promise<boolean> {
  try {
    await compile(document);
    return true;
  } catch (error) {
    if (error instanceof CompileError) return false;
    throw error;
  }
}

/** Finds the block Typst can't set, so that the message says where it stands in content/. */
async function placed(error: CompileError, edition: AnyEdition): Promise<Error> {
  for (const { text, first } of textsOf(edition)) {
    const { children } = text.tree;
    if (await canBeSet(first(children.length))) continue;
    // What stands around the blocks, as the title, is the first part.
    const at = await firstFailing(children.length + 1, (parts) => canBeSet(first(parts - 1)));
    const block = children[at - 1];
    const what = block
      ? `this ${block.type}`
      : 'the title of this text, or what else its fields say';
    return new TreeError(`The PDF can't have ${what}: ${error.message}`, block ?? {}, text.origin);
  }
  return new Error(`${edition.name}.pdf: ${error.message}`);
}

const made = new Map<string, Promise<Compiled>>();

/**
 * An edition as PDF/UA-1, made once a build.
 *
 * @throws TreeError with the place in content/ for a block that can't be set, or not so that everybody can read it
 */
export function pdfOf(edition: AnyEdition): Promise<Compiled> {
  const known = made.get(edition.name);
  if (known) return known;
  const making = set(edition).catch(async (error: unknown) => {
    throw error instanceof CompileError ? await placed(error, edition) : error;
  });
  made.set(edition.name, making);
  return making;
}
