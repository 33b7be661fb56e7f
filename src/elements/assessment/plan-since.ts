import type { Assessment } from '#domain/assessment/assessment.ts';
import { isKeptPlan, type KeptPlan } from '#domain/assessment/kept-plan.ts';
import type { Measure } from '#domain/assessment/measure.ts';
import type { PlanPageData } from '#domain/assessment/page-data/plan.ts';
import { sinceInWords } from '#domain/assessment/exports/since.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce } from '#elements/kit/live-region.ts';
import { make } from '#elements/kit/make.ts';
import { languageOf } from '#elements/kit/page-data.ts';
import { showText, toggle } from '#elements/kit/show.ts';
import { todayHere } from '#elements/kit/today.ts';
import { keepVersion } from './versions-store.ts';

/** Shows what has changed in a plan since it was kept, or what keeping it is good for. */
export function showSince(
  host: HTMLElement,
  measures: readonly Measure[],
  before: KeptPlan | undefined,
  { since }: PlanPageData,
): void {
  const told = before && sinceInWords(before, measures, since, languageOf(host));
  const canBeKept = measures.length > 0 && !host.hasAttribute('data-kept-plan');
  toggle(host, '[data-since]', told !== undefined || canBeKept);
  toggle(host, '[data-paper-since]', told !== undefined);
  showText(host, '[data-since-lead]', told?.lead ?? since.first);
  showText(host, '[data-paper-since-lead]', told?.lead);
  for (const selector of ['[data-since-list]', '[data-paper-since-list]']) {
    const list = hook(host, selector, HTMLElement);
    list.hidden = !told || told.lines.length === 0;
    list.replaceChildren(...(told?.lines ?? []).map((text) => make('li', { text })));
  }
}

/** Keeps a plan with its answers as the version of today, and says so. */
export function keepPlan(
  host: HTMLElement,
  assessment: Assessment | undefined,
  { since }: PlanPageData,
): void {
  const day = todayHere();
  if (!assessment || !keepVersion(day, assessment)) return;
  const date = formatDate(day, languageOf(host));
  announce(hook(host, '[data-plan-kept]', HTMLElement), fill(since.kept, { date }));
}

/** Says that a plan was kept with its version, and takes away what would change it. */
export function showKept(
  host: HTMLElement,
  assessment: Assessment | undefined,
  measures: readonly Measure[],
  { since }: PlanPageData,
): boolean {
  const isKept = isKeptPlan(assessment, measures);
  const { keptOn } = assessment ?? {};
  const text = keptOn && fill(since.locked, { date: formatDate(keptOn, languageOf(host)) });
  showText(host, '[data-locked]', isKept ? text : undefined);
  host.toggleAttribute('data-kept-plan', isKept);
  toggle(host, '[data-own]', !isKept);
  toggle(host, '[data-keep-plan-row]', keptOn === undefined && measures.length > 0);
  return isKept;
}
