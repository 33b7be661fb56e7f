import { persistentMap, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { atom } from 'nanostores';
import { deviceStorage, guardedStorage } from './guarded-storage.ts';

/** True while something stands in memory alone, since the device refuses to keep it. */
export const isRefused = atom(false);

const engine = guardedStorage(deviceStorage(), (isUsed) => isRefused.set(isUsed));

setPersistentEngine(engine, windowPersistentEvents);

/** What stands on this device under keys that begin with a prefix: the rest of the key → value. */
export const deviceEntries = (prefix: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(engine)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  );

/** Takes keys off this device. */
export function forgetOnDevice(keys: readonly string[]): void {
  for (const key of keys) Reflect.deleteProperty(engine, key);
}

/**
 * A map on this device, each entry under a key of its own, so that two tabs never overwrite each other's
 * entries. Anything may have written the values, so they are read with care.
 *
 * @param prefix of every key, as `slt.egenvurdering:`
 */
export const storedMap = (prefix: string) =>
  persistentMap<Record<string, string | undefined>>(prefix);
