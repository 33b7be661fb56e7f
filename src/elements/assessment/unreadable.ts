import type { Texts } from '#schemas/site/texts.ts';
import {
  bindUnreadableOf,
  showUnreadableOf,
  type UnreadableStore,
} from '#elements/kit/unreadable.ts';
import { forgetUnreadable, hasDamaged, hasNewer, unreadable } from './unreadable-store.ts';

const store: UnreadableStore = { hasNewer, hasDamaged, unreadable, forget: forgetUnreadable };

/** Tells of what of the self-assessment can't be read, hands it out as a file, and takes it away after that. */
export const bindUnreadable = (
  host: HTMLElement,
  { unreadableName }: Pick<Texts['assessmentKeep'], 'unreadableName'>,
  signal: AbortSignal,
): void => bindUnreadableOf(store, host, unreadableName, signal);

/** Shows what there is to tell. */
export const showUnreadable = (host: HTMLElement): void => showUnreadableOf(store, host);
