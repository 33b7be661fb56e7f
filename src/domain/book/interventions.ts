/** Named measures with evidence: what follows from their fields. */
import type { Root } from 'mdast';
import { textOf } from '#domain/book/tree/nodes.ts';
import type { Texts } from '#schemas/site/texts.ts';
import type { causes, levels, markings } from '#schemas/book/intervention.ts';
import { fill } from '#domain/site/norwegian.ts';

/** What stands behind a problem. */
export type Cause = (typeof causes)[number];

/** Our marking of an intervention. */
export type Marking = (typeof markings)[number];

/** A level of prevention. */
export type PreventionLevel = (typeof levels)[number];

/** What Ungsinn gave it once. */
export interface Classification {
  scale: 'ny' | 'gammel';
  level?: number | undefined;
  year?: number | undefined;
}

const markingsByLevel: readonly Marking[] = [
  'virker-ikke',
  'ukjent',
  'ukjent',
  'lovende',
  'virker-godt',
  'virker-godt',
];

/**
 * The marking a level of Ungsinn's new scale gives. The old scale gives none: a 3 of then is another thing
 * than a 3 of now.
 */
export const markingOfLevel = (level: number): Marking | undefined => markingsByLevel[level];

/** The marking that the newest level of the new scale asks for; none where there is no such level. */
export function markingByUngsinn(classifications: readonly Classification[]): Marking | undefined {
  const [newest] = classifications
    .filter(({ scale, level }) => scale === 'ny' && level !== undefined)
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  return newest?.level === undefined ? undefined : markingOfLevel(newest.level);
}

const highest = { ny: 5, gammel: 4 };

/** «nivå 5 av 5, ny skala (2018)»: never a level without its scale and its year. */
export function classificationInWords(
  { scale, level, year }: Classification,
  texts: Texts['interventions'],
): string {
  const { known, unread, noYear, scales } = texts.classification;
  const said = level === undefined ? unread : fill(known, { level, highest: highest[scale] });
  return `${said}, ${scales[scale]} (${year ?? noYear})`;
}

/** «3–12 år», «Under 18 år», or «Alle aldre». */
export function agesInWords(
  ages: { from?: number | undefined; to: number } | undefined,
  texts: Texts['interventions'],
): string {
  if (!ages) return texts.allAges;
  const { from, to } = ages;
  return from === undefined ? fill(texts.under, { to }) : fill(texts.years, { from, to });
}

/** Names of one kind in a line: «Selektivt, indikert». */
export const namesInLine = (names: readonly string[]): string =>
  names.map((name, at) => (at > 0 ? name.toLowerCase() : name)).join(', ');

interface Grouped {
  causes: readonly Cause[];
  marking: Marking;
}

/** A cause, with what stands under it and what stands elsewhere but is for it too. */
export interface CauseGroup<Item> {
  cause: Cause;
  items: Item[];
  also: Item[];
}

/**
 * Interventions under the first of their causes, the best marked first. A cause that nothing is for is left
 * out.
 *
 * @param order the causes as they are to stand
 * @param best the markings, the best first
 */
export function byCause<Item extends Grouped>(
  items: readonly Item[],
  order: readonly Cause[],
  best: readonly Marking[],
): CauseGroup<Item>[] {
  const ranked = items.toSorted((a, b) => best.indexOf(a.marking) - best.indexOf(b.marking));
  return order
    .map((cause) => ({
      cause,
      items: ranked.filter(({ causes }) => causes[0] === cause),
      also: ranked.filter(({ causes }) => causes.slice(1).includes(cause)),
    }))
    .filter(({ items: own, also }) => own.length + also.length > 0);
}

/** The heading under which an intervention says when it does not fit. */
export const whenNotHeading = /^Når (dere bør velge noe annet|de bør velje noko anna)$/;

/** When an intervention does not fit, one reason a line, as its text says it. */
export function whenNotIn({ children }: Root): string[] {
  const at = children.findIndex(
    (node) => node.type === 'heading' && whenNotHeading.test(textOf(node).trim()),
  );
  if (at < 0) return [];
  const rest = children.slice(at + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .map((item) => textOf(item).trim());
}
