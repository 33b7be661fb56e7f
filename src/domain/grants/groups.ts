import { byDeadline, deadlineOn, type GrantDeadline } from './deadline.ts';
import { amountsOf, type Grant } from './grant.ts';

/** How a kommune can have a grant: it applies, it stands behind another who does, or nobody can apply. */
const grantGroups = ['soker', 'partner', 'lukket'] as const;

/** How a kommune can have a grant. */
export type GrantGroup = (typeof grantGroups)[number];

/** A grant with its deadline on a day. */
export interface DatedGrant {
  grant: Grant;
  deadline: GrantDeadline;
}

const newestYear = (grant: Grant) => amountsOf(grant)[0]?.year ?? 0;

const groupOf = ({ grant, deadline }: DatedGrant): GrantGroup =>
  deadline.kind === 'closed' ? 'lukket' : grant.kommune;

/**
 * Grants by how a kommune can have them, in each group what must be sent first, first; of two on one day, the one we know
 * newer amounts of. Empty groups are left out.
 */
export function groupsOn(
  grants: readonly Grant[],
  today: string,
): { group: GrantGroup; grants: DatedGrant[] }[] {
  const dated = grants
    .map((grant) => ({ grant, deadline: deadlineOn(grant.deadline, today) }))
    .toSorted(
      (a, b) => byDeadline(a.deadline, b.deadline) || newestYear(b.grant) - newestYear(a.grant),
    );
  return grantGroups
    .map((group) => ({ group, grants: dated.filter((one) => groupOf(one) === group) }))
    .filter(({ grants: members }) => members.length > 0);
}
