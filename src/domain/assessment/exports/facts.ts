import { dayOf, type Assessment } from '#domain/assessment/assessment.ts';
import type { KeptPlan } from '#domain/assessment/kept-plan.ts';
import type { Answers, ScaleAnswer } from '#domain/assessment/answers.ts';
import { countedAnswers } from '#domain/assessment/counted.ts';
import type { Measure } from '#domain/assessment/measure.ts';
import { gatesAmong } from '#domain/assessment/unanswered.ts';
import { fill, formatDate, formatList } from '#domain/site/norwegian.ts';
import type { List } from 'mdast';
import { list } from '#domain/book/document.ts';
import { whoIn } from './who.ts';
import type { ReportInput } from './report-input.ts';

/** What a document tells of. */
export interface Subject {
  assessment: Assessment;
  measures: readonly Measure[];
  /** Those whose answers it came from, when it is what several agreed on. */
  respondents?: readonly Assessment[] | undefined;
  /** The plan as it was the last time a version was kept. */
  before?: KeptPlan | undefined;
  /** ISO date of the document. */
  today: string;
}

/** The answers on the scale that documents reckon with. */
export const answersThatCount = (
  assessment: Assessment,
  { indicators }: ReportInput,
): Answers<ScaleAnswer> => countedAnswers(gatesAmong(indicators), assessment);

/** The name of the kommune, or what is to be filled in. */
export function kommuneIn({ kommune }: Assessment, { kommuner, texts }: ReportInput): string {
  const name = kommune === undefined ? undefined : kommuner[kommune];
  return name === undefined ? texts.toFillKommune : fill(texts.kommuneName, { kommune: name });
}

/** Kommune, who answered, and when. */
export function factsBlock(
  { assessment, respondents = [], today }: Subject,
  input: ReportInput,
): List {
  const { texts, language } = input;
  const rows: [string, string][] = [
    [texts.kommune, kommuneIn(assessment, input)],
    [texts.respondent, texts.roles[assessment.role]],
    ...(assessment.name ? [[texts.name, assessment.name] as [string, string]] : []),
    ...(respondents.length > 0
      ? [[texts.from, formatList(whoIn(respondents, input), language)] as [string, string]]
      : []),
    [texts.date, formatDate(dayOf(assessment), language)],
    [texts.made, formatDate(today, language)],
    ...(assessment.next
      ? [[texts.next, formatDate(assessment.next, language)] as [string, string]]
      : []),
  ];
  return list(
    rows.map(([label, value]) => `${label}: ${value}`),
    false,
  );
}
