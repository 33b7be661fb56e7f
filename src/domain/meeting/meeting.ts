import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import { roles, type Role } from '#domain/assessment/assessment.ts';
import type { MeetingLength } from './agenda.ts';

/** The version of files and stored values. There is no older one. */
export const meetingVersion = 1;

/** True for a version this site can't know yet. What it wrote is left alone. */
export const isNewerMeeting = (version: unknown): boolean =>
  typeof version === 'number' && version > meetingVersion;

/** Most who take part: more than a room can talk with. */
export const mostParticipants = 40;

/** The roles one may take part in: what several agreed on is no participant. */
export const seatRoles = roles.filter((role) => role !== 'consensus');

/** How somebody votes: on a device that is passed round, with cards that are typed in, or with what was brought. */
export type Way = 'device' | 'cards' | 'brought';

/** Somebody who takes part, by role. */
export interface Participant {
  id: string;
  role: Role;
  /** A function or a name, where somebody wrote one. It stays on the device. */
  name: string;
  way?: Way | undefined;
  /** The assessment the answers were brought from. */
  assessment?: string | undefined;
}

/** How many showed each card on a point: 0 to 4, then «Vet ikke». */
export type Counts = readonly number[];

/** What was decided on a point: by talking, or the median of the votes. */
export interface Decision {
  answer: ScaleAnswer;
  by: 'talk' | 'median';
}

/** A measure the meeting has chosen. */
export interface MeetingMeasure {
  id: string;
  /** The point it is meant to lift. */
  indicator: string;
  action: string;
  owner: string;
  /** ISO date. */
  deadline?: string | undefined;
}

/** What the meeting is about. */
export interface About {
  form: string;
  /** The points the form asks, in order: a later version of the form changes no meeting. */
  points: readonly string[];
  length: MeetingLength;
  kommune: string;
  name: string;
  /** ISO date. */
  date: string;
}

/** A meeting as it stands. It is never changed: each act makes a new one. */
export interface Meeting extends About {
  id: string;
  /** ISO moment. */
  begun: string;
  participants: readonly Participant[];
  /** By participant, then by point. Nothing shows them but `room.ts`. */
  ballots: Readonly<Record<string, Answers<ScaleAnswer>>>;
  /** By point: cards that were counted, without telling who showed them. */
  counts: Readonly<Record<string, Counts>>;
  /** Those who are ready, in the order they were. */
  done: readonly string[];
  isRevealed: boolean;
  /** How many points to talk about, where somebody chose. */
  many?: number | undefined;
  decisions: Readonly<Record<string, Decision>>;
  reasons: Readonly<Record<string, string>>;
  measures: readonly MeetingMeasure[];
  /** The moment it was kept; nothing once something has changed since. */
  kept?: string | undefined;
}

/** A meeting where nothing has happened. */
export const newMeeting = (id: string, begun: string, about: About): Meeting => ({
  ...about,
  ...{ id, begun, participants: [], ballots: {}, counts: {}, done: [], isRevealed: false },
  ...{ decisions: {}, reasons: {}, measures: [] },
});

/** True when there is somebody, and all are ready. */
export const isAllIn = ({ participants, done }: Meeting): boolean =>
  participants.length > 0 && participants.every(({ id }) => done.includes(id));
