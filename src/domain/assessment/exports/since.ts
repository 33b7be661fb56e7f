import type { KeptPlan } from '#domain/assessment/kept-plan.ts';
import type { Measure } from '#domain/assessment/measure.ts';
import { planChanges, type PlanChange } from '#domain/assessment/plan-changes.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import type { ReportTexts } from './report-input.ts';

/** The words of what has changed in a plan. */
type SinceTexts = ReportTexts['since'];

/** What has changed in a plan, in words. */
export interface Since {
  /** Since when, or that nothing has. */
  lead: string;
  /** A line for each change. */
  lines: string[];
}

function inWords(change: PlanChange, { kinds, ...t }: SinceTexts, language: Language): string {
  const action = change.measure.action.trim() || t.untitled;
  if (!('from' in change)) return fill(kinds[change.kind], { action });
  const nothing = change.kind === 'moved' ? t.noDeadline : t.noOwner;
  const [from, to] = [change.from, change.to].map((value) => {
    if (!value) return nothing;
    return change.kind === 'moved' ? formatDate(value, language) : value;
  }) as [string, string];
  return fill(kinds[change.kind], { action, from, to });
}

/** What has changed since a plan was kept. */
export function sinceInWords(
  { day, measures: before }: KeptPlan,
  measures: readonly Measure[],
  texts: SinceTexts,
  language: Language,
): Since {
  const changes = planChanges(before, measures);
  const date = formatDate(day, language);
  return {
    lead: fill(changes.length > 0 ? texts.lead : texts.same, { date }),
    lines: changes.map((change) => inWords(change, texts, language)),
  };
}
