/** The reading path one follows, and the chapters one has read: on this device alone. */
import { deviceStorage, guardedStorage } from '#elements/kit/guarded-storage.ts';

/** What the key of a chapter that is read begins with; all paths share them. */
export const readPrefix = 'slt.lest:';

/** What stands there for a chapter that is read. */
export const isRead = 'ja';

const followedKey = 'slt.sti';

/** A device that refuses follows no path, and nothing is lost by it. */
const device = guardedStorage(deviceStorage(), () => undefined);

/** The id of the path one follows. */
export const followedPath = (): string | undefined => device[followedKey];

export function followPath(path: string): void {
  device[followedKey] = path;
}

export function forgetPath(): void {
  Reflect.deleteProperty(device, followedKey);
}

/** @param chapter its name outside its book, as paths have it */
export const hasRead = (chapter: string): boolean => device[readPrefix + chapter] === isRead;

/** @param chapter its name outside its book, as paths have it */
export function markRead(chapter: string): void {
  device[readPrefix + chapter] = isRead;
}
