import { persistentMap, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { atom } from 'nanostores';
import { deviceStorage, guardedStorage } from './guarded-storage.ts';

/** True once the device has refused to keep something. */
export const isRefused = atom(false);

setPersistentEngine(
  guardedStorage(deviceStorage(), () => isRefused.set(true)),
  windowPersistentEvents,
);

/**
 * A map on this device, each entry under a key of its own, so that two tabs never overwrite each other's
 * entries. Anything may have written the values, so they are read with care.
 *
 * @param prefix of every key, as `slt.egenvurdering:`
 */
export const storedMap = (prefix: string) =>
  persistentMap<Record<string, string | undefined>>(prefix);
