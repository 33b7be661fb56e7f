import { persistentMap, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { atom } from 'nanostores';
import { deviceStorage, guardedStorage } from './guarded-storage.ts';

/** True once the device has refused to keep an answer. */
export const isRefused = atom(false);

setPersistentEngine(
  guardedStorage(deviceStorage(), () => isRefused.set(true)),
  windowPersistentEvents,
);

/**
 * Answers on this device: id → form value, each under a key of its own, so that two tabs never
 * overwrite each other's answers. Values are read through `readAnswers`, since anything may have
 * written them. All forms share the store: the same indicator has the same answer everywhere.
 */
export const storedAnswers =
  persistentMap<Record<string, string | undefined>>('slt.egenvurdering:');
