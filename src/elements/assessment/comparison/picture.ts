import { isFarApart, type Agreement } from '#domain/assessment/agreement.ts';
import { countOf, formatNumber } from '#domain/site/norwegian.ts';
import { make, unseen } from '#elements/kit/make.ts';
import { afterPaint } from '#elements/kit/after-paint.ts';
import type { Context } from './context.ts';
import { commonAnswer } from './common-answer.ts';
import { inShort } from './definitions.ts';
import { apartNode, stripNode } from './strip.ts';
import { groupBy } from '#domain/site/group-by.ts';

function rowNode(context: Context, agreement: Agreement): HTMLElement {
  const { definitions, respondents, messages, language } = context;
  const { id, answers } = agreement;
  const apart = apartNode(agreement, messages, language);
  const inWords = respondents
    .map(({ who }, at) => `${who}: ${inShort(answers[at], messages) || '–'}`)
    .join(', ');
  return make('li', {}, [
    make('span', { class: 'words' }, [
      make('b', { text: id }),
      ` ${definitions.byId.get(id)?.statement ?? ''} `,
      ...(apart ? [apart] : []),
      unseen(` ${inWords}`),
    ]),
    stripNode(agreement, respondents),
  ]);
}

function dimensionNode(
  context: Context,
  dimension: string,
  members: readonly Agreement[],
): { node: HTMLDetailsElement; build: () => void } {
  const { definitions, messages, language } = context;
  const list = make('ul', { attributes: { role: 'list' } });
  const far = members.filter(isFarApart).length;
  const counts = [
    countOf(messages.points, members.length, language),
    ...(far > 0 ? [countOf(messages.farPoints, far, language)] : []),
  ].join(', ');
  const heading = make('h3', {}, [
    `${definitions.dimensions.get(dimension) ?? dimension} `,
    make('small', { text: counts }),
  ]);
  const node = make('details', { class: 'dimension' }, [make('summary', {}, [heading]), list]);
  const build = () => {
    if (list.childElementCount === 0)
      list.append(...members.map((agreement) => rowNode(context, agreement)));
  };
  return { node, build };
}

/** Every point as a strip, by dimension. Filled in bit by bit, since it stands below what is read first. */
export class Picture {
  readonly #builds: (() => void)[];

  constructor(host: Element, context: Context, agreements: readonly Agreement[], isOpen: boolean) {
    const { byId } = context.definitions;
    const byDimension = groupBy(agreements, ({ id }) => byId.get(id)?.dimension ?? '');
    const sections = [...byDimension].map(([dimension, members]) =>
      dimensionNode(context, dimension, members),
    );
    for (const { node } of sections) node.open = isOpen;
    host.replaceChildren(...sections.map(({ node }) => node));
    this.#builds = sections.map(({ build }) => build);
    afterPaint(() => {
      this.#builds.shift()?.();
      return this.#builds.length > 0;
    }, context.signal);
  }

  /** Fills in all that is left, as for paper. */
  buildAll(): void {
    for (const build of this.#builds.splice(0)) build();
  }
}

/** The same as a table. */
export function tableNode(context: Context, agreements: readonly Agreement[]): HTMLTableElement {
  const { definitions, respondents, messages, language } = context;
  const consensus = context.consensus();
  const heads = [
    messages.point,
    ...respondents.map(({ who }) => who),
    messages.spread,
    messages.mean,
    ...(consensus ? [messages.consensusAnswer] : []),
  ];
  const cell = (text: string) => make('td', { text });
  const rows = agreements.map(({ id, answers, spread, mean }) =>
    make('tr', {}, [
      make('th', { attributes: { scope: 'row' } }, [
        make('b', { text: id }),
        ` ${definitions.byId.get(id)?.statement ?? ''}`,
      ]),
      ...answers.map((answer) => cell(inShort(answer, messages))),
      cell(spread === undefined ? '' : String(spread)),
      cell(mean === undefined ? '' : formatNumber(Math.round(mean * 10) / 10, language)),
      ...(consensus ? [cell(commonAnswer(context, id))] : []),
    ]),
  );
  return make('table', {}, [
    make('thead', {}, [
      make(
        'tr',
        {},
        heads.map((text) => make('th', { text, attributes: { scope: 'col' } })),
      ),
    ]),
    make('tbody', {}, rows),
  ]);
}
