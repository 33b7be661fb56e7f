import { itemsIn, type Assessment } from '#domain/assessment/assessment.ts';
import { arrangeMeasures, type Measure } from '#domain/assessment/measure.ts';
import { checkInWords } from '#domain/assessment/check-answers.ts';
import { checkQuestions, type Checked } from '#domain/assessment/measure-check.ts';
import { withoutReason } from '#domain/assessment/counted.ts';
import { gatesAmong } from '#domain/assessment/unanswered.ts';
import { ownValue } from '#domain/site/own-value.ts';
import { storableText } from '#domain/book/document.ts';
import { conditionsIn, planFields, titlesIn, type ReportInput } from './report-input.ts';

const clean = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map(storableText));

/** The answers as rows for a spreadsheet: one a question, also what this site no longer asks. */
export function answerRows(assessment: Assessment, input: ReportInput): string[][] {
  const { texts, scale } = input;
  const { answers, conditions, notes, evidence, steps } = assessment;
  const indicators = new Map(input.indicators.map((one) => [one.id, one]));
  const dimensions = titlesIn(input);
  const known = conditionsIn(input);
  const asked = new Map(known.map(({ id, statement }) => [id, statement]));
  const order = [...input.indicators, ...known].map(({ id }) => id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const lackReason = withoutReason(gatesAmong(input.indicators), assessment);
  const answerOf = (id: string): [string, string] => {
    const answer = ownValue(answers, id);
    if (typeof answer === 'number') return [String(answer), scale[answer] ?? ''];
    if (lackReason.includes(id))
      return ['', `${texts.answers.notApplicable} (${texts.result.lacksReason})`];
    if (answer !== undefined)
      return ['', answer === 'unknown' ? texts.answers.unknown : texts.answers.notApplicable];
    const condition = ownValue(conditions, id);
    return ['', condition === undefined ? '' : texts.answers.conditions[condition]];
  };
  return clean([
    [
      texts.item,
      texts.dimension,
      texts.answer,
      texts.level,
      texts.note,
      texts.evidence.head,
      texts.fields.owner,
      texts.fields.deadline,
    ],
    ...[...itemsIn(assessment)]
      .toSorted((a, b) => place(a) - place(b) || a.localeCompare(b, 'nb', { numeric: true }))
      .map((id) => {
        const indicator = indicators.get(id);
        const statement = indicator?.statement ?? asked.get(id) ?? '';
        return [
          `${id} ${statement}`.trim(),
          indicator ? (dimensions.get(indicator.dimension) ?? '') : '',
          ...answerOf(id),
          ownValue(notes, id) ?? '',
          ownValue(evidence, id) ?? '',
          ownValue(steps, id)?.owner ?? '',
          ownValue(steps, id)?.date ?? '',
        ];
      }),
  ]);
}

const checkedInWords = (given: Checked | undefined, { texts }: ReportInput): string => {
  const { answer, note = '' } = given ?? {};
  const said = answer === undefined ? '' : texts.check.answers[answer];
  return [said, note].filter(Boolean).join(': ');
};

/**
 * The plan as rows for a spreadsheet, sorted by deadline, the six questions last. Dates stay as ISO, so that they
 * sort.
 */
export const planRows = (measures: readonly Measure[], input: ReportInput): string[][] => {
  const { texts, language } = input;
  return clean([
    [
      texts.item,
      ...planFields.map((field) => texts.fields[field]),
      texts.check.column,
      ...checkQuestions.map((question) => texts.questions[question]),
    ],
    ...arrangeMeasures(measures, 'deadline').map((one) => [
      one.indicator ?? one.origin ?? '',
      ...planFields.map((field) =>
        field === 'status' ? texts.statuses[one.status] : (one[field] ?? ''),
      ),
      checkInWords(one.check, texts.check, language),
      ...checkQuestions.map((question) => checkedInWords(one.check?.[question], input)),
    ]),
  ]);
};
