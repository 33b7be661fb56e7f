/** Editions as PDF. */
import type { Edition, EditionChapter } from '#content/editions.ts';
import { TreeError } from '#domain/book/tree/place.ts';
import { beginningOfPart } from './beginnings.ts';
import { firstFailing } from './first-failing.ts';
import { compile, CompileError, type Compiled } from './compile.ts';
import { paperChapter, paperDocument } from './paper-document.ts';

/** Letters as large as the template has them, then smaller, for what is to be one page. */
const scales = [1, 0.96, 0.92, 0.88];

const isOnePage = ({ kind, parts }: Edition) =>
  kind === 'chapter' && parts[0]?.chapters[0]?.chapter.entry.data.sheets === 'one';

async function set(edition: Edition): Promise<Compiled> {
  const document = paperDocument(edition);
  if (!isOnePage(edition)) return compile(document);
  let made = await compile(document);
  for (const scale of scales.slice(1)) if (made.pages > 1) made = await compile(document, scale);
  return made;
}

/** True when the first blocks of a chapter can be set by themselves. */
async function canBeSet(one: EditionChapter, edition: Edition, blocks: number): Promise<boolean> {
  const alone: Edition = { ...edition, kind: 'chapter', anchorOf: () => undefined };
  const chapter = paperChapter(one, alone, blocks);
  const document = paperDocument(alone, [{ anchor: beginningOfPart(0), chapters: [chapter] }]);
  try {
    await compile(document);
    return true;
  } catch (error) {
    if (error instanceof CompileError) return false;
    throw error;
  }
}

/** Finds the block Typst can't set, so that the message says where it stands in content/. */
async function placed(error: CompileError, edition: Edition): Promise<Error> {
  for (const one of edition.parts.flatMap(({ chapters }) => chapters)) {
    const { children } = one.text.tree;
    if (await canBeSet(one, edition, children.length)) continue;
    const at = await firstFailing(children.length, (first) => canBeSet(one, edition, first));
    const block = children[at] ?? one.text.tree;
    return new TreeError(
      `The PDF can't have this ${block.type}: ${error.message}`,
      block,
      one.text.origin,
    );
  }
  return new Error(`${edition.name}.pdf: ${error.message}`);
}

const made = new Map<string, Promise<Compiled>>();

/**
 * An edition as PDF/UA-1, made once a build.
 *
 * @throws TreeError with the place in content/ for a block that can't be set, or not so that everybody can read it
 */
export function pdfOf(edition: Edition): Promise<Compiled> {
  const known = made.get(edition.name);
  if (known) return known;
  const making = set(edition).catch(async (error: unknown) => {
    throw error instanceof CompileError ? await placed(error, edition) : error;
  });
  made.set(edition.name, making);
  return making;
}
