import { ownValue } from '#domain/site/own-value.ts';
import type { Assessment } from './assessment.ts';

/** What each form asks, by the id of the form. */
export type AskedByForm = Readonly<Record<string, readonly string[]>>;

/**
 * True for what a respondent was not asked: it stands outside the form they were given, and they have said
 * nothing of it. Who was given no one form is taken to be asked everything.
 */
export function isNotAsked(
  { form, answers }: Pick<Assessment, 'form' | 'answers'>,
  id: string,
  askedBy: AskedByForm,
): boolean {
  const asked = form === undefined ? undefined : ownValue(askedBy, form);
  return asked !== undefined && !asked.includes(id) && ownValue(answers, id) === undefined;
}

/**
 * The form an assessment is of, once something is answered in a form: the one that asks all that either does. None
 * when neither does, and none for a form that is not among those, as a module, changes it.
 */
export function formAfter(
  { form, answers }: Pick<Assessment, 'form' | 'answers'>,
  here: string,
  askedBy: AskedByForm,
): string | undefined {
  const asked = ownValue(askedBy, here);
  if (!asked) return form;
  const before = form === undefined ? undefined : ownValue(askedBy, form);
  const all = Object.values(askedBy).flat();
  const told = before ?? all.filter((id) => ownValue(answers, id) !== undefined);
  if (told.every((id) => asked.includes(id))) return here;
  return before && asked.every((id) => before.includes(id)) ? form : undefined;
}
