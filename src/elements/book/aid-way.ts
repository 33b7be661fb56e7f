import { make } from '#elements/kit/make.ts';
import type { Place } from './aid-history.ts';
import { titleOf, type Step } from './aid-steps.ts';

/** A question that was answered, in words, and the way back to it. */
export interface Passed {
  question: string;
  answer: string;
  back: Place;
}

/** The questions that were answered on the way to a step, in order. */
export const passedOn = (
  path: NonNullable<Place['path']>,
  steps: ReadonlyMap<string, Step>,
  byRole: string,
): Passed[] =>
  path.flatMap((one, at) => {
    const step = steps.get(one.question);
    if (!step) return [];
    const answer = `${step.answers[one.answer] ?? ''}${one.byRole ? ` (${byRole})` : ''}`;
    return [{ question: titleOf(step), answer, back: { step: step.id, path: path.slice(0, at) } }];
  });

/** The way as a list: what was answered, each a link back to its question. */
export const wayItems = (
  passed: readonly Passed[],
  goBack: (event: MouseEvent, to: Place) => void,
): HTMLElement[] =>
  passed.map(({ question, answer, back }) => {
    const asked = question ? [make('span', { class: 'asked', text: question }), ' '] : [];
    const link = make('a', { attributes: { href: `#${back.step ?? ''}` } }, [
      ...asked,
      make('b', { text: answer }),
    ]);
    link.addEventListener('click', (event) => goBack(event, back));
    return make('li', {}, [link]);
  });
