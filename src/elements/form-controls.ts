import type { Assessment } from '#domain/assessment/assessment.ts';
import type { FieldKind } from '#domain/assessment/fields.ts';
import { showDateError, valueIn } from './date-field.ts';

/** A change of one field, as the store takes it. */
export interface FieldChange {
  kind: FieldKind;
  item: string;
  value: string | undefined;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

const isControl = (target: EventTarget | null): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** What a control a reader has changed says. Nothing for controls that are no part of a question. */
export function fieldChange(target: EventTarget | null): FieldChange | undefined {
  const question = isControl(target) && target.closest<HTMLElement>('[data-question]');
  if (!question) return undefined;
  const item = question.id;
  if (target.matches('[data-note]'))
    return { kind: 'notes', item, value: target.value || undefined };
  if (target.matches('[data-owner], [data-date]')) {
    const [owner, date] = stepControls(question).map(
      (control) => (valueIn(control) ?? control.dataset.kept) || undefined,
    );
    const value = owner || date ? JSON.stringify({ owner, date }) : undefined;
    return { kind: 'steps', item, value };
  }
  const value = (target as HTMLInputElement).checked ? target.value : undefined;
  return { kind: question.dataset.question as FieldKind, item, value };
}

const stepControls = (question: HTMLElement) => [
  ...question.querySelectorAll<HTMLInputElement>('[data-owner], [data-date]'),
];

/** Says so when a date that is left can't be a deadline, or takes it back. */
export function checkDate({ target }: Event): void {
  if (target instanceof HTMLInputElement && target.matches('[data-date]'))
    showDateError(target, valueIn(target) === undefined);
}

/** Sets a text, but never the one that is being typed. */
function setText(control: Control, text: string): void {
  if (control.value !== text && control !== document.activeElement) control.value = text;
}

const own = <Value>(values: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(values, id) ? values[id] : undefined;

/** Shows an assessment in the controls of the questions. */
export function fillControls(
  questions: readonly HTMLElement[],
  { answers, conditions, notes, steps, keptOn }: Assessment,
): void {
  for (const question of questions) {
    const { id } = question;
    const given = question.dataset.question === 'answers' ? own(answers, id) : own(conditions, id);
    for (const control of question.querySelectorAll<Control>('input, textarea')) {
      control.disabled = keptOn !== undefined;
      if (control.matches('[data-owner]')) setText(control, own(steps, id)?.owner ?? '');
      else if (control.matches('[data-date]')) {
        const date = own(steps, id)?.date ?? '';
        control.dataset.kept = date;
        if (control.getAttribute('aria-invalid') !== 'true') setText(control, date);
        control.toggleAttribute('data-filled', control.value !== '');
      } else if (control instanceof HTMLInputElement)
        control.checked = String(given) === control.value;
      else showNote(control, own(notes, id) ?? '');
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
