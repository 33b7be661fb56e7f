import { openFile, type FileFormat } from '#domain/assessment/open-file.ts';
import { problem, tooMuch, type Problem } from '#domain/assessment/problems.ts';
import { isRecord } from '#domain/site/parse-json.ts';
import type { Act } from './acts.ts';
import { actKey, actText, mostActs, replay, type StoredMeetings } from './log.ts';
import { isNewerMeeting, meetingVersion } from './meeting.ts';

/** The format of a meeting as a file. */
export const meetingFile: FileFormat = {
  format: 'slt-mote',
  largest: 5_000_000,
  isNewer: isNewerMeeting,
};

/** Why a file is not read as a meeting, or not all of it. */
export const meetingProblemKinds = [
  'too-large',
  'not-json',
  'foreign',
  'newer',
  'wrong-shape',
  'too-many',
] as const;

export type MeetingProblemKind = (typeof meetingProblemKinds)[number];

/** What could be read of a file: the acts as the device keeps them. */
export interface ReadMeeting {
  content?: StoredMeetings;
  problems: Problem<MeetingProblemKind>[];
}

/** Writes a meeting as a file, with everything that happened in it. */
export const toMeetingFile = (acts: readonly Act[], now: string): string =>
  `${JSON.stringify({ format: meetingFile.format, version: meetingVersion, exported: now, acts })}\n`;

/** Reads a file that anything may have written, as a meeting with a new id. Never throws. */
export function readMeetingFile(text: string, id: string): ReadMeeting {
  const { value, problems } = openFile(text, meetingFile);
  if (!value) return { problems };
  const acts = Array.isArray(value.acts) ? (value.acts as unknown[]) : [];
  if (acts.length > mostActs)
    return { problems: [tooMuch('too-many', 'acts', acts.length, mostActs)] };
  const entries = Object.fromEntries(
    acts.map((one, at) => [actKey(id, at), isRecord(one) ? actText(one as Act) : '']),
  );
  const { meeting, damaged } = replay(entries, id);
  if (!meeting) return { problems: [problem('wrong-shape', 'acts.0', acts[0])] };
  const bad = damaged.map((key) => {
    const at = Number(key.slice(id.length + 1));
    return problem('wrong-shape', `acts.${at}`, acts[at]);
  });
  const content = Object.fromEntries(
    Object.entries(entries).filter(([key]) => !damaged.includes(key)),
  );
  return { content, problems: bad };
}
