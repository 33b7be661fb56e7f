import type { ExcerptPart } from './hit.ts';

/** A heading of a page with an address of its own. */
export interface Anchor {
  /** Its element, as `h2`. Only headings lead anywhere; all with an id are in the index. */
  element: string;
  id: string;
  text: string;
  /** The place of its first word in the text of the page. */
  location: number;
}

/** The text of a page as the index keeps it. */
export interface PageText {
  title: string;
  content: string;
  anchors: readonly Anchor[];
}

/** The part of a page that answers a query. */
export interface Passage {
  /** The heading it stands under. */
  heading?: Anchor;
  excerpt: ExcerptPart[];
}

/** An excerpt goes on with whole sentences until it has so many letters; a sentence of more is cut at a comma. */
const enough = 120;
const most = 280;

/** As Pagefind counts words. */
const betweenWords = /[^\S\uFEFF]+/;

interface Range {
  from: number;
  /** The word after the last. */
  to: number;
}

/** How much of the query a range has: each thing wanted once, and a little for more of the same. */
function valueOf({ from, to }: Range, wanted: Wanted): number {
  const counts = wanted.map(
    (places) => places?.filter((place) => place >= from && place < to).length ?? 0,
  );
  return counts.reduce((sum, count) => sum + (count > 0 ? 1 + Math.min(count, 5) / 20 : 0), 0);
}

type Wanted = readonly (readonly number[] | undefined)[];

/** The best of some ranges, the first of those that are equally good; none when none is worth anything. */
function best<Each extends Range>(
  ranges: readonly Each[],
  value: (range: Each) => number,
): Each | undefined {
  const values = ranges.map(value);
  const highest = Math.max(0, ...values);
  return highest > 0 ? ranges[values.indexOf(highest)] : undefined;
}

/**
 * The passage of a page that has most of what is wanted.
 *
 * @param wanted for each thing wanted, the places of its words in the text
 */
export function passageOf({ title, content, anchors }: PageText, wanted: Wanted): Passage {
  const words = content.split(betweenWords).filter(Boolean);
  const section = sectionOf(words, anchors, wanted);
  const sentences = piecesOf(words, section ?? beginning(words, title, anchors), /[.!?:]["»)]?$/);
  const isHeading = ({ from }: Range) => from === section?.heading.location;
  const texts = sentences.filter((sentence) => !isHeading(sentence));
  const found = best(texts, (sentence) => valueOf(sentence, wanted)) ?? texts[0];
  const range = found && fitted(words, texts, found, wanted);
  const excerpt = range ? partsOf(words, range, new Set(wanted.flatMap((each) => each ?? []))) : [];
  return { ...(section && { heading: section.heading }), excerpt };
}

/** Whether an anchor is a heading one can be led to. */
export const isHeading = ({ element, text }: Anchor): boolean =>
  /^h[2-6]$/.test(element) && text !== '';

/** The headings of a page, in order. */
const headingsOf = (anchors: readonly Anchor[]) =>
  anchors.filter(isHeading).toSorted((a, b) => a.location - b.location);

/** The section under a heading that has most of what is wanted, unless all stands before the first heading. */
function sectionOf(words: readonly string[], anchors: readonly Anchor[], wanted: Wanted) {
  const sorted = headingsOf(anchors);
  const sections = sorted.map((heading, at) => ({
    heading,
    from: heading.location,
    to: sorted[at + 1]?.location ?? words.length,
  }));
  const first = { from: 0, to: sorted[0]?.location ?? words.length };
  // What stands in the heading itself is what the section is about.
  const value = (section: (typeof sections)[number]) => {
    const length = section.heading.text.split(betweenWords).length;
    const inHeading = valueOf({ from: section.from, to: section.from + length }, wanted);
    return valueOf(section, wanted) + inHeading;
  };
  const found = best(sections, value);
  return found && value(found) > valueOf(first, wanted) ? found : undefined;
}

/** The text before the first heading, without the title it begins with. */
function beginning(words: readonly string[], title: string, anchors: readonly Anchor[]): Range {
  const [first] = headingsOf(anchors);
  const length = title.split(betweenWords).length;
  const isTitle = words.slice(0, length).join(' ').replace(/[.:]$/, '') === title;
  const from = isTitle ? length : 0;
  return { from, to: first && first.location > from ? first.location : words.length };
}

/** A range cut into pieces, after each word that ends one. */
function piecesOf(words: readonly string[], { from, to }: Range, end: RegExp): Range[] {
  const pieces: Range[] = [];
  let begins = from;
  for (let at = from; at < to; at += 1) {
    const isLast = at === to - 1;
    if (!isLast && !(end.test(words[at] ?? '') && !isAbbreviation(words[at] ?? ''))) continue;
    pieces.push({ from: begins, to: at + 1 });
    begins = at + 1;
  }
  return pieces;
}

const isAbbreviation = (word: string) => /^(?:\p{L}{1,3}|\p{L}\.\p{L}+|\d+)\.$/u.test(word);

const lengthOf = (words: readonly string[], { from, to }: Range) =>
  words.slice(from, to).join(' ').length;

/** The sentence with those that follow, as far as they fit; of one that is too long, the clauses that have most. */
function fitted(
  words: readonly string[],
  sentences: readonly Range[],
  sentence: Range,
  wanted: Wanted,
): Range {
  if (lengthOf(words, sentence) > most) {
    const clauses = piecesOf(words, sentence, /[,;:–]["»)]?$/);
    return grown(words, clauses, best(clauses, (each) => valueOf(each, wanted)) ?? sentence);
  }
  return grown(words, sentences, sentence);
}

/** A piece with those that follow it, until it is long enough. */
function grown(words: readonly string[], pieces: readonly Range[], piece: Range): Range {
  let range = piece;
  for (const next of pieces.slice(pieces.indexOf(piece) + 1)) {
    const longer = { from: range.from, to: next.to };
    if (lengthOf(words, range) >= enough || lengthOf(words, longer) > most) break;
    range = longer;
  }
  return range;
}

/** The words of a range, those that are wanted marked, without the signs around them. */
function partsOf(
  words: readonly string[],
  { from, to }: Range,
  wanted: ReadonlySet<number>,
): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean) => {
    const last = parts.at(-1);
    if (last && last.marked === marked) last.text += text;
    else if (text) parts.push({ text, marked });
  };
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    if (wanted.has(at) && core) {
      add(before, false);
      add(core, true);
      add(after, false);
    } else add(word, false);
    if (at < to - 1) add(' ', false);
  }
  return parts;
}
