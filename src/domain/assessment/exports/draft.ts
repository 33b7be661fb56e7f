import type { BlockContent, Nodes, PhrasingContent } from 'mdast';
import { fillWhatIsKnown } from '#domain/site/norwegian.ts';
import type { CaseVariant } from '#domain/assessment/case-choice.ts';
import type { Language } from '#domain/site/language.ts';
import type { ApplicationDraftData, CaseDraftData } from '#schemas/assessment/draft.ts';
import type { WithIds } from '#schemas/site/entry.ts';
import { heading, list, paragraph, table, textNodes, withWidths } from '#domain/book/document.ts';

/** A draft in one language, with places for what the answers say. */
export interface Draft {
  title: string;
  children: BlockContent[];
  sources: readonly {
    title: string;
    publisher: string;
    year: string;
    url?: string | undefined;
    /** ISO date. */
    checked: string;
  }[];
}

/** The draft of a case: as others, with what comes first and the proposed decision by themselves. */
export interface CaseDraft extends Draft {
  /** What stands before all else, whatever the order. */
  lead: BlockContent[];
  decision: BlockContent[];
}

type DraftData = WithIds<CaseDraftData | ApplicationDraftData>;
type DraftBlock = DraftData['sections'][number]['blocks'][number];

function blockNode(block: DraftBlock, language: Language): BlockContent {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text[language]);
    case 'list':
    case 'steps':
      return list(block.items[language], block.kind === 'steps');
    case 'table': {
      const { columns, rows } = block.table[language];
      return table({ columns: withWidths(columns, rows), rows });
    }
    case 'insert':
      return { type: 'insert', of: block.of };
    case 'answer':
      return { type: 'answer', indicator: block.indicator };
  }
}

/** The blocks of sections of a draft as a tree, in a language. */
export const draftBlocks = (
  sections: readonly DraftData['sections'][number][],
  language: Language,
): BlockContent[] =>
  sections.flatMap(({ heading: title, blocks }) => [
    ...(title ? [heading(1, title[language])] : []),
    ...blocks.map((block) => blockNode(block, language)),
  ]);

/** The parts of a case as trees, in a language: those of every variant and of one. */
export function caseParts(
  { sections }: Pick<WithIds<CaseDraftData>, 'sections'>,
  variant: CaseVariant,
  language: Language,
): Pick<CaseDraft, 'lead' | 'decision' | 'children'> {
  const own = sections.filter((one) => one.variant === undefined || one.variant === variant);
  const blocks = (isWanted: (section: (typeof own)[number]) => boolean) =>
    draftBlocks(own.filter(isWanted), language);
  return {
    lead: blocks(({ heading: title }) => !title),
    decision: blocks(({ decision }) => decision),
    children: blocks(({ heading: title, decision }) => title !== undefined && !decision),
  };
}

/** A node with what its placeholders stand for. What is to be filled in, stays marked. */
export function filledIn(node: Nodes, values: Readonly<Record<string, string>>): Nodes[] {
  if (node.type === 'text' || node.type === 'blank')
    return textNodes(fillWhatIsKnown(node.value, values)) satisfies PhrasingContent[];
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => filledIn(child, values));
  return [{ ...node, children } as Nodes];
}
