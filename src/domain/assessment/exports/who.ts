import type { Assessment } from '#domain/assessment/assessment.ts';
import type { ReportInput } from './report-input.ts';

/**
 * What those who answered are called, in the order given: role, number among those of the same role, and the name they
 * chose where names tell them apart, as «Politiet 2 (Nord)».
 */
export function whoIn(respondents: readonly Assessment[], { texts }: ReportInput): string[] {
  const areApart = new Set(respondents.map(({ name }) => name?.trim() ?? '')).size > 1;
  return respondents.map((one) => {
    const ofRole = respondents.filter(({ role }) => role === one.role);
    const number = ofRole.length > 1 ? [String(ofRole.indexOf(one) + 1)] : [];
    const name = areApart && one.name?.trim() ? [`(${one.name.trim()})`] : [];
    return [texts.roles[one.role], ...number, ...name].join(' ');
  });
}
