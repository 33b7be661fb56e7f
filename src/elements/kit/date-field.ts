import { possibleDays } from '#domain/site/day.ts';

/** What a date field holds: a day, empty text, or nothing while it is no day a deadline can lie on. */
export function dayInField({ value, validity }: HTMLInputElement): string | undefined {
  if (validity.badInput) return undefined;
  const isPossible = value >= possibleDays.first && value <= possibleDays.last;
  return value === '' || isPossible ? value : undefined;
}

/** Says that a date is impossible, or takes it back. */
export function showDateError(field: Element, isWrong: boolean): void {
  const message = field.closest('[data-field]')?.querySelector<HTMLElement>('[data-error]');
  if (message) message.hidden = !isWrong;
  if (isWrong) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

/** True while a date field is said to be wrong: what stands there is the reader's to mend. */
export const isSaidWrong = (field: Element): boolean =>
  field.getAttribute('aria-invalid') === 'true';
