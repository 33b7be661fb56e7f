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

/**
 * A map on this device, each entry under a key of its own, so that two tabs never overwrite each other's
 * entries. Anything may have written the values, so they are read with care.
 *
 * @param prefix of every key, as `slt2.`
 */
export function storedMap(prefix: string): StoredMap {
  const store = persistentMap<Entries>(prefix) as MapStore<Entries> & { value: Entries };
  // `setKey` copies the map and tells of it for each entry, and `set` writes every entry there is.
  const setEntries = (entries: Entries) => {
    const before = store.get();
    const after = { ...before };
    for (const [key, value] of Object.entries(entries)) {
      if (value === undefined) {
        Reflect.deleteProperty(engine, prefix + key);
        Reflect.deleteProperty(after, key);
      } else after[key] = engine[prefix + key] = value;
    }
    store.value = after;
    store.notify(before);
  };
  return Object.assign(store, { setEntries });
}
