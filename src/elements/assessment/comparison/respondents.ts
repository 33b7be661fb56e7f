import type { Agreement } from '#domain/assessment/agreement.ts';
import { isNotAsked } from '#domain/assessment/asked.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { whenInWords } from '#domain/assessment/days.ts';
import { countedAnswers, withoutReason } from '#domain/assessment/counted.ts';
import { marksFor } from '#domain/assessment/marks.ts';
import { progressOn } from '#domain/assessment/progress.ts';
import { gatesAmong } from '#domain/assessment/unanswered.ts';
import type { Language } from '#domain/site/language.ts';
import { countOf, fill, formatMoment } from '#domain/site/norwegian.ts';
import { make } from '#elements/kit/make.ts';
import { inShort, type Definition, type Definitions } from './definitions.ts';
import type { ComparisonPageData } from '#domain/assessment/page-data/comparison.ts';

/** A respondent as the comparison shows it. */
export interface Respondent {
  assessment: Assessment;
  /** Short mark: `K`, `P2`. */
  mark: string;
  /** Role, number where several have it, and the name they chose. */
  who: string;
}

/** Role, number among those of the same role, and the name they chose: «Politi 2 (Nord)». */
const whoIs = ({ role, name }: Assessment, mark: string, { roles }: ComparisonPageData): string =>
  [roles[role], ...(mark.match(/\d+/) ?? []), ...(name ? [`(${name})`] : [])].join(' ');

/** The respondents with their marks. */
export function withMarks(
  assessments: readonly Assessment[],
  messages: ComparisonPageData,
): Respondent[] {
  const marks = marksFor(assessments, messages.letters);
  return assessments.map((assessment, at) => ({
    assessment,
    mark: marks[at] ?? '',
    who: whoIs(assessment, marks[at] ?? '', messages),
  }));
}

/** What a respondent answered, in short: «3», «Vet ikke», «ikke spurt», or nothing. */
export const answerInShort = (
  { assessment }: Respondent,
  { id, answers }: Pick<Agreement, 'id' | 'answers'>,
  at: number,
  messages: ComparisonPageData,
): string =>
  isNotAsked(assessment, id, messages.askedBy) ? messages.notAsked : inShort(answers[at], messages);

/** The mark of a respondent: the shape and colour tell the role. Who it is stands beside or below. */
export const markNode = ({ assessment, mark }: Respondent): HTMLElement =>
  make('i', {
    class: `mark ${assessment.role}`,
    text: mark,
    attributes: { 'aria-hidden': 'true' },
  });

/** The name of a kommune, or its number when it is not one of today's. */
export const kommuneName = (
  { kommune }: Pick<Assessment, 'kommune'>,
  { names, noKommune }: ComparisonPageData,
): string =>
  kommune === undefined
    ? noKommune
    : Object.hasOwn(names, kommune)
      ? (names[kommune] ?? '')
      : kommune;

/** «versjon 24. november 2026 kl. 14.05», or «endret …». */
export const whenIs = (
  assessment: Assessment,
  messages: ComparisonPageData,
  language: Language,
): string =>
  fill(assessment.keptOn ? messages.kept : messages.changed, {
    date: whenInWords(assessment, language),
  });

/**
 * How many points of those they were asked of the full form are answered, and how many of the modules, when any are;
 * and what lacks a reason.
 */
function answeredOf(
  assessment: Assessment,
  indicators: readonly Definition[],
  messages: ComparisonPageData,
  language: Language,
): string[] {
  const gates = gatesAmong(indicators);
  const answers = countedAnswers(gates, assessment);
  const lacking = withoutReason(gates, assessment);
  const asked = idsIn(indicators, true).filter(
    (id) => !isNotAsked(assessment, id, messages.askedBy),
  );
  const core = progressOn(asked, answers);
  const { answered } = progressOn(idsIn(indicators, false), answers);
  return [
    fill(messages.progress, { ...core }),
    ...(answered > 0 ? [countOf(messages.answeredInModules, answered, language)] : []),
    ...(lacking.length > 0 ? [`${lacking.join(', ')} ${messages.lacksReason}`] : []),
  ];
}

const idsIn = (indicators: readonly Definition[], isCore: boolean) =>
  indicators.filter((one) => one.isCore === isCore).map(({ id }) => id);

/** The assessments of the device as boxes to tick, those that are chosen with their marks. */
export function showRespondents(
  list: Element,
  all: readonly Assessment[],
  chosen: readonly Respondent[],
  { indicators }: Pick<Definitions, 'indicators'>,
  messages: ComparisonPageData,
  language: Language,
): void {
  const focused = list.contains(document.activeElement)
    ? (document.activeElement as HTMLInputElement).value
    : undefined;
  const items = all.map((assessment) => {
    const respondent = chosen.find((one) => one.assessment.id === assessment.id);
    const box = make('input', { attributes: { type: 'checkbox', value: assessment.id } });
    box.checked = respondent !== undefined;
    const { broughtIn } = assessment;
    const about = [
      kommuneName(assessment, messages),
      whenIs(assessment, messages, language),
      ...(broughtIn === undefined
        ? []
        : [fill(messages.broughtIn, { date: formatMoment(broughtIn, language) }).toLowerCase()]),
      ...answeredOf(assessment, indicators, messages, language),
    ].join(' · ');
    const text = make('span', {}, [
      make('b', { text: respondent?.who ?? whoIs(assessment, '', messages) }),
      make('small', { text: about }),
    ]);
    const mark = respondent ? [markNode(respondent)] : [];
    return make('li', { class: respondent ? 'chosen' : 'left-out' }, [
      make('label', {}, [box, text, ...mark]),
    ]);
  });
  list.replaceChildren(...items);
  if (focused === undefined) return;
  for (const box of list.querySelectorAll('input')) if (box.value === focused) box.focus();
}
