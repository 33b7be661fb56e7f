import type { Assessment, Role } from '#domain/assessment/assessment.ts';
import { marksFor } from '#domain/assessment/marks.ts';
import type { ReportInput } from './report-input.ts';

/**
 * What those who answered are called, in the order given: role, number among those of the same role, and the name they
 * chose where names tell them apart, as «Politiet 2 (Nord)».
 */
export function whoIn(respondents: readonly Assessment[], { texts }: ReportInput): string[] {
  const areApart = new Set(respondents.map(({ name }) => name?.trim() ?? '')).size > 1;
  const before = Object.fromEntries(
    Object.entries(texts.roles).map(([role, words]) => [role, `${words} `]),
  ) as Record<Role, string>;
  return marksFor(respondents, before).map((mark, at) => {
    const name = areApart ? respondents[at]?.name?.trim() : '';
    return name ? `${mark.trim()} (${name})` : mark.trim();
  });
}
