import type { Answered } from '#domain/book/decision-path.ts';

/** Where one is in a decision aid. */
export interface Place {
  /** The step that is shown; nothing where all of them are. */
  step: string | undefined;
  /** The answers that led there; nothing where a link did, so that they are not known. */
  path: readonly Answered[] | undefined;
}

/**
 * What a step in the history of the browser remembers beside the address. It lives as long as the tab, and no
 * server is ever told.
 */
interface Kept {
  isAll: boolean;
  /** Which role is chosen, as the list has them. */
  role: number;
  path: unknown;
}

/** Makes a step in the history, with the name of the step as the fragment of the address. */
export function pushPlace({ step, path }: Place, role: number): void {
  const kept: Kept = { isAll: step === undefined, role, path };
  history.pushState(kept, '', step ? `#${step}` : location.pathname + location.search);
}

/** Remembers where one is, and the role, without a step. */
export function keepPlace({ step, path }: Place, role: number): void {
  history.replaceState({ isAll: step === undefined, role, path } satisfies Kept, '');
}

/** What the history remembers here. Nothing where one came by a link or wrote the address. */
export function keptHere(): Kept | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('path' in state)) return undefined;
  const { path, role, isAll } = state as Partial<Kept>;
  return { path, role: Number.isInteger(role) ? Number(role) : 0, isAll: isAll === true };
}
