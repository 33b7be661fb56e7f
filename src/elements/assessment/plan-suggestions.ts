import type { Assessment } from '#domain/assessment/assessment.ts';
import type { Measure } from '#domain/assessment/measure.ts';
import { countedAnswers } from '#domain/assessment/counted.ts';
import { countedBy, standingOf } from '#domain/assessment/exports/standing.ts';
import { orderOf } from '#domain/assessment/gaps.ts';
import type { ScoredIndicator } from '#domain/assessment/stage.ts';
import { gatesAmong, unansweredInWords } from '#domain/assessment/unanswered.ts';
import { countOf } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { languageOf } from '#elements/kit/page-data.ts';
import { arrange, showText, toggle } from '#elements/kit/show.ts';
import { showGap } from './gap-node.ts';
import type { PlanPageData } from '#domain/assessment/page-data/plan.ts';

/** How many suggestions stand open; the rest are folded away below. */
const firstSuggestions = 3;

/** The suggestion the page has for an indicator, as an element. */
const itemOf = (host: Element, id: string) =>
  host.querySelector<HTMLElement>(`[data-suggestions] > [data-item="${id}"]`);

const textOf = (item: Element, part: string) =>
  item.querySelector(`[data-${part}]`)?.textContent.trim() ?? '';

/** What the page suggests for an indicator. */
export function suggestionFor(
  host: Element,
  id: string,
): Pick<Measure, 'indicator' | 'action' | 'goal' | 'sign'> | undefined {
  const item = itemOf(host, id);
  if (!item) return undefined;
  return {
    indicator: id,
    action: textOf(item, 'action'),
    goal: textOf(item, 'goal'),
    sign: textOf(item, 'sign'),
  };
}

/** The indicators in the order of the page. Read once, before the list is sorted. */
export const indicatorsOf = (host: Element): ScoredIndicator[] =>
  [...host.querySelectorAll<HTMLElement>('[data-suggestions] > [data-item]')]
    .map((item) => item.dataset)
    .map(({ item, dimension, gate, requirement }) => ({
      id: item ?? '',
      dimension: dimension ?? '',
      gate: gate === 'true',
      requirement: requirement === 'should' ? 'should' : 'must',
    }));

/** Tells what of the form the stage comes from is not answered, as the form itself tells it. */
function showUnanswered(
  host: HTMLElement,
  asked: readonly ScoredIndicator[],
  title: string | undefined,
  assessment: Assessment | undefined,
  messages: PlanPageData,
): void {
  const left =
    assessment && unansweredInWords(asked, assessment, messages, languageOf(host)).join(' ');
  showText(host, '[data-unanswered]', title && left ? `${title}: ${left}` : undefined);
}

/** Shows what to suggest from the answers, in the order of the result, without what is in the plan. */
export function showSuggestions(
  host: HTMLElement,
  order: readonly ScoredIndicator[],
  assessment: Assessment | undefined,
  measures: readonly Measure[],
  messages: PlanPageData,
): void {
  const answers = assessment ? countedAnswers(gatesAmong(order), assessment) : {};
  const { stageForms } = messages;
  const counted = countedBy(stageForms, order, answers);
  const title = standingOf(stageForms, order, answers)?.form.title;
  showUnanswered(host, counted, title, assessment, messages);
  const { holding, others } = orderOf(order, answers, counted);
  const gaps = [...holding, ...others];
  const inPlan = new Set(measures.map(({ indicator }) => indicator));
  const left = gaps.map(({ id }) => id).filter((id) => !inPlan.has(id));
  for (const gap of gaps) {
    const item = host.querySelector<HTMLElement>(`[data-item="${gap.id}"]`);
    if (item) showGap(item, gap, messages.levels[gap.id] ?? [], messages);
  }
  arrange([
    [hook(host, '[data-suggestions]', HTMLElement), left.slice(0, firstSuggestions)],
    [hook(host, '[data-later] > [data-suggestions]', HTMLElement), left.slice(firstSuggestions)],
  ]);
  const later = left.length - firstSuggestions;
  toggle(host, '[data-later]', later > 0);
  showText(
    host,
    '[data-later] > summary',
    countOf(messages.moreSuggestions, Math.max(1, later), languageOf(host)),
  );
  const isScored = order.some(({ id }) => typeof answers[id] === 'number');
  toggle(host, '[data-no-answers]', assessment !== undefined && !isScored);
  const none = gaps.length === 0 ? messages.noSuggestions : messages.allAdded;
  showText(host, '[data-none]', left.length === 0 && isScored ? none : undefined);
}
