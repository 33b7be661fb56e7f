import type { Ways } from '#domain/book/decision-path.ts';
import { hook } from '#elements/kit/hook.ts';

/** A question or an outcome of a decision aid, as it stands on the page. */
export interface Step {
  id: string;
  node: HTMLElement;
  /** Takes the focus, and is the way for others to know where they are. */
  heading: HTMLElement;
  /** «Spørsmål 3», or what kind of outcome it is. */
  label: HTMLElement;
  /** What the page itself calls it. */
  name: string;
  isOutcome: boolean;
  /** The words of its answers, in order. */
  answers: readonly string[];
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

const words = (node: Node | null | undefined) => tidy(node?.textContent ?? '');

/** The words that are on show. */
const shownWords = (node: Element): string =>
  tidy(
    [...node.childNodes]
      .filter((child) => !(child instanceof HTMLElement && child.hidden))
      .map(({ textContent }) => textContent ?? '')
      .join(''),
  );

const answersOf = (node: Element) => [...node.querySelectorAll<HTMLAnchorElement>('a.answer')];

/** The steps of a decision aid, by id and in order. */
export function stepsIn(host: Element): ReadonlyMap<string, Step> {
  const nodes = [...host.querySelectorAll<HTMLElement>(':scope > .step')];
  return new Map(
    nodes.map((node) => {
      const { id } = node;
      const heading = hook(node, '.title', HTMLElement);
      const label = hook(heading, '.label', HTMLElement);
      const isOutcome = node.matches('.outcome');
      const answers = answersOf(node).map(({ firstChild }) => words(firstChild));
      return [id, { id, node, heading, label, name: words(label), isOutcome, answers }];
    }),
  );
}

/** Where each answer of the page leads. */
export const waysOf = (steps: ReadonlyMap<string, Step>): Ways =>
  new Map(
    [...steps.values()].map(({ id, node }) => [
      id,
      answersOf(node).map(({ hash }) => hash.slice(1)),
    ]),
  );

/** What a step says in its heading, without its label. */
export const titleOf = ({ heading }: Step): string => words(heading.lastChild);

/** What stands under the heading of an outcome, a line each. */
export const linesOf = ({ node, heading }: Step): string[] =>
  [...node.children]
    .filter((child) => child !== heading)
    .flatMap((child) =>
      child.localName === 'ul'
        ? [...child.children].map((item) => `– ${words(item)}`)
        : [shownWords(child)],
    );
