import { mostStored } from '#domain/assessment/assessment.ts';
import { sameField, type Act } from '#domain/meeting/acts.ts';
import { after } from '#domain/meeting/after.ts';
import {
  actKey,
  actText,
  keyForNext,
  keysOfMeeting,
  meetingIds,
  mostActs,
  placeKey,
  replay,
  type Replay,
  type StoredMeetings,
} from '#domain/meeting/log.ts';
import { meetingVersion, type About, type Meeting } from '#domain/meeting/meeting.ts';
import { placeIn, placeText, type Place } from '#domain/meeting/place.ts';
import { storedMap } from '#elements/kit/device-store.ts';
import { newId } from '#elements/kit/new-id.ts';
import type { UnreadableStore } from '#elements/kit/unreadable.ts';

/** The meetings on this device, each act under a key of its own. `domain/meeting/log.ts` reads them. */
export const meetingEntries = storedMap('slt.mote:');

/** The moment, as ISO text. */
export const now = (): string => new Date().toISOString();

const write = (entries: StoredMeetings): void => meetingEntries.setEntries(entries);

/* Stored entries never change: what is written makes a new map. So each map is read once for each meeting. */
const read = new Map<string, { of: StoredMeetings; replay: Replay }>();

/** A meeting as it came to be. */
export function replayOf(id: string): Replay {
  const stored = meetingEntries.get();
  const known = read.get(id);
  if (known?.of === stored) return known.replay;
  const next = replay(stored, id, known?.replay);
  read.set(id, { of: stored, replay: next });
  return next;
}

/** A meeting by its id. */
export const meetingOf = (id: string | undefined): Meeting | undefined =>
  id === undefined ? undefined : replayOf(id).meeting;

const replays = (): Replay[] => meetingIds(meetingEntries.get()).map(replayOf);

/** The meetings on the device, the last begun first. */
export const meetings = (): Meeting[] =>
  replays()
    .flatMap(({ meeting }) => meeting ?? [])
    .toSorted((a, b) => b.begun.localeCompare(a.begun));

/** Begins a meeting. */
export function beginMeeting(about: About): string {
  const id = newId();
  const begin: Act = {
    do: 'begin',
    version: meetingVersion,
    at: now(),
    ...about,
    points: [...about.points],
  };
  write({ [actKey(id, 0)]: actText(begin) });
  return id;
}

/** The field that was written in last: letters typed there one after the other are one act. */
let typedIn: string | undefined;

/**
 * Does something in a meeting, and keeps it on the device at once. False when there is room for no more.
 *
 * @param field where it is typed, so that undo takes back all that was typed there as one
 */
export function addAct(id: string, act: Act, field?: string): boolean {
  const known = replayOf(id);
  const last = known.steps.at(-1);
  if (!known.meeting || !last || after(known.meeting, act) === known.meeting) return true;
  const isContinued = field !== undefined && field === typedIn && sameField(last.act, act);
  const isFull =
    known.steps.length >= mostActs || Object.keys(meetingEntries.get()).length >= mostStored;
  if (isFull && !isContinued) return false;
  typedIn = field;
  write({ [keyForNext(known, isContinued)]: actText(act) });
  return true;
}

/** Takes back the last act, and gives it. What a meeting began with is never taken back. */
export function undoAct(id: string): Act | undefined {
  const { steps } = replayOf(id);
  const last = steps.at(-1);
  if (!last || steps.length < 2) return undefined;
  typedIn = undefined;
  write({ [last.key]: undefined });
  return last.act;
}

/** The act that undo takes back. */
export function lastAct(id: string): Act | undefined {
  const { steps } = replayOf(id);
  return steps.length < 2 ? undefined : steps.at(-1)?.act;
}

/** Where a meeting is: its clock, and what is on the screen. */
export const placeOf = (id: string): Place => placeIn(meetingEntries.get()[placeKey(id)]);

/** Keeps where a meeting is. */
export const setPlace = (id: string, place: Place): void =>
  write({ [placeKey(id)]: placeText(place) });

/** Takes a meeting away, for good. */
export const removeMeeting = (id: string): void =>
  write(Object.fromEntries(keysOfMeeting(meetingEntries.get(), id).map((key) => [key, undefined])));

/** Puts a meeting on the device that a file held. */
export const takeIn = (entries: StoredMeetings): void => write(entries);

/** What is on the device and can't be read, and how it is taken away: as `kit/unreadable.ts` asks. */
export const unreadableMeetings: UnreadableStore = {
  hasNewer: () => replays().some(({ isNewer }) => isNewer),
  hasDamaged: () => replays().some(({ damaged }) => damaged.length > 0),
  unreadable: () => {
    const all = meetingEntries.get();
    const keys = replays().flatMap(({ id, isNewer, damaged }) =>
      isNewer ? keysOfMeeting(all, id) : damaged,
    );
    return Object.fromEntries(keys.map((key) => [key, all[key] ?? '']));
  },
  forget: () => {
    const damaged = replays().flatMap((one) => one.damaged);
    write(Object.fromEntries(damaged.map((key) => [key, undefined])));
  },
};
