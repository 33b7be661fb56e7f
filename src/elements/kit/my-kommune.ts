import { entriesOf, myKommuneIn, type MyKommune } from '#domain/site/my-kommune.ts';
import { storedMap } from './device-store.ts';

const kept = storedMap('slt.kommune:');

/** The kommune the reader has chosen on this device, with what is known of it; nothing when none is chosen. */
export const myKommune = (): MyKommune | undefined => myKommuneIn(kept.get());

/** Tells when it is chosen, changed or forgotten, here or in another tab: for `listenToAll()`. */
export const myKommuneChanges: Pick<typeof kept, 'listen'> = kept;

/** Keeps a kommune as the reader's own, on this device alone; nothing forgets it. */
export const keepMyKommune = (kommune: MyKommune | undefined): void =>
  kept.setEntries(entriesOf(kommune));
