import { shownIn } from '#domain/walk/change.ts';
import { dayInField, isSaidWrong, showDateError } from '#elements/kit/date-field.ts';

/** A field of the form that holds text. */
export type TextField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What somebody wrote or chose: the name of the field, and what it holds. */
export interface Written {
  name: string;
  value: string;
  isTicked: boolean;
}

const isText = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** What a field holds, or nothing while it is a day or a number that can't be. */
function heldIn(field: TextField): string | undefined {
  if (!(field instanceof HTMLInputElement)) return field.value;
  if (field.type === 'date') return dayInField(field);
  return field.type === 'number' && !field.validity.valid ? undefined : field.value;
}

/** Tells of each change in a form at once, and says what is impossible when its field is left. */
export function bindFields(
  form: HTMLElement,
  write: (written: Written) => void,
  signal: AbortSignal,
): void {
  const take = ({ target }: Event) => {
    if (!isText(target)) return;
    const name = target.dataset.name ?? target.name;
    const value = heldIn(target);
    if (!name || value === undefined) return;
    showDateError(target, false);
    write({ name, value, isTicked: target instanceof HTMLInputElement && target.checked });
  };
  const leave = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (['date', 'number'].includes(target.type))
      showDateError(target, heldIn(target) === undefined);
  };
  form.addEventListener('input', take, { signal });
  form.addEventListener('focusout', leave, { signal });
}

const isLeft = (field: TextField): boolean =>
  field === document.activeElement || isSaidWrong(field);

/** Fills a form from a record. A field somebody writes in is left alone, unless another record is shown. */
export function fillFields(
  form: HTMLElement,
  record: Readonly<Record<string, unknown>>,
  isOther: boolean,
): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('[data-name]')) {
    const value = record[field.dataset.name ?? ''];
    field.checked = Array.isArray(value)
      ? value.includes(field.value)
      : shownIn(value) === field.value;
  }
  for (const field of form.querySelectorAll<TextField>('[name]:not([data-name])')) {
    if (!isOther && isLeft(field)) continue;
    if (isOther) showDateError(field, false);
    const value = shownIn(record[field.name]);
    if (field.value !== value) field.value = value;
  }
}
