import type { HitKind } from './hit.ts';
import { bestOf, type Answer, type Had } from './found.ts';
import { mostTogether } from './nearness.ts';
import { worthOfSame } from './query.ts';

/** What a page is worth that has something like a thing wanted, and not the thing itself. */
const worthOfLike = 0.15;

/** What the index has for something wanted: in the ways to ask for it, and what is only something like it. */
export interface Answers {
  answers: readonly Answer[];
  like: readonly Answer[];
  /** The kinds it names: «mal» is what every template is. */
  kinds?: readonly HitKind[];
  /** True when something is asked about it that its meaning does not answer. */
  isAskedAbout?: boolean;
}

/** A page with what it has of a query. */
export interface Ranked {
  id: string;
  kind: HitKind;
  score: number;
  /** True when it is called what was asked for. */
  isCalled: boolean;
  /** For each thing wanted, in order: where it stands in the text, or nothing when the page misses it. */
  places: readonly (readonly number[] | undefined)[];
  /** True unless it comes after all that have the whole query. */
  isWhole: boolean;
}

/**
 * What a hit is worth by its kind: what tells one what to do before what a word means, and that before lists of documents and
 * pages of kommuner, which say much the same.
 */
const worth: Readonly<Record<HitKind, number>> = {
  chapter: 1,
  page: 0.95,
  guide: 0.95,
  template: 0.95,
  form: 0.8,
  term: 0.8,
  event: 0.7,
  document: 0.3,
  kommune: 0.25,
};

/** What having all that is wanted in its name adds to what a page is worth. From 0.6 to 1 it answers as well. */
const worthOfTitle = 0.8;

/** What having all that is wanted in one sentence adds. From 0.2 to 0.5 it answers as well. */
const worthOfNearness = 0.3;

/**
 * How many times more a page is worth that is called what was asked for, or is searched for by that: enough to come first
 * unless another says far more of it. From 2 to 3 it answers as well.
 */
const worthOfName = 3;

/** How many times more a page is worth that is of the kind that is asked for. From 1.6 to 3 it answers as well. */
const worthOfKind = 2;

/** About how many pages the index has in a language. Nothing hangs on it: had it twice as many, the words would weigh much the same. */
const pagesInAll = 700;

/**
 * How much a thing wanted tells of what is looked for: the more, the fewer pages have it, or what is meant by it when none
 * has it itself. What no page has tells none from the others.
 */
function informationOf(answers: readonly Answer[]): number {
  const pagesWith = (least: number) =>
    new Set(
      answers.flatMap(({ weight, found }) => (weight >= least ? found.map(({ id }) => id) : [])),
    ).size;
  const pages = pagesWith(worthOfSame.form) || pagesWith(0);
  return pages === 0 ? 0 : Math.log(1 + pagesInAll / pages);
}

/** What a page has of a thing that names its kind. */
const ofKind: Had = { score: 0, weight: 1, places: [], inTitle: 1 };

/**
 * Ranks what the index has for each thing wanted, by how well each page answers them and by how much of what they tell it
 * has: one everyday word more is worth less than the word the query is about, and what is only meant by it less than it says. What is called what was asked for is worth more;
 * a term is not among those, since its meaning stands above. What the whole site is full of counts less: the index scores it so.
 *
 * @param wanted for each thing wanted, what was found
 * @param isCalled whether a page is called what was asked for
 */
export function rank(
  wanted: readonly Answers[],
  kindOf: (id: string) => HitKind,
  isCalled: (id: string) => boolean,
): Ranked[] {
  const found = wanted.map(({ answers }) => bestOf(answers));
  const alike = wanted.map(({ like }) => bestOf(like));
  const information = wanted.map(({ answers }) => informationOf(answers));
  const inAll = Math.max(sumOf(information), Number.MIN_VALUE);
  const shareOf = (part: (at: number) => number) =>
    sumOf(information.map((each, at) => each * part(at))) / inAll;
  const asksWhat = !wanted.some(({ isAskedAbout }) => isAskedAbout);
  const ids = new Set([...found, ...alike].flatMap((pages) => [...pages.keys()]));
  const ranked = [...ids].map((id): Ranked => {
    const kind = kindOf(id);
    const has = wanted.map(({ kinds }, at) => {
      const page = found[at]?.get(id);
      return kinds?.includes(kind) ? { ...ofKind, ...page, weight: 1, inTitle: 1 } : page;
    });
    const score = sumOf(
      has.map((page, at) => page?.score ?? worthOfLike * (alike[at]?.get(id)?.score ?? 0)),
    );
    const places = has.map((page) => page?.places);
    const share = Math.max(
      shareOf((at) => Math.sqrt(has[at]?.weight ?? 0)),
      worthOfLike / wanted.length,
    );
    const ofTitle = 1 + worthOfTitle * shareOf((at) => Number((has[at]?.inTitle ?? 0) > 0));
    const ofNearness =
      wanted.length > 1 ? 1 + (worthOfNearness * mostTogether(places, information)) / inAll : 1;
    const isItsName = isCalled(id) && (kind !== 'term' || (asksWhat && has.some(isNamed)));
    const ofName = isItsName && kind !== 'term' ? worthOfName : 1;
    const isAskedKind = wanted.some(({ kinds }) => kinds?.includes(kind));
    return {
      ...{ id, kind, places, isCalled: isItsName, isWhole: false },
      score:
        score *
        worth[kind] *
        (isAskedKind ? worthOfKind : 1) *
        share *
        ofTitle *
        ofNearness *
        ofName,
    };
  });
  const sorted = ranked.toSorted((a, b) => b.score - a.score);
  const last = sorted.findLastIndex(({ places }) => !places.includes(undefined));
  return sorted.map((page, at) => ({ ...page, isWhole: at <= last }));
}

/** Whether the name of a page has a thing wanted itself, and not only what is meant by it. */
const isNamed = (page: Had | undefined) => (page?.inTitle ?? 0) >= worthOfSame.form;

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

/**
 * Whether a page stands among those that answer the whole query. One that misses a word may, when it answers better than
 * others that have all; after the last of those, all miss something.
 */
export const isWhole = (page: Ranked): boolean => page.isWhole;
