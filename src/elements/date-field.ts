import { deadlines } from '#domain/assessment/days.ts';

/** A field of a form. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field holds, or nothing while it is a date that can't be a deadline. */
export function valueIn(field: Field): string | undefined {
  if (!(field instanceof HTMLInputElement) || field.type !== 'date') return field.value;
  if (field.validity.badInput) return undefined;
  const isPossible = field.value >= deadlines.first && field.value <= deadlines.last;
  return field.value === '' || isPossible ? field.value : undefined;
}

/** Says that a date is impossible, or takes it back. The message stands in the group around the field. */
export function showDateError(field: Field, isWrong: boolean): void {
  const group = field.closest('[data-field], [data-question]');
  const message = group?.querySelector<HTMLElement>('[data-error]');
  if (message) message.hidden = !isWrong;
  if (isWrong) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}
