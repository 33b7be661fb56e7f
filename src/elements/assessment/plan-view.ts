import { isOverdue, type Measure } from '#domain/assessment/measure.ts';
import { planTable, type PlanTexts } from '#domain/assessment/exports/plan-table.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { languageOf } from '#elements/kit/page-data.ts';
import { showOnPaper } from './plan-on-paper.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import { todayHere } from '#elements/kit/today.ts';
import type { PlanPageData } from '#domain/assessment/page-data/plan.ts';

/** Shows how many measures are done and how many are late, as a bar and in words. */
export function showProgress(
  host: HTMLElement,
  measures: readonly Measure[],
  { progress, overdueCount }: PlanPageData,
): void {
  const total = measures.length;
  const done = measures.filter(({ status }) => status === 'done').length;
  const overdue = measures.filter((one) => isOverdue(one, todayHere())).length;
  const text = [
    fill(progress, { done, total }),
    ...(overdue > 0 ? [countOf(overdueCount, overdue, languageOf(host))] : []),
  ].join(' ');
  showText(host, '[data-progress]', total > 0 ? text : undefined);
  toggle(host, '[data-progress-bar]', total > 0);
  const bar = hook(host, '[data-done]', SVGElement);
  bar.setAttribute('width', String((100 * done) / Math.max(1, total)));
}

/** Puts the plan on paper as a table, or an empty one when there is nothing in it. */
export function showPaper(
  host: HTMLElement,
  measures: readonly Measure[],
  messages: PlanTexts,
): void {
  toggle(host, '[data-paper-plan]', measures.length > 0);
  toggle(host, '[data-paper-empty]', measures.length === 0);
  const table = hook(host, 'table[data-paper-plan]', HTMLTableElement);
  showOnPaper(table, planTable(measures, messages, languageOf(host), todayHere()));
}
