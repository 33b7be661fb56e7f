/**
 * What a text is handed to Typst as: plain data, which the template (pieces.typ) makes pages of. Words are strings
 * and stay strings, so nothing a text says is ever read as markup or code.
 */

/** A part of a text: words, or what pieces.typ has a maker for by its name. */
export type Piece = string | MadePiece;

/** What holds other pieces in one stretch. */
interface Holding {
  of: Piece[];
}

/** What may be asked on which page it begins. */
interface Beginning {
  /** The name of the place. */
  begins?: string | undefined;
}

/** Everything pieces.typ can make, by its name. */
export type MadePiece =
  | ({ is: 'emph' | 'strong' | 'strike' } & Holding)
  | { is: 'code' | 'pre'; text: string }
  | { is: 'break' | 'rule' }
  /** Words in another language. */
  | ({ is: 'lang'; lang: string } & Holding)
  /** A link out of the document, by its whole address. */
  | ({ is: 'link'; url: string } & Holding)
  /** A link to another place of the document. */
  | ({
      is: 'goto';
      anchor: string;
      /** True when the page it leads to is printed after it. */
      page: boolean;
    } & Holding)
  /** A place by its name, so that its page can be told. */
  | { is: 'begins'; at: string }
  /** A place the index leads to, under a word of it. */
  | { is: 'indexed'; word: string }
  /** The number of a source; the note itself stands where it is first cited. */
  | { is: 'mark'; anchor: string; note?: Piece[] }
  | ({ is: 'par'; look?: ParLook } & Holding)
  | ({ is: 'heading'; level: number } & Holding)
  /** A heading of a list, which is no heading of the document. */
  | ({ is: 'group' } & Holding)
  | ({ is: 'quote' } & Holding)
  | { is: 'list'; start?: number; items: Piece[][] }
  | { is: 'steps'; items: Piece[][] }
  /** A wide table reaches into the margin; of one that is read by row, the first cell is the head of its row. */
  | { is: 'table'; wide: boolean; byRow: boolean; head: Piece[][]; rows: Piece[][][] }
  /** A box set off from the text. */
  | ({ is: 'box'; tone: BoxTone; label: string; title: string } & Holding & Beginning)
  /** A drawing: SVG of a size in points, with what it shows in words. */
  | { is: 'figure'; svg: string; width: number; height: number; alt: string; caption: Piece[] }
  /** What one should know first, or where a text leads: each name, and what it says. */
  | { is: 'facts'; boxed: boolean; rows: { name: string; says: Piece[] }[] }
  /** A box to tick with a pen. */
  | { is: 'tick' }
  /** Lines to write on, each after its name. */
  | { is: 'lines'; names: string[] }
  /** A statement to answer with a pen: its levels from 0, other answers, and room for a note. */
  | ({ is: 'question' } & Question)
  /** An entry of a register; a wide one reaches into the margin. */
  | ({ is: 'entry'; anchor: string; wide: boolean } & Holding & Beginning);

/** What a form asks. */
export interface Question {
  /** «A1». */
  code?: string | undefined;
  /** «Må» or «Bør». */
  mark?: string | undefined;
  statement: string;
  levels: string[];
  answers: string[];
  /** How to find out: what that is called, and what to do. */
  help: { name: string; says: string };
  /** What the room for a note is called. */
  note: string;
}

/** How a paragraph stands out: in small print, or as what is going to change. */
type ParLook = 'small' | 'changing';

/** What a box is about. */
export type BoxTone = 'tips' | 'viktig' | 'advarsel' | 'eksempel' | 'plain';

/** A paragraph. */
export const par = (of: Piece[], look?: ParLook): Piece => ({
  is: 'par',
  of,
  ...(look && { look }),
});
