import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { DecisionAid, ResolvedAid } from '#domain/book/tree/nodes.ts';
import type { WebPage } from './page.ts';

interface Around extends WebPage {
  /** The fragment of a question or an outcome. */
  fragment: (id: string) => string;
  /** «Spørsmål 2», or the title of an outcome. */
  titleOf: (id: string) => string;
}

/** The most letters of an answer that is short enough to stand beside others. */
const shortAnswer = 24;

const lines = (texts: readonly string[]) =>
  h(
    'ul',
    texts.map((text) => h('li', text)),
  );

/** On a page of its own a step is a heading with what belongs to it; among others a group, which has no place there. */
function step(
  id: string,
  classes: string,
  { label, title }: { label: string; title: string },
  children: ElementContent[],
  { fragment, place }: Around,
): Element {
  const name = `${fragment(id)}-navn`;
  const words = [h('span', { class: 'label' }, label), ` ${title}`];
  return place === 'alone'
    ? h('div', { class: classes, id: fragment(id) }, [
        h('h2', { class: 'title', tabIndex: -1 }, words),
        ...children,
      ])
    : h('div', { class: classes, id: fragment(id), role: 'group', ariaLabelledBy: name }, [
        h('p', { class: 'title', id: name }, words),
        ...children,
      ]);
}

function question(one: ResolvedAid['questions'][number], around: Around): Element {
  const { language, fragment, titleOf } = around;
  const { id, question, help, answers } = one;
  const areShort =
    answers.length < 4 && answers.every(({ text }) => text[language].length <= shortAnswer);
  return step(
    id,
    'step',
    { label: titleOf(id), title: question[language] },
    [
      ...(help ? [h('p', help[language])] : []),
      h(
        'ul',
        { role: 'list', class: areShort ? `short of-${answers.length}` : undefined },
        answers.map(({ text, to }) =>
          h('li', [
            h('a', { class: 'answer', href: `#${fragment(to)}` }, [
              text[language],
              ' ',
              h('span', { class: 'leads' }, `→ ${titleOf(to)}`),
            ]),
          ]),
        ),
      ),
    ],
    around,
  );
}

function outcome(one: ResolvedAid['outcomes'][number], around: Around): Element {
  const { language, texts, href, place } = around;
  const { id, circle, title, text, doThis, stillMay, laws } = one;
  const links = laws.flatMap(({ name, target, steps }, at) => {
    const link = [...(at > 0 ? [', '] : []), h('a', { href: href(target) }, name)];
    return steps && place === 'alone' ? [h('span', { dataSteps: steps.join(' ') }, link)] : link;
  });
  return step(
    id,
    `step outcome ${circle}`,
    { label: texts.decision.circles[circle], title: title[language] },
    [
      h('p', text[language]),
      lines(doThis[language]),
      ...(stillMay
        ? [h('p', { class: 'may' }, `${texts.decision.stillMay}:`), lines(stillMay[language])]
        : []),
      ...(laws.length > 0 ? [h('p', { class: 'laws' }, `${texts.decision.rules}: `, links)] : []),
    ],
    around,
  );
}

/** The questions and outcomes, complete and linked: each answer leads to the next by its fragment. */
function steps({ aid }: DecisionAid, page: WebPage, fragment: Around['fragment']): Element[] {
  const { language, texts } = page;
  const numbers = new Map(aid.questions.map((one, at) => [one.id, at + 1]));
  const titleOf = (to: string) => {
    const number = numbers.get(to);
    return number === undefined
      ? (aid.outcomes.find((one) => one.id === to)?.title[language] ?? '')
      : `${texts.decision.question} ${number}`;
  };
  const around = { ...page, fragment, titleOf };
  return [
    ...aid.questions.map((one) => question(one, around)),
    ...aid.outcomes.map((one) => outcome(one, around)),
  ];
}

const introduction = ({ aid }: DecisionAid, { language }: WebPage) =>
  h('p', { class: 'introduction' }, aid.introduction[language]);

/** A decision aid in a text: the way to its own page, or, among other chapters, all of it to read and print. */
export function decisionAidInText(node: DecisionAid, page: WebPage): Element {
  const { language, texts, place, href } = page;
  if (place === 'among others')
    return h('div', { lang: language }, [
      introduction(node, page),
      ...steps(node, page, (id) => `${node.id}-${id}`),
    ]);
  return h('div', { class: 'step aid', lang: language }, [
    introduction(node, page),
    h('p', [
      h(
        'a',
        { class: 'button', href: href(node.target) },
        `${node.aid.title[language]} ${texts.decision.open}`,
      ),
    ]),
  ]);
}

/** The steps of a decision aid on its own page, all of them there to read: `<decision-aid>` stands around them. */
export const decisionAidPage = (node: DecisionAid, page: WebPage): string =>
  toHtml(steps(node, page, (id) => id));
