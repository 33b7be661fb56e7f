import { differencesBetween, type NewerAnswers } from '#domain/assessment/newer-answers.ts';
import type { NewerTexts } from '#domain/assessment/page-data/newer.ts';
import type { Change } from '#domain/assessment/undo.ts';
import { countsInWords } from '#domain/site/counts-in-words.ts';
import type { Language } from '#domain/site/language.ts';
import { fill, formatMoment, type Template } from '#domain/site/norwegian.ts';
import { make } from '#elements/kit/make.ts';
import { dropNewer, replaceWith, takeBack } from './arrivals-store.ts';
import { assessments } from './assessment-store.ts';

/** What the question needs beside its texts. */
interface Asked {
  texts: NewerTexts;
  language: Language;
  /** What a respondent is called on this page. */
  nameOf: (assessment: ReturnType<typeof assessments>[number]) => string;
}

function button(text: string, look: string, describedBy: string, act: () => void) {
  const node = make('button', {
    text,
    class: look,
    attributes: { type: 'button', 'aria-describedby': describedBy },
  });
  node.addEventListener('click', act);
  return node;
}

/** Moves the focus at once, and the page when what else shows the answers has done so. */
function moveTo(item: HTMLElement): void {
  item.focus({ preventScroll: true });
  requestAnimationFrame(() => item.scrollIntoView({ block: 'nearest' }));
}

/** One respondent with newer answers: the question, and what came of it. Both are here until the reader chooses. */
function newerItem(newer: NewerAnswers, at: number, asked: Asked): HTMLLIElement[] {
  const { texts, language, nameOf } = asked;
  const all = assessments();
  const was = all.find(({ id }) => id === newer.there);
  const is = all.find(({ id }) => id === newer.arrived);
  if (!was || !is) return [];
  const who = nameOf(is);
  const differences = differencesBetween(was, is);
  const counts = countsInWords(
    [
      [texts.answersChanged, differences.changed],
      [texts.answersAdded, differences.added],
      [texts.answersGone, differences.gone],
      [texts.textsChanged, differences.texts],
    ],
    language,
  );
  const id = `nyere-${at}`;
  const item = make('li', { attributes: { tabindex: '-1', 'aria-labelledby': id } });
  const show = (text: string, more: readonly (Node | string)[]) => {
    item.replaceChildren(make('p', { text, attributes: { id } }), ...more);
    moveTo(item);
  };
  const settle = (text: Template<'who'>, change: Change | undefined) => {
    const onUndo = () => {
      const isBack = change !== undefined && takeBack(change);
      show(isBack ? fill(texts.newerUndone, { who }) : texts.notUndone, []);
    };
    const undo = change ? [button(texts.undoNewer, 'button quiet', id, onUndo)] : [];
    show(fill(text, { who }), undo);
  };
  const question = fill(texts.newer, {
    who,
    date: formatMoment(is.changed, language),
    before: formatMoment(was.changed, language),
  });
  item.replaceChildren(
    make('p', { text: question, attributes: { id } }),
    make('p', { text: counts.join(' ') }),
    make('div', { class: 'buttons' }, [
      button(texts.replace, 'button', id, () => settle(texts.replaced, replaceWith(newer))),
      button(texts.keepBoth, 'button quiet', id, () => settle(texts.bothKept, undefined)),
      button(texts.keepOld, 'button quiet', id, () => settle(texts.oldKept, dropNewer(newer))),
    ]),
  );
  return [item];
}

/** Asks of each respondent with newer answers whether they take the place of those that were here, and moves there. */
export function askOfNewer(list: HTMLElement, newer: readonly NewerAnswers[], asked: Asked): void {
  const items = newer.flatMap((one, at) => newerItem(one, at, asked));
  list.replaceChildren(...items);
  if (items[0]) moveTo(items[0]);
}
