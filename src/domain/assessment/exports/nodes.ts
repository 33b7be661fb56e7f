/** Nodes of the tree that only drafts of the self-assessment hold, beside those of any document. */
import type { Node } from 'unist';

/** What is put into a draft from the answers. */
export type InsertKind = 'facts' | 'standing' | 'profile' | 'weakest' | 'modules' | 'conditions';

/** The place in a draft where a part made from the answers goes. */
export interface Insert extends Node {
  type: 'insert';
  of: InsertKind;
}

declare module 'mdast' {
  interface RootContentMap {
    insert: Insert;
  }
  interface BlockContentMap {
    insert: Insert;
  }
}
