import type { Assessment } from '#domain/assessment/assessment.ts';
import { conditionOutcome, tickOutcome } from '#domain/assessment/priorities.ts';
import { fill } from '#domain/site/norwegian.ts';
import { own } from '#domain/site/own.ts';
import { heading, paragraph, type Block, type Cell, type Table } from './document.ts';
import type { Subject } from './facts.ts';
import type { ConditionForm, KnownCondition, Material } from './material.ts';
import { deadlineInWords } from './plan-table.ts';
import { stepWithReading } from './weakest.ts';

const isBegun = ({ conditions }: ConditionForm, assessment: Assessment): boolean =>
  conditions.some(
    ({ id }) =>
      own(assessment.conditions, id) !== undefined || own(assessment.steps, id) !== undefined,
  );

const nextStep = ({ nextStep: text, chapters }: KnownCondition, material: Material): Cell =>
  stepWithReading(text, chapters, material);

function conditionTable(form: ConditionForm, { assessment }: Subject, material: Material): Table {
  const { texts } = material;
  return {
    kind: 'table',
    columns: [
      { title: texts.item, width: 0.38 },
      { title: texts.answer, width: 0.16 },
      { title: texts.nextStep, width: 0.46 },
    ],
    rows: form.conditions.map((one) => {
      const answer = own(assessment.conditions, one.id);
      return [
        `${one.requirement === 'must' ? texts.must : texts.should}: ${one.statement}`,
        answer === undefined ? texts.notAnswered : texts.answers.conditions[answer],
        answer === 'yes' ? '' : nextStep(one, material),
      ];
    }),
  };
}

function stepTable(form: ConditionForm, { assessment, today }: Subject, material: Material): Table {
  const { texts, language } = material;
  const { fields } = texts;
  return {
    kind: 'table',
    columns: [
      { title: texts.startStep, width: 0.3 },
      { title: texts.nextStep, width: 0.31 },
      { title: fields.owner, width: 0.22 },
      { title: fields.deadline, width: 0.17 },
    ],
    rows: form.conditions.map((one, at) => {
      const isDone = own(assessment.conditions, one.id) === 'yes';
      const { owner = '', date } = own(assessment.steps, one.id) ?? {};
      return [
        `${at + 1}. ${one.requirement === 'must' ? `${texts.must}: ` : ''}${one.statement}`,
        isDone ? texts.stepDone : nextStep(one, material),
        owner,
        date === undefined ? '' : deadlineInWords(date, date < today && !isDone, texts, language),
      ];
    }),
  };
}

function inShort(form: ConditionForm, { conditions }: Assessment, { texts }: Material): string {
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
export const conditionBlocks = (level: 1 | 2, subject: Subject, material: Material): Block[] =>
  material.conditionForms
    .filter((form) => isBegun(form, subject.assessment))
    .flatMap((form) => [
      heading(level, form.title),
      paragraph(inShort(form, subject.assessment, material)),
      (form.isTickList ? stepTable : conditionTable)(form, subject, material),
    ]);
