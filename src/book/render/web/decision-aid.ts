import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { DecisionAid, ResolvedAid } from '#domain/book/tree/nodes.ts';
import type { WebPage } from './page.ts';

interface Around extends WebPage {
  /** The fragment of a question or an outcome. */
  fragment: (id: string) => string;
  /** «Spørsmål 2», or the title of an outcome. */
  titleOf: (id: string) => string;
}

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
            h('a', { class: 'answer', href: `#${fragment(to)}` }, text[language]),
            ' ',
            h('span', { class: 'leads' }, `→ ${titleOf(to)}`),
          ]),
        ),
      ),
    ],
    around,
  );
}

function outcome(one: ResolvedAid['outcomes'][number], around: Around): Element {
  const { language, texts, href } = around;
  const { id, circle, title, text, doThis, laws } = one;
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
      h(
        'ul',
        doThis[language].map((line) => h('li', line)),
      ),
      ...(laws.length > 0 ? [h('p', { class: 'laws' }, `${texts.decision.rules}: `, links)] : []),
    ],
    around,
  );
}

/** The questions and outcomes, complete and linked: each answer leads to the next by its fragment. */
function steps({ id, aid }: DecisionAid, page: WebPage): Element[] {
  const { language, texts } = page;
  const numbers = new Map(aid.questions.map((one, at) => [one.id, at + 1]));
  const titleOf = (to: string) => {
    const number = numbers.get(to);
    return number === undefined
      ? (aid.outcomes.find((one) => one.id === to)?.title[language] ?? '')
      : `${texts.decision.question} ${number}`;
  };
  const around = { ...page, fragment: (to: string) => `${id}-${to}`, titleOf };
  return [
    h('p', { class: 'introduction' }, aid.introduction[language]),
    ...aid.questions.map((one) => question(one, around)),
    ...aid.outcomes.map((one) => outcome(one, around)),
  ];
}

/**
 * A decision aid. On a page of its own all of it is there to read, and with JavaScript one question at a
 * time; among other chapters all of it, to read and print.
 */
export function decisionAidOnPage(node: DecisionAid, page: WebPage): Element {
  const { language, texts, place } = page;
  if (place === 'among others') return h('div', { lang: language }, steps(node, page));
  const { back, restart, showAll } = texts.decision;
  const button = (hook: string, text: string) =>
    h('button', { type: 'button', class: 'button quiet', [hook]: '' }, text);
  return h('section', { ariaLabel: node.aid.title[language] }, [
    h('decision-aid', { lang: language }, [
      ...steps(node, page),
      h('p', { class: 'buttons no-print', dataNeedsScript: '', hidden: true }, [
        button('dataBack', back),
        button('dataRestart', restart),
        button('dataAll', showAll),
      ]),
    ]),
  ]);
}
