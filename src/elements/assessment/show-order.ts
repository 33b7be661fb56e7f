import type { Gap, Order } from '#domain/assessment/gaps.ts';
import { hook } from '#elements/kit/hook.ts';
import { arrange, toggle } from '#elements/kit/show.ts';
import { showGap, type GapWords } from './gap-node.ts';
import { showToFindOut } from './to-find-out.ts';
import type { Texts } from '#schemas/site/texts.ts';

/** How many of what to do after what holds the whole down are shown before the rest is folded away. */
const firstOthers = 5;

/** The levels of a question in words, from 0. */
const levelsOf = (question: Element | undefined): string[] =>
  [...(question?.querySelectorAll('.answers span') ?? [])].map(({ textContent }) =>
    textContent.trim(),
  );

/** Says of an item where one stands. What must be found out first has that as its next step. */
function showItem(
  item: HTMLElement,
  gap: Gap,
  question: Element | undefined,
  words: GapWords,
): void {
  const isToFindOut = gap.next === undefined;
  const help = question?.querySelector('.help')?.textContent.replace(/\s+/g, ' ').trim();
  const findOut = [words.findOut, help].filter(Boolean).join(' ');
  showGap(item, gap, levelsOf(question), { ...words, findOut });
  toggle(item, '[data-next-step]', !isToFindOut);
}

/** Shows what to do in its order: what holds the whole down, then the rest, then what to find out. */
export function showOrder(
  host: HTMLElement,
  questions: readonly HTMLElement[],
  { holding, others, toFindOut }: Order,
  words: GapWords & Pick<Texts['assessmentResult'], 'isItSo'>,
): void {
  const idsOf = (gaps: readonly Gap[]) => gaps.map(({ id }) => id);
  const list = hook(host, '[data-priorities]', HTMLOListElement);
  const more = hook(host, '[data-more-list]', HTMLOListElement);
  list.start = holding.length + 1;
  more.start = list.start + firstOthers;
  arrange([
    [list, idsOf(others.slice(0, firstOthers))],
    [hook(host, '[data-holding]', HTMLElement), idsOf(holding)],
    [more, idsOf(others.slice(firstOthers))],
  ]);
  for (const gap of [...holding, ...others]) {
    const item = host.querySelector<HTMLElement>(`[data-item="${gap.id}"]`);
    const question = questions.find(({ id }) => id === gap.id);
    if (item) showItem(item, gap, question, words);
  }
  toggle(host, '[data-has-holding]', holding.length > 0);
  toggle(host, '[data-has-priorities]', others.length > 0);
  toggle(host, '[data-first-title]', holding.length === 0);
  toggle(host, '[data-others-title]', holding.length > 0);
  toggle(host, '[data-more]', others.length > firstOthers);
  showToFindOut(host, questions, toFindOut, words);
}
