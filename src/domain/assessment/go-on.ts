import { ownValue } from '#domain/site/own-value.ts';
import { isLocked, type Assessment, type Role } from './assessment.ts';
import { answersIn, type CountedForm } from './counted.ts';
import { isDone, progressOn, type Progress } from './progress.ts';

/** A form as one goes on with it; what it asks is in order. */
export interface FormToGoOn extends CountedForm {
  /** Who it is for, where it is for one alone: their answers are the only ones to go on with there. */
  readonly role?: Role | undefined;
}

/** A form in which an assessment has answers. */
export interface BegunForm<Form extends FormToGoOn> {
  form: Form;
  progress: Progress;
  /** The first it asks that is not answered; none when it is finished. */
  first: string | undefined;
}

/** The forms an assessment has answers in, in the order of the forms. */
export function begunForms<Form extends FormToGoOn>(
  assessment: Assessment,
  forms: readonly Form[],
  gates: readonly string[],
): BegunForm<Form>[] {
  const given = { ...assessment.conditions, ...assessment.answers };
  return forms.flatMap((form) => {
    const isOfOther = form.role !== undefined && form.role !== assessment.role;
    if (isOfOther || progressOn(form.ids, given).answered === 0) return [];
    const counted = answersIn(form.kind, gates, assessment);
    const first = form.ids.find((id) => ownValue(counted, id) === undefined);
    return [{ form, progress: progressOn(form.ids, counted), first }];
  });
}

/* A form asks some of what a larger one does. Only the one that is being filled in is gone on with: the smaller
   while nothing outside it is answered, or once all of it is; then the larger. */
function withoutPartsOfOthers<Form extends FormToGoOn>(
  begun: readonly BegunForm<Form>[],
): BegunForm<Form>[] {
  const isPartOf = (small: Form, large: Form) =>
    small.ids.length < large.ids.length && small.ids.every((id) => large.ids.includes(id));
  return begun.filter((one) => {
    const saysNoMore = begun.some(
      (small) =>
        isPartOf(small.form, one.form) && small.progress.answered === one.progress.answered,
    );
    const isOvertaken = begun.some(
      (large) => isPartOf(one.form, large.form) && large.progress.answered > one.progress.answered,
    );
    return !saysNoMore && !isOvertaken;
  });
}

/** A form of an assessment on the device. */
export interface Begun<Form extends FormToGoOn> extends BegunForm<Form> {
  assessment: Assessment;
}

/** Most finished forms that are named. */
const mostFinished = 3;

/**
 * What can be gone on with on a device: the form that is furthest on in the assessment that was changed last, and the
 * forms that are finished. What is not to be changed is not gone on with.
 *
 * @param assessments the last changed first
 */
export function goOnWith<Form extends FormToGoOn>(
  assessments: readonly Assessment[],
  forms: readonly Form[],
  gates: readonly string[],
): { unfinished: Begun<Form> | undefined; finished: Begun<Form>[] } {
  const begun = assessments
    .filter((one) => !isLocked(one))
    .map((assessment) =>
      withoutPartsOfOthers(begunForms(assessment, forms, gates)).map((one) => ({
        ...one,
        assessment,
      })),
    );
  const furthestFirst = begun.flatMap((own) =>
    own
      .filter(({ progress }) => !isDone(progress))
      .toSorted((a, b) => b.progress.answered - a.progress.answered),
  );
  const finished = begun.flat().filter(({ progress }) => isDone(progress));
  return { unfinished: furthestFirst[0], finished: finished.slice(0, mostFinished) };
}
