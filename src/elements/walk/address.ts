/** The views of the form. */
export const walkViews = ['start', 'walk', 'point', 'report'] as const;

/** Where one is in the form. */
export type Place =
  | { view: 'start' }
  | { view: 'walk' | 'report'; walk: string }
  | { view: 'point'; walk: string; point: string };

const pattern = /^#vandring\/([a-z0-9-]{1,64})(?:\/(rapport)|\/punkt\/([a-z0-9-]{1,64}))?$/;

/** Where a fragment of the address leads. */
export function placeAt(fragment: string): Place {
  const [, walk, report, point] = pattern.exec(fragment) ?? [];
  if (walk === undefined) return { view: 'start' };
  if (point !== undefined) return { view: 'point', walk, point };
  return { view: report === undefined ? 'walk' : 'report', walk };
}

/** The fragment of a place. The button of the phone that goes back goes one view back by it, and never off the page. */
export function fragmentOf(place: Place): string {
  if (place.view === 'start') return '#mine';
  const walk = `#vandring/${place.walk}`;
  if (place.view === 'point') return `${walk}/punkt/${place.point}`;
  return place.view === 'report' ? `${walk}/rapport` : walk;
}
