/** Chapters and pages as trees: each resolved once for each language, however many formats ask. */
import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { decisionAidNode } from '#book/tree/decision-aid.ts';
import { splitFrontmatter } from '#book/tree/frontmatter.ts';
import { resolve } from '#book/tree/resolve.ts';
import { readabilityOf, type Readability } from '#domain/book/readability.ts';
import type { RegisterContent } from '#domain/book/tree/nodes.ts';
import type { Origin } from '#domain/book/tree/place.ts';
import type { Book } from '#domain/book/book.ts';
import type { Language } from '#domain/site/language.ts';
import { lawEntry, lookupIn, registerOf } from './book-lookup.ts';
import type { Prose } from './prose.ts';
import { diagramOf, type Law } from './references.ts';

/** A text as a tree, with the file it was read from. */
export interface ProseTree {
  tree: Root;
  origin: Origin;
}

const originOf = (file: string): Origin => ({
  file,
  linesBefore: () => splitFrontmatter(readFileSync(file, 'utf8')).linesBefore,
});

/** A text as it is read from content/, and the book it stands in, if any. */
type ReadProse = Pick<Prose<{ body?: string | undefined }>, 'file' | 'entry'> & { book?: Book };

const trees = new Map<string, ProseTree>();

/** A chapter or page as the tree every format is made from, for the pages of a language. */
export function treeOf({ file, entry, book }: ReadProse, language: Language): ProseTree {
  const key = `${language} ${file}`;
  const known = trees.get(key);
  if (known) return known;
  const origin = originOf(file);
  const made = { tree: resolve(entry.body ?? '', origin, lookupIn(language, book)), origin };
  trees.set(key, made);
  return made;
}

/** How long a text is, and how hard to read. */
export function readabilityIn(prose: ReadProse, language: Language): Readability {
  const { tree, origin } = treeOf(prose, language);
  return readabilityOf(tree, origin);
}

/** A diagram by itself, for pages that are not prose. */
export const diagramAlone = (id: string): ProseTree => ({
  tree: { type: 'root', children: [{ type: 'diagram', id, diagram: diagramOf(id) }] },
  origin: { file: `content/diagrammer/${id}.yaml` },
});

/** A decision aid by itself, for its own page. */
export const decisionAidAlone = (id: string, language: Language) => ({
  node: decisionAidNode(id, lookupIn(language)),
  origin: { file: `content/beslutningshjelp/${id}.yaml` },
});

const registerFrom = (file: string, content: RegisterContent): ProseTree => ({
  tree: { type: 'root', children: [{ type: 'register', content }] },
  origin: { file },
});

/** A register by itself, for pages that are not prose. */
export const registerAlone = (of: RegisterContent['of'], language: Language): ProseTree =>
  registerFrom('content/', registerOf(of, language));

/** Rules by themselves, for the page of an act. */
export const lawsAlone = (laws: readonly Law[], language: Language): ProseTree =>
  registerFrom('content/lover/', {
    of: 'lover',
    entries: laws.map((law) => lawEntry(law, language)),
  });
