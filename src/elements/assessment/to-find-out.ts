import type { Texts } from '#schemas/site/texts.ts';
import { fill } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { toggle } from '#elements/kit/show.ts';

const textIn = (question: Element, selector: string) =>
  question.querySelector(selector)?.textContent.trim() ?? '';

/** Shows what to find out, in the words of the questions themselves: what is asked, and how to see whether it is so. */
export function showToFindOut(
  host: Element,
  questions: readonly HTMLElement[],
  ids: readonly string[],
  { isItSo }: Pick<Texts['assessmentResult'], 'isItSo'>,
): void {
  const list = hook(host, '[data-gaps]', HTMLElement);
  toggle(host, '[data-has-gaps]', ids.length > 0);
  if (list.dataset.shown === ids.join()) return;
  list.dataset.shown = ids.join();
  const items = ids.flatMap((id) => {
    const question = questions.find((one) => one.id === id);
    if (!question) return [];
    const asked = fill(isItSo, { statement: textIn(question, '[data-statement]') });
    const text = `${textIn(question, '.code')} ${asked}`.trim();
    const link = make('a', { text, attributes: { href: `#${id}` } });
    const help = ` ${textIn(question, '.help').replace(/\s+/g, ' ')}`;
    return [make('li', { attributes: { 'data-item': id } }, [link, help])];
  });
  list.replaceChildren(...items);
}
