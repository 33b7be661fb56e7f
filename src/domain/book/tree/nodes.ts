/**
 * The tree that every format of a text is made from: mdast, with our own building blocks resolved. Where
 * a chapter says `<Diagram id="tre-nivaer" />`, the tree holds the drawing's data; where it links to
 * `begrep:politirad`, the page the term stands on and its name. The whole tree is plain JSON.
 */
import type {
  BlockContent,
  Data,
  DefinitionContent,
  List,
  Nodes,
  Parent,
  PhrasingContent,
} from 'mdast';
import type { Node } from 'unist';
import type { ReferenceKind } from '#domain/book/references.ts';
import type { DecisionAidData } from '#schemas/book/decision-aid.ts';
import type { DiagramData } from '#schemas/book/diagram.ts';
import type { Language } from '#domain/site/language.ts';

/** The kinds of box that a text may set off, as `<Callout kind="…">` names them. */
export const calloutKinds = ['tips', 'viktig', 'advarsel', 'eksempel'] as const;

/** A kind of box. */
export type CalloutKind = (typeof calloutKinds)[number];

/** What a register can list, as `<Register of="…">` names it. */
export const registers = ['begreper', 'lover', 'kilder'] as const;

/** A box set off from the text. */
export interface Callout extends Parent {
  type: 'callout';
  kind: CalloutKind;
  title: string;
  children: (BlockContent | DefinitionContent)[];
}

/** One numbered list, drawn as steps along a line. */
export interface Steps extends Parent {
  type: 'steps';
  children: [List];
}

/** A drawing. */
export interface Diagram extends Node {
  type: 'diagram';
  id: string;
  diagram: DiagramData;
  data?: Data;
}

/** A rule by its name, and the page it stands on. */
export interface NamedLaw {
  name: string;
  /** The page in bokmål, with its fragment. */
  target: string;
}

/** A rule behind an outcome. */
export interface LawBehind extends NamedLaw {
  /** The steps that those it is for may be led to. Left out where it is for everyone. */
  steps?: readonly string[];
}

type Outcome = DecisionAidData['outcomes'][number];

/** A decision aid with its rules named. */
export type ResolvedAid = Omit<DecisionAidData, 'outcomes'> & {
  outcomes: (Omit<Outcome, 'laws' | 'lawsFor'> & { laws: LawBehind[] })[];
};

/** Questions that lead to an answer. */
export interface DecisionAid extends Node {
  type: 'decisionAid';
  id: string;
  /** Its own page, in bokmål. */
  target: string;
  aid: ResolvedAid;
  data?: Data;
}

/** A term as the register lists it. */
export interface TermEntry {
  id: string;
  /** The page in bokmål, with its fragment. */
  target: string;
  nb: string;
  nn: string;
  english: string;
}

/** A source as lists print it. */
export interface SourceEntry {
  id: string;
  /** The page it stands on among all sources, in bokmål, with its fragment. */
  target: string;
  kind: string;
  title: string;
  author?: string | undefined;
  publisher: string;
  year: string;
  url?: string | undefined;
  /** ISO date. */
  checked: string;
  /** For a copy of acts: the last day whose changes it has, as an ISO date. */
  runsTo?: string | undefined;
  note?: string | undefined;
}

/** A text that refers to an entry. */
export interface UsedIn {
  /** «Kapittel 7», or the title of a page in no book. */
  place: string;
  title: string;
  /** The page in bokmål. */
  target: string;
  /** The language of the title. */
  writtenIn: Language;
}

/** A change of a rule that is adopted and not in force. */
export interface AdoptedChange {
  act: string;
  text: string;
  /** ISO date; nothing where we have found none. */
  inForce: string | undefined;
  note?: string | undefined;
}

/** A rule as the register lists it. */
export interface LawEntry {
  id: string;
  /** The page in bokmål, with its fragment. */
  target: string;
  name: string;
  title: string;
  says: string;
  kind: 'taushet' | 'rett' | 'plikt' | 'ramme';
  url?: string | undefined;
  /** The copy of the act we read. */
  copy?: SourceEntry | undefined;
  /** What else we read of it. */
  source?: SourceEntry | undefined;
  /** ISO date. */
  checked: string;
  adopted: readonly AdoptedChange[];
  proposed?: string | undefined;
  note?: string | undefined;
  usedIn: readonly UsedIn[];
}

/** What a register lists. */
export type RegisterContent =
  | { of: 'begreper'; entries: readonly TermEntry[] }
  | { of: 'lover'; entries: readonly LawEntry[] }
  | { of: 'kilder'; entries: readonly (SourceEntry & { usedIn: readonly UsedIn[] })[] };

/** Everything of one kind: the appendices of terms, rules and sources. */
export interface Register extends Node {
  type: 'register';
  content: RegisterContent;
  data?: Data;
}

/** A link to something of our own: a term, a chapter, a rule, an indicator or a page. */
export interface ReferenceNode extends Parent {
  type: 'reference';
  kind: Exclude<ReferenceKind, 'kilde'>;
  id: string;
  /** The page it leads to, in bokmål, with its fragment. */
  target: string;
  /** What the target is called, which need not be what the link says. A page has no name of its own. */
  title?: string | undefined;
  children: PhrasingContent[];
}

/**
 * The mark of a source: its number, after what it holds up. The words of the sentence that name the source, if
 * any, stand before it as words.
 */
export interface SourceMark extends Node {
  type: 'sourceMark';
  /** The source. */
  id: string;
  /** From 1, in the order the text first cites its sources. */
  number: number;
  /** From 1: which of the places where the text cites this source. */
  mention: number;
  /** The page the source stands on among all sources, in bokmål, with its fragment. */
  target: string;
  /** What the source is called. */
  title?: string | undefined;
  data?: Data;
}

declare module 'mdast' {
  interface HeadingData {
    /** Fragment of the heading: an ASCII slug of its words, the only one of its kind in the text. */
    id?: string;
  }
  interface RootContentMap {
    callout: Callout;
    steps: Steps;
    diagram: Diagram;
    decisionAid: DecisionAid;
    register: Register;
    reference: ReferenceNode;
    sourceMark: SourceMark;
  }
  interface BlockContentMap {
    callout: Callout;
    steps: Steps;
    diagram: Diagram;
    decisionAid: DecisionAid;
    register: Register;
  }
  interface PhrasingContentMap {
    reference: ReferenceNode;
    sourceMark: SourceMark;
  }
}

/** The types of node a text may hold. The content check lets no other through. */
export const proseTypes = [
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'blockquote',
  'link',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'callout',
  'steps',
  'diagram',
  'decisionAid',
  'register',
  'reference',
  'sourceMark',
] as const satisfies readonly Nodes['type'][];

/** A type of node a text may hold. */
export type ProseType = (typeof proseTypes)[number];

/** A node of a type. */
export type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** The words of a node and all it holds, as they stand. */
export const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
