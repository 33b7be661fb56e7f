import { storedAssessments, setAside } from '#domain/assessment/stored-entries.ts';
import { storedEntries, write } from './assessment-store.ts';

/** What is on the device but can't be read: key → value, for a file the reader can keep. */
export function unreadable(): Record<string, string> {
  const all = storedEntries.get();
  return Object.fromEntries(setAside(all).map((key) => [key, all[key] ?? '']));
}

/** True when a newer version of the site has written something here. It is never changed. */
export const hasNewer = (): boolean =>
  storedAssessments(storedEntries.get()).some(({ newer }) => newer);

/** The keys of what can't be read, but for what a newer version of the site wrote. */
function damagedKeys(): string[] {
  const all = storedEntries.get();
  const newer = storedAssessments(all).filter((one) => one.newer);
  return setAside(all).filter((key) => !newer.some(({ id }) => key.startsWith(`${id}:`)));
}

/** True when something here can't be read, and no newer version of the site wrote it. */
export const hasDamaged = (): boolean => damagedKeys().length > 0;

/** Takes away what can't be read, once the reader has it in a file. What a newer version wrote stays. */
export function forgetUnreadable(): void {
  write(Object.fromEntries(damagedKeys().map((key) => [key, undefined])));
}
