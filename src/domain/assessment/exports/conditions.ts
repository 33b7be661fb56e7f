import type { Assessment } from '#domain/assessment/assessment.ts';
import { conditionOutcome, tickOutcome } from '#domain/assessment/priorities.ts';
import { fill } from '#domain/site/norwegian.ts';
import { ownValue } from '#domain/site/own-value.ts';
import type { BlockContent, Table } from 'mdast';
import { heading, paragraph, table, type Cell } from '#domain/book/document.ts';
import type { Subject } from './facts.ts';
import type { KnownConditionForm, KnownCondition, ReportInput } from './report-input.ts';
import { deadlineInWords } from './plan-table.ts';
import { stepWithReading } from './weakest.ts';

const isBegun = ({ conditions }: KnownConditionForm, assessment: Assessment): boolean =>
  conditions.some(
    ({ id }) =>
      ownValue(assessment.conditions, id) !== undefined ||
      ownValue(assessment.steps, id) !== undefined,
  );

const nextStep = ({ nextStep: text, chapters }: KnownCondition, input: ReportInput): Cell =>
  stepWithReading(text, chapters, input);

function conditionTable(
  form: KnownConditionForm,
  { assessment }: Subject,
  input: ReportInput,
): Table {
  const { texts } = input;
  return table({
    columns: [
      { title: texts.item, width: 0.38 },
      { title: texts.answer, width: 0.16 },
      { title: texts.nextStep, width: 0.46 },
    ],
    rows: form.conditions.map((one) => {
      const answer = ownValue(assessment.conditions, one.id);
      return [
        `${one.requirement === 'must' ? texts.must : texts.should}: ${one.statement}`,
        answer === undefined ? texts.notAnswered : texts.answers.conditions[answer],
        answer === 'yes' ? texts.nothingLeft : nextStep(one, input),
      ];
    }),
  });
}

function stepTable(
  form: KnownConditionForm,
  { assessment, today }: Subject,
  input: ReportInput,
): Table {
  const { texts, language } = input;
  const { fields } = texts;
  return table({
    columns: [
      { title: texts.startStep, width: 0.3 },
      { title: texts.nextStep, width: 0.31 },
      { title: fields.owner, width: 0.22 },
      { title: fields.deadline, width: 0.17 },
    ],
    rows: form.conditions.map((one, at) => {
      const isDone = ownValue(assessment.conditions, one.id) === 'yes';
      const { owner = '', date } = ownValue(assessment.steps, one.id) ?? {};
      const lacking = isDone ? '–' : texts.toFill;
      return [
        `${at + 1}. ${one.requirement === 'must' ? `${texts.must}: ` : ''}${one.statement}`,
        isDone ? texts.stepDone : nextStep(one, input),
        owner || lacking,
        date === undefined
          ? lacking
          : deadlineInWords(date, date < today && !isDone, texts, language),
      ];
    }),
  });
}

function inShort(
  form: KnownConditionForm,
  { conditions }: Assessment,
  { texts }: ReportInput,
): string {
  if (form.isTickList) {
    const { done, mustsDone, musts } = tickOutcome(form.conditions, conditions);
    const total = form.conditions.length;
    return fill(texts.stepsDone, { done, total, musts: mustsDone, allMusts: musts });
  }
  const total = form.conditions.filter(({ requirement }) => requirement === 'must').length;
  const { mustsInPlace: count } = conditionOutcome(form.conditions, conditions);
  return fill(texts.mustsInPlace, { count, total });
}

/** Each form of conditions, or of steps before the start, that was begun, with what is left to do. */
export const conditionBlocks = (
  level: 1 | 2,
  subject: Subject,
  input: ReportInput,
): BlockContent[] =>
  input.conditionForms
    .filter((form) => isBegun(form, subject.assessment))
    .flatMap((form) => [
      heading(level, form.title),
      paragraph(inShort(form, subject.assessment, input)),
      (form.isTickList ? stepTable : conditionTable)(form, subject, input),
    ]);
