import { interventionOf } from '#domain/assessment/intervention-names.ts';
import { checkInWords, isTooUnknown, withChecked } from '#domain/assessment/check-answers.ts';
import {
  checkAnswers,
  checkQuestions,
  type CheckQuestion,
} from '#domain/assessment/measure-check.ts';
import type { Measure } from '#domain/assessment/measure.ts';
import type { PlanIntervention, PlanPageData } from '#domain/assessment/page-data/plan.ts';
import type { Language } from '#domain/site/language.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { toggle } from '#elements/kit/show.ts';

/** What the list of named measures says while the text of the measure is to tell. */
const fromText = 'auto';

const parts = ['answer', 'note'] as const;

interface CheckField {
  question: CheckQuestion;
  part: (typeof parts)[number];
}

const checkFields = new Map(
  checkQuestions.flatMap((question) =>
    parts.map((part): [string, CheckField] => [`${question}.${part}`, { question, part }]),
  ),
);

/** The names of the fields for the six questions. */
export const checkNames: readonly string[] = [...checkFields.keys(), 'intervention'];

/** The measure with one of those fields changed. */
export function withCheckField(one: Measure, name: string, value: string): Measure {
  if (name === 'intervention') {
    const { intervention: _intervention, ...rest } = one;
    return value === fromText ? rest : { ...rest, intervention: value };
  }
  const field = checkFields.get(name);
  if (!field) return one;
  const { question, part } = field;
  const given = { ...one.check?.[question] };
  const changed =
    part === 'note'
      ? { ...given, note: value }
      : { ...given, answer: checkAnswers.find((answer) => answer === value) };
  const { check: _check, ...rest } = one;
  const check = withChecked(one.check, question, changed);
  return check ? { ...rest, check } : rest;
}

/** What one of those fields holds of a measure. */
export function checkValue(one: Measure, name: string): string {
  if (name === 'intervention') return one.intervention ?? fromText;
  const field = checkFields.get(name);
  return (field && one.check?.[field.question]?.[field.part]) ?? '';
}

function showKnown(card: HTMLElement, known: PlanIntervention | undefined, isFound: boolean): void {
  const part = hook(card, '[data-known]', HTMLElement);
  part.hidden = known === undefined;
  if (!known || part.dataset.known === `${known.id} ${isFound}`) return;
  part.dataset.known = `${known.id} ${isFound}`;
  toggle(part, '[data-recognised]', isFound);
  const link = hook(part, '[data-known-link]', HTMLAnchorElement);
  link.href = known.href;
  const mark = hook(part, '[data-known-mark]', HTMLElement);
  mark.className = `mark ${known.mark}`;
  mark.textContent = known.marking;
  hook(part, '[data-known-ungsinn]', HTMLElement).textContent = known.ungsinn;
  const list = hook(part, '[data-known-when-not]', HTMLElement);
  list.replaceChildren(...known.whenNot.map((text) => make('li', { text })));
  const found = hook(part, '[data-known-found]', HTMLElement);
  link.textContent = known.title;
  found.textContent = known.found;
  for (const node of [link, found, list])
    if (known.writtenIn) node.lang = known.writtenIn;
    else node.removeAttribute('lang');
  for (const node of part.querySelectorAll<HTMLElement>('[data-when-not]'))
    node.hidden = known.whenNot.length === 0;
}

/** Shows the answers about a measure in short, and what the handbook says when it is a named one. */
export function showCheck(
  card: HTMLElement,
  one: Measure,
  { check: texts, interventions }: PlanPageData,
  language: Language,
): void {
  hook(card, '[data-show="check"]', HTMLElement).textContent = checkInWords(
    one.check,
    texts,
    language,
  );
  toggle(card, '[data-too-unknown]', isTooUnknown(one.check));
  const known = interventionOf(one, interventions);
  showKnown(card, known, one.intervention === undefined);
}
