import { measureUid, nextUid, stepUid } from '#domain/assessment/calendar-keys.ts';
import { isWritten } from '#domain/assessment/calendar-versions.ts';
import { dueMeasures, dueSteps, type DueMeasure, type DueStep } from '#domain/assessment/due.ts';
import { isOpen } from '#domain/assessment/measure.ts';
import type { Deadline } from '#domain/site/deadline.ts';
import { fill } from '#domain/site/norwegian.ts';
import { storableText } from '#domain/book/document.ts';
import { kommuneIn, type Subject } from './facts.ts';
import { conditionsIn, type ReportInput } from './report-input.ts';

/* A week is time to do something about it, and the day before to ask how it went. */
const beforeDeadline = [7, 1];

/* A new assessment takes a meeting, which takes weeks to agree on. */
const beforeNext = [30, 7];

const deadline = (
  uid: string,
  day: string,
  summary: string,
  lines: readonly string[],
  reminders: readonly number[],
): Deadline => ({
  uid,
  day,
  summary: storableText(summary),
  description: storableText(lines.join('\n')),
  reminders,
});

/* What is done or stopped needs no reminder. It says so where it is in the calendar already. */
function ofMeasure(one: DueMeasure, { texts }: ReportInput): Deadline {
  const { fields, statuses, deadlineOf, calendar } = texts;
  const { action, status } = one;
  const lines = [
    ...(['goal', 'owner', 'resource', 'sign'] as const)
      .filter((field) => one[field])
      .map((field) => `${fields[field]}: ${one[field]}`),
    `${fields.status}: ${statuses[status]}`,
  ];
  const summary = isOpen(one)
    ? fill(deadlineOf, { action })
    : fill(calendar.ended, { status: statuses[status], action });
  return deadline(measureUid(one), one.deadline, summary, lines, isOpen(one) ? beforeDeadline : []);
}

function ofStep(assessment: string, { id, owner, date }: DueStep, input: ReportInput): Deadline {
  const { fields, deadlineOf } = input.texts;
  const { statement = id } = conditionsIn(input).find((one) => one.id === id) ?? {};
  const lines = owner ? [`${fields.owner}: ${owner}`] : [];
  const summary = fill(deadlineOf, { action: statement });
  return deadline(stepUid(assessment, id), date, summary, lines, beforeDeadline);
}

function ofNext({ assessment }: Pick<Subject, 'assessment'>, input: ReportInput): Deadline[] {
  const { calendar } = input.texts;
  if (assessment.next === undefined) return [];
  const kommune = kommuneIn(assessment, input);
  const summary =
    assessment.kommune === undefined ? calendar.next : fill(calendar.nextIn, { kommune });
  return [
    deadline(nextUid(assessment.id), assessment.next, summary, [calendar.nextText], beforeNext),
  ];
}

/**
 * What is left to do by a day, of the plan and of the steps before the start, and when to assess anew; the first
 * first. What is done since it was written to a calendar is with it.
 *
 * @param stored what the device remembers of that
 */
export const deadlinesOf = (
  subject: Pick<Subject, 'assessment' | 'measures'>,
  input: ReportInput,
  stored: Parameters<typeof isWritten>[0] = {},
): Deadline[] => {
  const { assessment, measures } = subject;
  const ended = measures.filter(
    (one): one is DueMeasure =>
      one.deadline !== undefined && !isOpen(one) && isWritten(stored, measureUid(one)),
  );
  return [
    ...[...dueMeasures(measures), ...ended].map((one) => ofMeasure(one, input)),
    ...dueSteps(assessment).map((one) => ofStep(assessment.id, one, input)),
    ...ofNext(subject, input),
  ].toSorted((a, b) => a.day.localeCompare(b.day));
};
