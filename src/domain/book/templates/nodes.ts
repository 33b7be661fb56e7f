/** Nodes of the tree that only templates hold, beside those of any text. */
import type { Node } from 'unist';

/** A field in a line of text. */
export interface FieldNode extends Node {
  type: 'field';
  /** The field. */
  id: string;
}

/** Rows to fill in. */
export interface RowsNode extends Node {
  type: 'rows';
  /** The field of the type `table`. */
  id: string;
}

/** The words a template says itself, in its own language, where something is left to choose. */
export interface ChoiceWords {
  /** Above alternatives of which one must stand, while none is chosen. */
  chooseOne: string;
  /** Above alternatives of which several may stand, while none is chosen. */
  chooseSome: string;
}

declare module 'mdast' {
  interface ListData {
    /** A list of alternatives of which one must stand, written `- ( )`. */
    isChoiceOfOne?: boolean;
  }
  interface RootContentMap {
    field: FieldNode;
    rows: RowsNode;
  }
  interface PhrasingContentMap {
    field: FieldNode;
  }
  interface BlockContentMap {
    rows: RowsNode;
  }
}

const scheme = 'felt:';

/** The field a link stands for, `[](felt:kommune)`; nothing where it is a link to somewhere. */
export const fieldNamed = (url: string): string | undefined =>
  url.startsWith(scheme) ? url.slice(scheme.length) : undefined;
