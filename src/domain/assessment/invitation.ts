import type { Role } from './assessment.ts';
import { problem, type Problem } from './problems.ts';

/** Longest name of a meeting, in UTF-16 units. */
export const longestMeetingName = 80;

/** Those of all roles that one can be invited to answer in. A common answer is made in the meeting itself. */
export const invitedRoles = (all: readonly Role[]): Role[] =>
  all.filter((role) => role !== 'consensus');

/** Whom an address asks to answer, and for what. It tells of no person. */
export interface Invitation {
  /** What the meeting is called, and so what the answers are called. */
  meeting: string;
  role: Role;
  /** Left out where a meeting is about several kommuner. */
  kommune?: string | undefined;
}

/** What can be wrong with an invitation. Each has its text in content/tekster/. */
export const invitationProblems = ['no-meeting', 'long-meeting', 'no-role', 'no-kommune'] as const;

export type InvitationProblem = (typeof invitationProblems)[number];

/** A name on one line, without what can't be seen or turns the direction of the text around it. */
export const plainName = (text: string): string =>
  text
    .replace(/[\p{C}\p{Zl}\p{Zp}\uFFFD]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The fragment that opens a form as an invitation says, without `#`; it begins with `invitationMark`. */
export function invitationFragment({ meeting, role, kommune }: Invitation): string {
  const values = { mote: plainName(meeting), rolle: role, ...(kommune && { kommune }) };
  return new URLSearchParams(values).toString();
}

/** What an invitation is held against. */
export interface Known {
  /** All roles there are. */
  roles: readonly Role[];
  /** Tells whether a number is that of a kommune of today. */
  isKommune: (number: string) => boolean;
}

/**
 * Reads what `invitationFragment` wrote, from an address that anyone may have written. All of it must be
 * sound: half an invitation would put answers under a wrong name. Never throws.
 */
export function readInvitation(
  fragment: string,
  { roles, isKommune }: Known,
): { invitation: Invitation } | { problem: Problem<InvitationProblem> } {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const fault = (kind: InvitationProblem, name: string, found: string) => ({
    problem: problem(kind, name, plainName(found)),
  });
  const meeting = plainName(values.get('mote') ?? '');
  if (meeting === '') return fault('no-meeting', 'mote', meeting);
  if (meeting.length > longestMeetingName) return fault('long-meeting', 'mote', meeting);
  const asked = values.get('rolle') ?? '';
  const role = invitedRoles(roles).find((one) => one === asked);
  if (role === undefined) return fault('no-role', 'rolle', asked);
  const kommune = values.get('kommune') ?? undefined;
  if (kommune !== undefined && !isKommune(kommune)) return fault('no-kommune', 'kommune', kommune);
  return { invitation: { meeting, role, kommune } };
}
