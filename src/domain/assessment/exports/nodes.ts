/** Nodes of the tree that only drafts of the self-assessment hold, beside those of any document. */
import type { Node } from 'unist';

/** What is put into a draft from the answers. */
export type InsertKind =
  | 'facts'
  | 'standing'
  | 'profile'
  | 'weakest'
  | 'modules'
  | 'conditions'
  | 'progress'
  | 'basis'
  | 'measures';

/** The place in a draft where a part made from the answers goes. */
export interface Insert extends Node {
  type: 'insert';
  of: InsertKind;
}

/** The place in a draft where what was answered to one indicator goes. */
export interface AnswerPlace extends Node {
  type: 'answer';
  /** The id of the indicator. */
  indicator: string;
}

declare module 'mdast' {
  interface RootContentMap {
    insert: Insert;
    answer: AnswerPlace;
  }
  interface BlockContentMap {
    insert: Insert;
    answer: AnswerPlace;
  }
}
