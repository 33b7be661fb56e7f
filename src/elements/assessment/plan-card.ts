import { isOverdue, measureStatuses, type Measure } from '#domain/assessment/measure.ts';
import { planFields, type PlanField } from '#domain/assessment/exports/report-input.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, formatDate } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { toggle } from '#elements/kit/show.ts';
import { copyOf } from '#elements/kit/make.ts';
import { dayInField, isSaidWrong } from '#elements/kit/date-field.ts';
import type { PlanPageData } from '#domain/assessment/page-data/plan.ts';
import { checkNames, checkValue, showCheck, withCheckField } from './plan-check.ts';

/** A field of the form of a measure. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field holds, or nothing while it is a date that can't be a deadline. */
export function valueIn(field: Field): string | undefined {
  const isDate = field instanceof HTMLInputElement && field.type === 'date';
  return isDate ? dayInField(field) : field.value;
}

const isPlanField = (name: string): name is PlanField => planFields.some((field) => field === name);

/** The measure with a field changed; as it is, when its form has no such field. */
export function withField(one: Measure, name: string, value: string): Measure {
  if (!isPlanField(name)) return withCheckField(one, name, value);
  if (name === 'status') {
    return { ...one, status: measureStatuses.find((status) => status === value) ?? one.status };
  }
  if (name !== 'deadline') return { ...one, [name]: value };
  const { deadline: _deadline, ...rest } = one;
  return value ? { ...rest, deadline: value } : rest;
}

/** A card that is not filled in, with labels and descriptions tied to its fields. */
export function newCard(template: HTMLTemplateElement, id: string): HTMLElement {
  const card = copyOf(template);
  card.dataset.measure = id;
  for (const field of card.querySelectorAll<Field>('[name]')) {
    field.id = `tiltak-${id}-${field.name}`;
    const group = field.closest('[data-field]');
    group?.querySelector('label')?.setAttribute('for', field.id);
    const described = [...(group?.querySelectorAll<HTMLElement>('[data-describes]') ?? [])];
    for (const [at, text] of described.entries()) text.id = `${field.id}-${at}`;
    if (described.length > 0)
      field.setAttribute('aria-describedby', described.map((text) => text.id).join(' '));
  }
  return card;
}

const show = (card: Element, part: string, text: string) => {
  const node = hook(card, `[data-show="${part}"]`, HTMLElement);
  node.textContent = text;
  node.hidden = text === '';
};

/** What a field of the form holds of a measure. */
const valueOf = (one: Measure, name: string): string =>
  isPlanField(name) ? (one[name] ?? '') : checkValue(one, name);

/**
 * Shows a measure in its card. A field someone is writing in is left alone.
 *
 * @param isKept true when the plan was kept with its version, and is not changed
 */
export function showMeasure(
  card: HTMLElement,
  one: Measure,
  messages: PlanPageData,
  { language, today, isKept }: { language: Language; today: string; isKept: boolean },
): void {
  show(card, 'action', one.action.trim() || messages.untitled);
  show(card, 'owner', one.owner);
  show(card, 'deadline', one.deadline ? formatDate(one.deadline, language) : messages.noDeadline);
  show(card, 'status', messages.statuses[one.status]);
  show(
    card,
    'from',
    one.indicator ? fill(messages.fromItem, { item: one.indicator }) : (one.origin ?? ''),
  );
  toggle(card, '[data-overdue]', isOverdue(one, today));
  card.dataset.status = one.status;
  showCheck(card, one, messages, language);
  hook(card, '[data-remove]', HTMLButtonElement).hidden = isKept;
  for (const name of [...planFields, ...checkNames]) {
    const field = card.querySelector<Field>(`[name="${name}"]`);
    if (!field) continue;
    field.disabled = isKept;
    const value = valueOf(one, name);
    if (field === document.activeElement || field.value === value) continue;
    if (!isSaidWrong(field)) field.value = value;
  }
}
