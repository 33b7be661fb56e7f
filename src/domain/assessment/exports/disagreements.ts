/** Where those who answered are far apart, what they agreed on all the same, and why. */
import { agreementOn, groupsOf } from '#domain/assessment/agreement.ts';
import { isLevel } from '#domain/assessment/answers.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { contradicting } from '#domain/assessment/basis.ts';
import { fill } from '#domain/site/norwegian.ts';
import { groupBy } from '#domain/site/group-by.ts';
import { ownValue } from '#domain/site/own-value.ts';
import type { BlockContent, Strong } from 'mdast';
import { heading, paragraph, table, type Inline } from '#domain/book/document.ts';
import { answerInWords } from './answer-words.ts';
import { answersThatCount, type Subject } from './facts.ts';
import type { KnownIndicator, ReportInput } from './report-input.ts';
import { whoIn } from './who.ts';

const bold = (value: string): Strong => ({ type: 'strong', children: [{ type: 'text', value }] });

/** Lines that each begin with who they are about. */
export const linesBy = (lines: readonly { who: string; words: string }[]): Inline[] =>
  lines.flatMap(({ who, words }, at) => [...(at > 0 ? ['\n'] : []), bold(who), `: ${words}`]);

/**
 * Who said what to an indicator, those who said the same together, the lowest first.
 *
 * @param inWords how to put an answer
 */
export function whoSaidWhat(
  id: string,
  respondents: readonly Assessment[],
  input: ReportInput,
  inWords: typeof answerInWords = answerInWords,
): Inline[] {
  const who = whoIn(respondents, input);
  const said = respondents.map((one, at) => {
    const answer = ownValue(one.answers, id);
    const place = isLevel(answer) ? answer : answer === undefined ? 6 : 5;
    return { who: who[at] ?? '', words: inWords(id, one, input), place };
  });
  const groups = groupBy(
    said.toSorted((a, b) => a.place - b.place),
    ({ words }) => words,
  );
  return linesBy(
    [...groups].map(([words, those]) => ({ who: those.map((one) => one.who).join(', '), words })),
  );
}

/** The common answer to an indicator, and that it is open again where somebody contradicts it since. */
export function commonInWords(
  id: string,
  { assessment, respondents = [] }: Subject,
  input: ReportInput,
): string {
  const answer = answerInWords(id, assessment, input);
  const isOpen = contradicting(assessment, respondents, id).length > 0;
  return isOpen ? fill(input.texts.reopenedPoint, { answer }) : answer;
}

const reasonOf = (id: string, { assessment }: Subject): string =>
  ownValue(assessment.notes, id)?.trim() ?? '';

/* The indicators the comparison calls far apart, the widest first. */
function farApartIn({ respondents = [] }: Subject, input: ReportInput): string[] {
  const ids = input.indicators.map(({ id }) => id);
  const counted = respondents.map((one) => ({ ...one, answers: answersThatCount(one, input) }));
  return groupsOf(agreementOn(ids, counted)).far.map(({ id }) => id);
}

const known = (id: string, { indicators }: ReportInput): KnownIndicator[] =>
  indicators.filter((one) => one.id === id);

function farTable(ids: readonly string[], subject: Subject, input: ReportInput): BlockContent {
  const { item, disagreements: t, roles } = input.texts;
  return table({
    columns: [
      { title: item, width: 0.26 },
      { title: t.who, width: 0.4 },
      { title: roles.consensus, width: 0.34 },
    ],
    rows: ids
      .flatMap((id) => known(id, input))
      .map(({ id, statement }) => [
        `${id} ${fill(input.texts.result.aim, { statement })}`,
        whoSaidWhat(id, subject.respondents ?? [], input),
        [commonInWords(id, subject, input), reasonOf(id, subject)].filter(Boolean).join('\n'),
      ]),
  });
}

/** Where those who answered are far apart, who said what, and what they agreed on. */
export function disagreementBlocks(subject: Subject, input: ReportInput): BlockContent[] {
  if ((subject.respondents?.length ?? 0) < 2) return [];
  const { title, lead, none } = input.texts.disagreements;
  const far = farApartIn(subject, input);
  return [
    heading(1, title),
    ...(far.length === 0 ? [paragraph(none)] : [paragraph(lead), farTable(far, subject, input)]),
  ];
}

/** Why the common answers are what they are, where that does not stand beside a disagreement. */
export function reasonBlocks(subject: Subject, input: ReportInput): BlockContent[] {
  const { item, answer, reasons } = input.texts;
  if (subject.assessment.role !== 'consensus') return [];
  const told = new Set((subject.respondents?.length ?? 0) < 2 ? [] : farApartIn(subject, input));
  const rows = input.indicators
    .filter(({ id }) => !told.has(id) && reasonOf(id, subject) !== '')
    .map(({ id, statement }) => [
      `${id} ${fill(input.texts.result.aim, { statement })}`,
      commonInWords(id, subject, input),
      reasonOf(id, subject),
    ]);
  if (rows.length === 0) return [];
  const columns = [
    { title: item, width: 0.3 },
    { title: answer, width: 0.32 },
    { title: reasons.head, width: 0.38 },
  ];
  return [heading(1, reasons.title), table({ columns, rows })];
}
