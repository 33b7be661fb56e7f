import * as v from 'valibot';
import type { Deadline } from '#domain/site/deadline.ts';
import { parseJson } from '#domain/site/parse-json.ts';
import { moment, object, readAs, within } from '#domain/site/shapes.ts';
import { calendarKey } from './calendar-keys.ts';

/** What a device remembers of an event it has written to a calendar file. */
const written = object({
  /** How many times it had changed when it was written. */
  sequence: within(0, Number.MAX_VALUE, true),
  /** When it was first written as it is, an ISO moment. */
  changed: moment,
  /** A fingerprint of what it said. */
  says: v.string(),
});

type Stored = Readonly<Record<string, string | undefined>>;

const writtenIn = (stored: Stored, uid: string) =>
  readAs(written, parseJson(stored[calendarKey(uid)] ?? ''));

/** True when an event has been written to a calendar file from this device. */
export const isWritten = (stored: Stored, uid: string): boolean =>
  writtenIn(stored, uid) !== undefined;

/* FNV-1a twice: enough to tell two versions of one event apart, and there where no other hash is. */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return [a, b].map((part) => (part >>> 0).toString(36)).join('-');
}

/**
 * Deadlines with the number and the moment of their version, and what the device is to remember. An event that says
 * what it said the last time keeps both, so that the same plan makes the same file; one that has changed gets the
 * next number.
 *
 * @param now an ISO moment
 */
export function versionsOf(
  deadlines: readonly Deadline[],
  stored: Stored,
  now: string,
): { deadlines: Deadline[]; writes: Record<string, string> } {
  const versions = deadlines.map((deadline) => {
    const before = writtenIn(stored, deadline.uid);
    const says = fingerprint(JSON.stringify(deadline));
    const version =
      before?.says === says
        ? before
        : { sequence: before ? before.sequence + 1 : 0, changed: now, says };
    return { deadline, version };
  });
  return {
    deadlines: versions.map(({ deadline, version: { sequence, changed } }) => ({
      ...deadline,
      version: { sequence, changed },
    })),
    writes: Object.fromEntries(
      versions.map(({ deadline, version }) => [calendarKey(deadline.uid), JSON.stringify(version)]),
    ),
  };
}
