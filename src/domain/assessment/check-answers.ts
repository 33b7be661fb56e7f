import {
  checkQuestions,
  type checkAnswers,
  type Check,
  type Checked,
  type CheckQuestion,
} from './measure-check.ts';
import type { Language } from '#domain/site/language.ts';
import { countOf, fill, formatList } from '#domain/site/norwegian.ts';
import type { Texts } from '#schemas/site/texts.ts';

/** The words of the questions and their answers. */
export type CheckTexts = Texts['assessmentFollowUp']['check'];

/** The answers with one part of one of them changed; nothing when none are left. */
export function withChecked(
  before: Check | undefined,
  question: CheckQuestion,
  { answer, note }: Checked,
): Check | undefined {
  const { [question]: _, ...others } = before ?? {};
  const given = { ...(answer && { answer }), ...(note && { note }) };
  const after = Object.keys(given).length > 0 ? { ...others, [question]: given } : others;
  return Object.keys(after).length > 0 ? after : undefined;
}

/** The questions by what is answered to them. */
export const answeredWith = (
  answers: Check,
  wanted: (typeof checkAnswers)[number] | undefined,
): CheckQuestion[] => checkQuestions.filter((question) => answers[question]?.answer === wanted);

/** True when somebody has answered something. */
export const isChecked = (answers: Check | undefined): answers is Check =>
  answers !== undefined && answeredWith(answers, undefined).length < checkQuestions.length;

/** The answers in a line: «3 av 6 ja, 1 delvis, kapasitet mangler». Nothing when there are none. */
export function checkInWords(
  answers: Check | undefined,
  { short, summary }: CheckTexts,
  language: Language,
): string {
  if (!isChecked(answers)) return '';
  const among = (wanted: (typeof checkAnswers)[number] | undefined) =>
    answeredWith(answers, wanted);
  const named = (questions: readonly CheckQuestion[]) => ({
    names: formatList(
      questions.map((question) => short[question]),
      language,
    ),
  });
  const [partly, no, unknown, left] = [
    among('partly'),
    among('no'),
    among('unknown'),
    among(undefined),
  ];
  return [
    fill(summary.yes, { count: among('yes').length, total: checkQuestions.length }),
    ...(partly.length > 0 ? [fill(summary.partly, { count: partly.length })] : []),
    ...(no.length > 0 ? [fill(summary.no, named(no))] : []),
    ...(unknown.length > 0 ? [fill(summary.unknown, named(unknown))] : []),
    ...(left.length > 0 ? [countOf(summary.left, left.length, language)] : []),
  ].join(', ');
}

/** More unknown answers than this is too little to choose on. */
const mostUnknown = 2;

/** True when there is too much nobody knows. */
export const isTooUnknown = (answers: Check | undefined): boolean =>
  answers !== undefined && answeredWith(answers, 'unknown').length > mostUnknown;
