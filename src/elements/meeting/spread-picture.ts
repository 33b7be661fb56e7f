import { levels } from '#domain/assessment/answers.ts';
import { seatRoles } from '#domain/meeting/meeting.ts';
import type { Spread, Vote } from '#domain/meeting/spread.ts';
import { countOf, fill, formatNumber } from '#domain/site/norwegian.ts';
import { make, unseen } from '#elements/kit/make.ts';
import { answerInShort, type MeetingContext } from './context.ts';

const steps = [...levels, '?'] as const;

const stepOf = ({ answer }: Vote) => (typeof answer === 'number' ? answer : '?');

/** Who answered what, by role: «Kommune: 3, 3, 4. Politi: 1.» */
function inWords({ votes }: Spread, context: MeetingContext): string {
  const { said, roles } = context.data;
  return [...seatRoles, undefined]
    .flatMap((role) => {
      const theirs = votes.filter((vote) => vote.role === role);
      if (theirs.length === 0) return [];
      const answers = theirs.map(({ answer }) => answerInShort(answer, context)).toSorted();
      const words = { role: role ? roles[role] : said.counted, answers: answers.join(', ') };
      return [`${fill(said.byRole, words)}.`];
    })
    .join(' ');
}

/**
 * The votes on a point as columns, 0 to 4 and «?», with a mark for each: its role, as a letter. Half of the votes lie in
 * the columns that are tinted. The same stands in words, so the marks are hidden from screen readers.
 */
export function spreadPicture(spread: Spread, context: MeetingContext): HTMLElement {
  const { letters } = context.data;
  const { votes, lower = Infinity, upper = -Infinity } = spread;
  const columns = steps.map((step) => {
    const marks = votes
      .filter((vote) => stepOf(vote) === step)
      .toSorted((a, b) => (a.role ?? '').localeCompare(b.role ?? ''))
      .map(({ role }) =>
        make('span', { class: `vote ${role ?? 'any'}`, text: role ? letters[role] : '•' }),
      );
    const isWithin = typeof step === 'number' && step >= lower && step <= upper;
    return make('span', { class: isWithin ? 'column within' : 'column' }, [
      make('span', { class: 'votes' }, marks),
      make('span', { class: 'step', text: String(step) }),
    ]);
  });
  const shown = Object.keys(letters) as (keyof typeof letters)[];
  const legend = shown
    .filter((role) => votes.some((vote) => vote.role === role))
    .map((role) => `${letters[role]} ${context.data.roles[role]}`);
  return make('div', { class: 'picture' }, [
    unseen(inWords(spread, context)),
    make('div', { class: 'columns', attributes: { 'aria-hidden': 'true' } }, columns),
    make('p', { class: 'aside', text: legend.join(' · '), attributes: { 'aria-hidden': 'true' } }),
  ]);
}

/** How far apart the room is, in words. */
export function spreadInWords(spread: Spread, { data, language }: MeetingContext): string {
  const { nobody, within, together, sides, unknownToo } = data.said;
  const number = (value: number) => formatNumber(value, language);
  const { lower, median, upper } = spread;
  if (lower === undefined || median === undefined || upper === undefined) return nobody;
  const middle =
    lower === upper
      ? fill(together, { median: number(median) })
      : fill(within, { lower: number(lower), upper: number(upper), median: number(median) });
  const apart = spread.sides ? [fill(sides, { steps: number(spread.sides) })] : [];
  const unknown = spread.unknown > 0 ? [countOf(unknownToo, spread.unknown, language)] : [];
  return [middle, ...apart, ...unknown].join(' ');
}
