import { persistentMap, setPersistentEngine } from '@nanostores/persistent';
import { atom, type MapStore } from 'nanostores';
import { deviceStorage, guardedStorage } from './guarded-storage.ts';
import { tabEvents } from './tab-events.ts';

type Entries = Record<string, string | undefined>;

/** A map on this device. */
export interface StoredMap extends MapStore<Entries> {
  /** Writes entries together, and takes away those without a value. Tells of it once, however many. */
  setEntries: (entries: Entries) => void;
}

/** True while something stands in memory alone, since the device refuses to keep it. */
export const isRefused = atom(false);

const engine = guardedStorage(deviceStorage(), (isUsed) => isRefused.set(isUsed));

setPersistentEngine(engine, tabEvents);

/** More entries than this are cheaper to write with the whole map than one by one, since each copies it. */
const fewEntries = 20;

/** What stands on the device now under keys that begin with a prefix: the rest of the key → value. */
const entriesWith = (prefix: string): Entries =>
  Object.fromEntries(
    Object.entries(engine)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  );

/**
 * A map on this device, each entry under a key of its own, so that two tabs never overwrite each other's
 * entries. Anything may have written the values, so they are read with care.
 *
 * @param prefix of every key, as `slt2.`
 */
export function storedMap(prefix: string): StoredMap {
  const store: MapStore<Entries> = persistentMap<Entries>(prefix);
  const setEntries = (entries: Entries) => {
    const changed = Object.entries(entries);
    if (changed.length <= fewEntries) {
      for (const [key, value] of changed) store.setKey(key, value);
      return;
    }
    // What other tabs wrote a moment ago is read anew, and so written as it is.
    const all = Object.entries({ ...entriesWith(prefix), ...entries });
    store.set(Object.fromEntries(all.filter(([, value]) => value !== undefined)));
  };
  return Object.assign(store, { setEntries });
}
