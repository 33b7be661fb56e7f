/** Nodes of the tree that only documents for others to use hold, beside those of any text. */
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

/** A photograph, as JPEG. */
export interface Picture extends Node {
  type: 'picture';
  bytes: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  width: number;
  height: number;
  /** What it shows, for those who do not see it. */
  alt: string;
}

/** How a control is filled in. */
export type ControlKind = 'text' | 'long-text' | 'date' | 'choice';

/** A field that can be filled in in the document itself, again and again. Those of one name say the same. */
export interface Control extends Node {
  type: 'control';
  /** Its name: letters, digits and hyphens, beginning with a letter. */
  name: string;
  kind: ControlKind;
  /** What it is called, to those who see it and those who hear it. */
  label: string;
  /** What stands in its place while it is empty. */
  placeholder: string;
  /** What can be chosen. */
  options: readonly string[];
  /** What it is filled with: an ISO date where it is a day; empty while it is not. */
  value: string;
}

declare module 'mdast' {
  interface TableData {
    /** The width of each column, as shares of the width of the page. */
    widths?: readonly number[];
  }
  interface RootContentMap {
    blank: Blank;
    bar: Bar;
    picture: Picture;
    control: Control;
  }
  interface PhrasingContentMap {
    blank: Blank;
    bar: Bar;
    picture: Picture;
    control: Control;
  }
}
