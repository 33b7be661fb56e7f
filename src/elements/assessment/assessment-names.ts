import type { Assessment, Role } from '#domain/assessment/assessment.ts';
import { kommuneCalled } from '#elements/directory/kommune-names.ts';
import { slugify } from '#domain/site/norwegian.ts';
import { todayHere } from '#elements/kit/today.ts';

/** What names an assessment needs, from content/tekster/. */
export interface NameMessages {
  readonly roles: Readonly<Record<Role, string>>;
}

/** «Politiet · Bodø · Våren 2027». */
export const titleOf = ({ role, kommune, name }: Assessment, { roles }: NameMessages): string =>
  [roles[role], kommune && kommuneCalled(kommune), name].filter(Boolean).join(' · ');

/** The name of a file with one assessment: kommune, role and day, so that files are told apart. */
export function fileNameOf(
  { role, kommune, keptOn }: Assessment,
  { roles }: NameMessages,
  prefix: string,
): string {
  const who = [kommune && kommuneCalled(kommune), roles[role]].filter(Boolean).join(' ');
  return `${prefix}-${slugify(who)}-${keptOn ?? todayHere()}.json`;
}
