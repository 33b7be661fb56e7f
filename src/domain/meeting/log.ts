import { isRecord, parseJson } from '#domain/site/parse-json.ts';
import { readAct, type Act } from './acts.ts';
import { after, begunBy } from './after.ts';
import { isNewerMeeting, meetingVersion, type Meeting } from './meeting.ts';

/**
 * Everything of the meetings that a device keeps, as one flat map: `<meeting>:<number>` for each act as JSON, and
 * `<meeting>:sted` for where the meeting is. Anything may have written it.
 */
export type StoredMeetings = Readonly<Record<string, string | undefined>>;

/** Most acts of a meeting: some thirty times what ten respondents and 54 points take. */
export const mostActs = 20_000;

const digits = String(mostActs).length;

/** The key of an act by its number. */
export const actKey = (id: string, at: number): string =>
  `${id}:${String(at).padStart(digits, '0')}`;

/** The key of where a meeting is. */
export const placeKey = (id: string): string => `${id}:sted`;

/** An act as the device keeps it. */
export const actText = (one: Act): string => JSON.stringify(one);

/** The ids of the meetings there are, also of those that can't be read. */
export const meetingIds = (stored: StoredMeetings): string[] => [
  ...new Set(
    Object.keys(stored).flatMap((key) =>
      stored[key] === undefined ? [] : [key.slice(0, Math.max(0, key.indexOf(':')))],
    ),
  ),
];

/** The keys of a meeting. */
export const keysOfMeeting = (stored: StoredMeetings, id: string): string[] =>
  Object.keys(stored).filter((key) => key.startsWith(`${id}:`) && stored[key] !== undefined);

/** The keys of the acts of a meeting, in the order they happened. */
export const actKeysOf = (stored: StoredMeetings, id: string): string[] =>
  keysOfMeeting(stored, id)
    .filter((key) => /:\d+$/.test(key))
    .toSorted();

/** An act that could be read, with the meeting as it was after it. */
interface Step {
  key: string;
  text: string;
  act: Act;
  meeting: Meeting;
}

/** A meeting as it came to be. */
export interface Replay {
  id: string;
  steps: readonly Step[];
  /** Missing when its first act can't be read, or was written by a newer version of the site. */
  meeting?: Meeting | undefined;
  isNewer: boolean;
  /** Keys of what can't be read. It is left where it is. */
  damaged: string[];
}

/** The first act tells the version of the meeting. */
const isWrittenNewer = (text: string | undefined): boolean => {
  const first = parseJson(text ?? '');
  return isRecord(first) && isNewerMeeting(first.version);
};

/**
 * Makes a meeting of its acts, one after the other.
 *
 * @param known the same meeting a moment ago: what has not changed since is not done anew
 */
export function replay(stored: StoredMeetings, id: string, known?: Replay): Replay {
  const keys = actKeysOf(stored, id).slice(0, mostActs);
  const isNewer = isWrittenNewer(stored[keys[0] ?? '']);
  if (isNewer) return { id, steps: [], isNewer, damaged: [] };
  const steps: Step[] = [];
  const damaged: string[] = [];
  let isSame = true;
  for (const key of keys) {
    const text = stored[key] ?? '';
    const before = known?.steps[steps.length];
    isSame = isSame && before?.key === key && before.text === text;
    if (isSame && before) {
      steps.push(before);
      continue;
    }
    const one = readAct(parseJson(text));
    const meeting = steps.at(-1)?.meeting;
    if (one && !meeting && one.do === 'begin' && one.version === meetingVersion)
      steps.push({ key, text, act: one, meeting: begunBy(id, one) });
    else if (one && meeting && one.do !== 'begin')
      steps.push({ key, text, act: one, meeting: after(meeting, one) });
    else damaged.push(key);
  }
  return { id, steps, meeting: steps.at(-1)?.meeting, isNewer, damaged };
}

/** What the next act writes: a key of its own, or that of the last when both are of one field being typed in. */
export function keyForNext({ id, steps, damaged }: Replay, isContinued: boolean): string {
  const last = steps.at(-1);
  if (isContinued && last) return last.key;
  const used = [...(last ? [last.key] : []), ...damaged].map((key) =>
    Number(key.slice(id.length + 1)),
  );
  return actKey(id, Math.max(-1, ...used) + 1);
}
