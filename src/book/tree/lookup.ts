import type { NamedLaw, RegisterContent } from '#domain/book/tree/nodes.ts';
import type { ContentReference } from '#domain/book/references.ts';
import type { Table } from 'mdast';
import type { DecisionAidData } from '#schemas/book/decision-aid.ts';
import type { DiagramData } from '#schemas/book/diagram.ts';

/**
 * What stands around a text, in one language: all that its building blocks and references need. The
 * build looks it up in content/; scripts and tests bring their own. What does not exist, throws.
 */
export interface Lookup {
  /** Where a reference leads, as a page in bokmål with its fragment, and what the target is called. */
  reference: (reference: ContentReference) => { target: string; title: string | undefined };
  diagram: (id: string) => DiagramData;
  /** An aid, and its own page in bokmål. */
  decisionAid: (id: string) => { aid: DecisionAidData; target: string };
  law: (id: string) => NamedLaw;
  register: (of: RegisterContent['of']) => RegisterContent;
  /** What the documents of a task hold. */
  documents: (task: string) => Table;
}
