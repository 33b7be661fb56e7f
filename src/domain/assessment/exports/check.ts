import type { BlockContent } from 'mdast';
import { interventionOf } from '#domain/assessment/intervention-names.ts';
import { checkInWords, isChecked } from '#domain/assessment/check-answers.ts';
import { checkQuestions } from '#domain/assessment/measure-check.ts';
import { arrangeMeasures, type Measure } from '#domain/assessment/measure.ts';
import { heading, paragraph, table } from '#domain/book/document.ts';
import { fill } from '#domain/site/norwegian.ts';
import type { ReportInput } from './report-input.ts';

/* What the handbook says of the measure, when it names one. */
function handbookBlocks(one: Measure, { interventions, texts }: ReportInput): BlockContent[] {
  const known = interventionOf(one, interventions);
  if (!known) return [];
  const { title, href, marking, ungsinn } = known;
  return [
    paragraph(
      `${texts.check.handbookSays}: `,
      { text: title, href },
      `. ${fill(texts.check.marked, { marking, ungsinn })}`,
    ),
  ];
}

function answerTable({ check = {} }: Measure, { texts }: ReportInput): BlockContent {
  const { answers, answer, none, note } = texts.check;
  return table({
    columns: [
      { title: texts.item, width: 0.24 },
      { title: answer, width: 0.16 },
      { title: note, width: 0.6 },
    ],
    rows: checkQuestions.flatMap((question, at) => {
      const given = check[question];
      // How many are not answered stands above the table.
      if (given?.answer === undefined && !given?.note?.trim()) return [];
      return [
        [
          `${at + 1} ${texts.questions[question]}`,
          given.answer === undefined ? none : answers[given.answer],
          given.note?.trim() || '–',
        ],
      ];
    }),
  });
}

/** What is answered to the six questions about each measure somebody has answered them for. */
export function checkBlocks(measures: readonly Measure[], input: ReportInput): BlockContent[] {
  const { texts, language } = input;
  const checked = arrangeMeasures(measures, 'deadline').filter(({ check }) => isChecked(check));
  if (checked.length === 0) return [];
  return [
    heading(1, texts.check.column),
    ...checked.flatMap((one) => [
      heading(2, one.action.trim() || texts.toFill),
      paragraph(`${checkInWords(one.check, texts.check, language)}.`),
      ...handbookBlocks(one, input),
      answerTable(one, input),
    ]),
  ];
}
