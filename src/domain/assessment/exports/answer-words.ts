/** Answers as documents put them into words. */
import { isLevel } from '#domain/assessment/answers.ts';
import { isNotAsked } from '#domain/assessment/asked.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { withoutReason } from '#domain/assessment/counted.ts';
import { earlierAmong, isEarlier, type Wordings } from '#domain/assessment/wordings.ts';
import { gatesAmong } from '#domain/assessment/unanswered.ts';
import { fill } from '#domain/site/norwegian.ts';
import { ownValue } from '#domain/site/own-value.ts';
import { paragraph } from '#domain/book/document.ts';
import type { Paragraph } from 'mdast';
import type { ReportInput } from './report-input.ts';

/** The wordings that are asked by now. */
const wordingsOf = ({ indicators }: ReportInput): Wordings =>
  Object.fromEntries(indicators.map(({ id, version }) => [id, version]));

/** Those of the ids whose answer was given to an earlier wording, in the order of the indicators. */
export function earlierIn(assessment: Assessment, input: ReportInput): string[] {
  const earlier = earlierAmong(assessment, wordingsOf(input));
  return input.indicators.flatMap(({ id }) => (earlier.includes(id) ? [id] : []));
}

/** That some answers were given to an earlier wording. Nothing when none were. */
export function earlierBlocks(assessment: Assessment, input: ReportInput): Paragraph[] {
  const ids = earlierIn(assessment, input).join(', ');
  return ids ? [paragraph(fill(input.texts.earlierAnswers, { ids }))] : [];
}

/** A text, marked where the answer it tells of was given to an earlier wording. */
const marked = (text: string, id: string, assessment: Assessment, input: ReportInput): string =>
  isEarlier(assessment, id, wordingsOf(input)) ? `${text} (${input.texts.earlierShort})` : text;

/** A level as the scale calls it: «3 · På plass og i bruk». Nothing for what is no level. */
function levelOnScale(id: string, assessment: Assessment, input: ReportInput): string {
  const level = ownValue(assessment.answers, id);
  if (!isLevel(level)) return '';
  return marked(`${level} · ${input.scale[level]}`, id, assessment, input);
}

/** What was answered to an indicator, in few words: a level as the scale calls it, but for forms of will. */
export function answerInShort(id: string, assessment: Assessment, input: ReportInput): string {
  const isOfWill = input.willForms.some(({ indicators }) => indicators.includes(id));
  const level = isOfWill ? '' : levelOnScale(id, assessment, input);
  return level || answerInWords(id, assessment, input);
}

/**
 * What was answered to an indicator: a level in its own words, but in those of the scale where the answer was given to
 * an earlier wording, since its words were others then.
 */
export function answerInWords(id: string, assessment: Assessment, input: ReportInput): string {
  const { texts, indicators, askedBy } = input;
  const answer = ownValue(assessment.answers, id);
  if (answer === undefined)
    return isNotAsked(assessment, id, askedBy) ? texts.notAsked : texts.notAnswered;
  if (isLevel(answer)) {
    const own = indicators.find((one) => one.id === id)?.levels[answer];
    const isToday = own !== undefined && !isEarlier(assessment, id, wordingsOf(input));
    return isToday ? `${answer} · ${own}` : levelOnScale(id, assessment, input);
  }
  const said = answer === 'unknown' ? texts.answers.unknown : texts.answers.notApplicable;
  const lacks = withoutReason(gatesAmong(indicators), assessment).includes(id);
  return marked(lacks ? `${said} (${texts.result.lacksReason})` : said, id, assessment, input);
}
