import type { Gap } from '#domain/assessment/gaps.ts';
import { make } from '#elements/kit/make.ts';

/** What tells of a gap beside its own answer. */
export interface GapWords {
  here: string;
  next: string;
  unknown: string;
  notApplicable: string;
  findOut: string;
}

const levelNode = (title: string, look: string, words: readonly (Node | string)[]) =>
  make('div', { class: look }, [make('dt', { text: title }), make('dd', {}, words)]);

const numbered = (level: number, levels: readonly string[]) => [
  make('b', { text: String(level) }),
  ` ${levels[level] ?? ''}`,
];

/**
 * Shows in an item where one stands and what the next level is, in the words of the levels, after its heading. What must
 * be found out first has no next level, and no next step.
 */
export function showGap(
  item: HTMLElement,
  { answer, next }: Gap,
  levels: readonly string[],
  { here, next: nextTitle, unknown, notApplicable, findOut }: GapWords,
): void {
  const before = item.querySelector<HTMLElement>('.gap');
  if (before?.dataset.answer === String(answer)) return;
  before?.remove();
  const isAt =
    typeof answer === 'number'
      ? numbered(answer, levels)
      : [make('b', { text: answer === 'unknown' ? unknown : notApplicable }), `. ${findOut}`];
  const node = make('dl', { class: 'gap', attributes: { 'data-answer': String(answer) } }, [
    levelNode(here, 'here', isAt),
    ...(next === undefined ? [] : [levelNode(nextTitle, 'next-level', numbered(next, levels))]),
  ]);
  item.firstElementChild?.after(node);
}
