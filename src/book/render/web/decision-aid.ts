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

const lines = (texts: readonly string[]) =>
  h(
    'ul',
    texts.map((text) => h('li', text)),
  );

const step = (id: string, classes: string, children: ElementContent[], { fragment }: Around) =>
  h(
    'div',
    {
      class: classes,
      role: 'group',
      id: fragment(id),
      ariaLabelledBy: `${fragment(id)}-navn`,
      tabIndex: -1,
    },
    children,
  );

const named = (id: string, label: string, title: string, { fragment }: Around) => [
  h('p', { class: 'label' }, label),
  h('p', { class: 'title', id: `${fragment(id)}-navn` }, title),
];

function question(one: ResolvedAid['questions'][number], around: Around): Element {
  const { language, fragment, titleOf } = around;
  const { id, question, help, answers } = one;
  return step(
    id,
    'step',
    [
      ...named(id, titleOf(id), question[language], around),
      ...(help ? [h('p', help[language])] : []),
      h(
        'ul',
        { role: 'list' },
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
  const { language, texts, href } = around;
  const { id, circle, title, text, doThis, stillMay, laws } = one;
  const links = laws.flatMap(({ name, target }, at) => [
    ...(at > 0 ? [', '] : []),
    h('a', { href: href(target) }, name),
  ]);
  return step(
    id,
    `step outcome ${circle}`,
    [
      ...named(id, texts.decision.circles[circle], title[language], around),
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

/** A decision aid on its own page: all of it is there to read, and with JavaScript one question at a time. */
export function decisionAidPage(node: DecisionAid, page: WebPage): string {
  const { back, restart, showAll } = page.texts.decision;
  const button = (hook: string, text: string) =>
    h('button', { type: 'button', class: 'button quiet', [hook]: '' }, text);
  return toHtml(
    h('decision-aid', [
      ...steps(node, page, (id) => id),
      h('p', { class: 'buttons no-print', dataNeedsScript: '', hidden: true }, [
        button('dataBack', back),
        button('dataRestart', restart),
        button('dataAll', showAll),
      ]),
    ]),
  );
}
