import { bringIn, type BroughtIn, type Walks } from '#domain/walk/merge.ts';
import { mostStored } from '#domain/assessment/assessment.ts';
import { tooMuch } from '#domain/assessment/problems.ts';
import type { WalkProblem } from '#domain/walk/problems.ts';
import {
  keysOfWalk,
  pointKey,
  pointsOf,
  storedText,
  storedWalks,
  walkKey,
  type StoredWalks,
} from '#domain/walk/stored-walks.ts';
import { newPoint, newWalk, type Point, type Walk } from '#domain/walk/walk.ts';
import { storedMap } from '#elements/kit/device-store.ts';
import { newId } from '#elements/kit/new-id.ts';
import type { UnreadableStore } from '#elements/kit/unreadable.ts';
import { todayHere } from '#elements/kit/today.ts';
import { atom } from 'nanostores';

/** The moment, as ISO text. */
export const now = (): string => new Date().toISOString();

/** The text of all walks on this device. `domain/walk/stored-walks.ts` reads it; the pictures lie elsewhere. */
export const walkEntries = storedMap('slt.vandring:');

/** What takes back the last removal or import; nothing when there is none. */
export const undoable = atom<(() => void) | undefined>(undefined);

const write = (entries: StoredWalks): void => walkEntries.setEntries(entries);

/** Writes entries that can be taken back. What was changed again since then is left as it is. */
function writeUndoable(entries: StoredWalks): void {
  const all = walkEntries.get();
  const before = Object.fromEntries(Object.keys(entries).map((key) => [key, all[key]]));
  write(entries);
  undoable.set(() => {
    const now = walkEntries.get();
    write(Object.fromEntries(Object.entries(before).filter(([key]) => now[key] === entries[key])));
  });
}

/** Takes back the last removal or import. */
export function undo(): void {
  const takeBack = undoable.get();
  undoable.set(undefined);
  takeBack?.();
}

/** The walks on the device, the last changed first. */
export const walks = (): readonly Walk[] => storedWalks(walkEntries.get()).walks;

/** A walk by its id. */
export const walkOf = (id: string | undefined): Walk | undefined =>
  walks().find((one) => one.id === id);

/** The points of a walk, in the order they were made. */
export const pointsIn = (id: string): readonly Point[] => pointsOf(walkEntries.get(), id);

/** A point by its walk and its id. */
export const pointOf = (walk: string, id: string | undefined): Point | undefined =>
  pointsIn(walk).find((one) => one.id === id);

/** Keeps a walk as it is now. */
export const saveWalk = (one: Walk): void => write({ [walkKey(one.id)]: storedText(one) });

/** Keeps a point as it is now. */
export const savePoint = (one: Point): void => write({ [pointKey(one)]: storedText(one) });

/** Begins a walk. */
export function beginWalk(): Walk {
  const one = newWalk(newId(), now(), todayHere());
  saveWalk(one);
  return one;
}

/** A new point of a walk, which stands on the device once something is written in it. */
export const beginPoint = (walk: string): Point => newPoint(newId(), walk, now());

const gone = (keys: readonly string[]): StoredWalks =>
  Object.fromEntries(keys.map((key) => [key, undefined]));

/** Takes a point away. It can be undone. */
export const removePoint = (one: Point): void => writeUndoable(gone([pointKey(one)]));

/** Takes a walk away with its points. It can be undone. */
export const removeWalk = (id: string): void =>
  writeUndoable(gone(keysOfWalk(walkEntries.get(), id)));

/** Takes everything away, for good. */
export function removeAll(): void {
  undoable.set(undefined);
  write(gone(Object.keys(walkEntries.get())));
}

/** Brings in what a file held, or tells why there is no room for it. It can be undone. */
export function takeIn(arriving: Walks): BroughtIn | WalkProblem {
  const stored = walkEntries.get();
  const brought = bringIn(stored, arriving);
  const entries = new Set([...Object.keys(stored), ...Object.keys(brought.writes)]).size;
  if (entries > mostStored) return tooMuch('no-room', '', entries, mostStored);
  if (Object.keys(brought.writes).length > 0) writeUndoable(brought.writes);
  return brought;
}

/** What is on the device and can't be read, and how it is taken away: as `kit/unreadable.ts` asks. */
export const unreadableWalks: UnreadableStore = {
  hasNewer: () => storedWalks(walkEntries.get()).newer.length > 0,
  hasDamaged: () => storedWalks(walkEntries.get()).damaged.length > 0,
  unreadable: () => {
    const all = walkEntries.get();
    const { damaged, newer } = storedWalks(all);
    return Object.fromEntries([...damaged, ...newer].map((key) => [key, all[key] ?? '']));
  },
  forget: () => write(gone(storedWalks(walkEntries.get()).damaged)),
};
