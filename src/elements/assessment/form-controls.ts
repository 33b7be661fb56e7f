import { isLocked, type Assessment } from '#domain/assessment/assessment.ts';
import type { FieldKind } from '#domain/assessment/fields.ts';
import { ownValue } from '#domain/site/own-value.ts';
import { dayInField, isSaidWrong } from '#elements/kit/date-field.ts';

/** A change of one field, as the store takes it. */
export interface FieldChange {
  kind: FieldKind;
  item: string;
  value: string | undefined;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * What a control a reader has changed says. Nothing for controls that are no part of a question, and while a
 * date is none: then the one that is kept stays.
 */
export function fieldChange(
  target: EventTarget | null,
  steps: Assessment['steps'] = {},
): FieldChange | undefined {
  const question = isControl(target) && target.closest<HTMLElement>('[data-question]');
  if (!question) return undefined;
  const item = question.id;
  if (target.matches('[data-note]'))
    return { kind: 'notes', item, value: target.value || undefined };
  if (target.matches('[data-evidence]'))
    return { kind: 'evidence', item, value: target.value || undefined };
  if (target.matches('[data-owner], [data-date]')) {
    const owner = stepControl(question, 'owner')?.value || undefined;
    const field = stepControl(question, 'date');
    const typed = field && dayInField(field);
    if (target === field && typed === undefined) return undefined;
    const date = (typed ?? ownValue(steps, item)?.date) || undefined;
    const value = owner || date ? JSON.stringify({ owner, date }) : undefined;
    return { kind: 'steps', item, value };
  }
  const value = (target as HTMLInputElement).checked ? target.value : undefined;
  return { kind: question.dataset.question as FieldKind, item, value };
}

const stepControl = (question: HTMLElement, name: 'owner' | 'date') =>
  question.querySelector<HTMLInputElement>(`[data-${name}]`);

/** Sets a text, but never the one that is being typed. */
function setText(control: Control, text: string): void {
  if (control.value !== text && control !== document.activeElement) control.value = text;
}

/** Shows an assessment in the controls of the questions. */
export function fillControls(questions: readonly HTMLElement[], assessment: Assessment): void {
  const { answers, conditions, notes, evidence, steps } = assessment;
  for (const question of questions) {
    const { id } = question;
    const given =
      question.dataset.question === 'answers' ? ownValue(answers, id) : ownValue(conditions, id);
    for (const control of question.querySelectorAll<Control>('input, textarea')) {
      control.disabled = isLocked(assessment);
      if (control.matches('[data-owner]')) setText(control, ownValue(steps, id)?.owner ?? '');
      else if (control.matches('[data-date]')) {
        if (!isSaidWrong(control)) setText(control, ownValue(steps, id)?.date ?? '');
        control.toggleAttribute('data-filled', control.value !== '');
      } else if (control instanceof HTMLInputElement)
        control.checked = String(given) === control.value;
      else
        showNote(
          control,
          ownValue(control.matches('[data-evidence]') ? evidence : notes, id) ?? '',
        );
    }
  }
}

function showNote(area: HTMLTextAreaElement, note: string): void {
  const isNew = area.value === '' && note !== '';
  setText(area, note);
  const fold = area.closest('details');
  if (fold && isNew) fold.open = true;
}

/** Chooses a level by its digit where a radio button has the focus. */
export function chooseByDigit(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || !/^[0-4]$/.test(key)) return;
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
  const radio = target
    .closest('[data-question]')
    ?.querySelector<HTMLInputElement>(`input[type="radio"][value="${key}"]`);
  if (!radio || radio.disabled) return;
  event.preventDefault();
  radio.focus();
  radio.click();
}
