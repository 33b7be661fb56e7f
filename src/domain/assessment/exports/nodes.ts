/** Nodes of the tree that only documents of the self-assessment hold, beside those of any text. */
import type { Node } from 'unist';

/** Something that whoever writes the document must fill in: «[fyll inn: dato]». */
export interface Blank extends Node {
  type: 'blank';
  value: string;
}

/** A bar from 0 to 1, beside a number that says the same. */
export interface Bar extends Node {
  type: 'bar';
  share: number;
}

/** What is put into a draft from the answers. */
export type InsertKind = 'facts' | 'standing' | 'profile' | 'weakest' | 'modules' | 'conditions';

/** The place in a draft where a part made from the answers goes. */
export interface Insert extends Node {
  type: 'insert';
  of: InsertKind;
}

declare module 'mdast' {
  interface TableData {
    /** The width of each column, as shares of the width of the page. */
    widths?: readonly number[];
  }
  interface RootContentMap {
    blank: Blank;
    bar: Bar;
    insert: Insert;
  }
  interface PhrasingContentMap {
    blank: Blank;
    bar: Bar;
  }
  interface BlockContentMap {
    insert: Insert;
  }
}
