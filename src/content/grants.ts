/** The grants for prevention, and what stands around them on `/tilskudd/`. */
import type { Grant } from '#domain/grants/grant.ts';
import { groupsOn } from '#domain/grants/groups.ts';
import { byId, need } from './read.ts';
import { recordsOf } from './records.ts';
import { today } from './site.ts';

const deadlines = byId(await recordsOf('yearlyDeadlines'));

/** All grants. */
export const grants: readonly Grant[] = (await recordsOf('grants')).map((grant) => {
  const { yearly, ...deadline } = grant.deadline;
  const rule =
    yearly === undefined ? undefined : need(deadlines.get(yearly), `Deadline "${yearly}"`);
  return { ...grant, deadline: { ...deadline, yearly: rule } };
});

/** The grants by how a kommune can have them, on the day of the build. */
export const grantGroupsToday = groupsOn(grants, today);

/** What stands around the grants on their page. */
export const grantOverview = need(
  (await recordsOf('grantOverviews'))[0],
  'content/tilskudd/faste/oversikt.yaml',
);
