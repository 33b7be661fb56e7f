/** A page the index has for a word: how well it answers, and where in its text the word stands. */
export interface Found {
  id: string;
  score: number;
  /** The places of the words in the text of the page, counted in words. */
  places: readonly number[];
  /** True when its name has the word. */
  inTitle: boolean;
}

/** What the index has for something wanted, by one of the ways to ask for it. */
export interface Answer {
  /** What it is worth, beside finding the word itself: 1. */
  weight: number;
  found: readonly Found[];
}

/** What a page is worth that has all parts of a compound, and one that has some of them. */
const worthOfParts = { all: 0.7, some: 0.35 } as const;

/** What the index has for a compound, of what it has for each of its parts. */
export function ofParts(parts: readonly (readonly Answer[])[]): Answer[] {
  const found = parts.map((answers) => bestOf(answers));
  const ids = new Set(found.flatMap((pages) => [...pages.keys()]));
  const joined = [...ids].map((id) => {
    const had = found.flatMap((pages) => pages.get(id) ?? []);
    const score = had.reduce((sum, page) => sum + page.score, 0);
    const places = had.flatMap((page) => page.places);
    const isAll = had.length === parts.length;
    return { isAll, page: { id, score, places, inTitle: had.every(({ inTitle }) => inTitle > 0) } };
  });
  return [true, false].map((whether) => ({
    weight: whether ? worthOfParts.all : worthOfParts.some,
    found: joined.filter(({ isAll }) => isAll === whether).map(({ page }) => page),
  }));
}

/** What a page has of a thing wanted. */
export interface Had extends Pick<Found, 'score' | 'places'> {
  /** What the best way to ask is worth that it was found by. */
  weight: number;
  /** What the best way to ask is worth that its name was found by; 0 when none. */
  inTitle: number;
}

/** Each page by the way to ask that suits it best, with all places. */
export function bestOf(answers: readonly Answer[]): Map<string, Had> {
  const best = new Map<string, Had>();
  for (const { weight, found } of answers) {
    for (const { id, score, places, inTitle } of found) {
      const known = best.get(id);
      best.set(id, {
        score: Math.max(known?.score ?? 0, score * weight),
        weight: Math.max(known?.weight ?? 0, weight),
        places: [...(known?.places ?? []), ...places],
        inTitle: Math.max(known?.inTitle ?? 0, inTitle ? weight : 0),
      });
    }
  }
  return best;
}
