import type { Agreement } from '#domain/assessment/agreement.ts';
import { levels } from '#domain/assessment/answers.ts';
import { countOf } from '#domain/site/norwegian.ts';
import { isFarApart } from '#domain/assessment/agreement.ts';
import type { Language } from '#domain/site/language.ts';
import { make } from '#elements/kit/make.ts';
import type { ComparisonPageData } from '#domain/assessment/page-data/comparison.ts';
import { markNode, type Respondent } from './respondents.ts';

/**
 * The scale as six squares, 0 to 4 and «?», with a mark for each respondent. The same stands in words
 * and in the table, so it is hidden from screen readers.
 */
export function stripNode(
  { answers }: Pick<Agreement, 'answers'>,
  respondents: readonly Respondent[],
): HTMLElement {
  const scored = answers.filter((answer) => typeof answer === 'number');
  const [lowest, highest] = [Math.min(...scored), Math.max(...scored)];
  const cells = [...levels, '?'].map((step) => {
    const isWithin = typeof step === 'number' && step >= lowest && step <= highest;
    const marks = respondents.filter((_, at) => {
      const answer = answers[at];
      return answer !== undefined && (typeof answer === 'number' ? answer : '?') === step;
    });
    return make('span', { class: isWithin ? 'cell within' : 'cell', text: String(step) }, [
      ...marks.map(markNode),
    ]);
  });
  const apart = highest - lowest >= 2 ? ' far' : '';
  return make('span', { class: `strip${apart}`, attributes: { 'aria-hidden': 'true' } }, cells);
}

/** How far apart, in words: «3 steg fra hverandre»; nothing when they agree. */
export function apartNode(
  agreement: Agreement,
  messages: ComparisonPageData,
  language: Language,
): HTMLElement | undefined {
  const { spread = 0, answers, someDoNotKnow } = agreement;
  const others = answers.filter((answer) => answer !== undefined);
  const words = [
    ...(spread > 0 ? [countOf(messages.apart, spread, language)] : []),
    ...(someDoNotKnow ? [messages.someDoNotKnow] : []),
    ...(others.includes('not-applicable') && new Set(others).size > 1
      ? [messages.someNotApplicable]
      : []),
  ];
  if (words.length === 0) return undefined;
  return make('span', {
    class: isFarApart(agreement) ? 'apart far' : 'apart',
    text: words.join(', '),
  });
}
