import { isFarApart, type Agreement } from '#domain/assessment/agreement.ts';
import { countOf, formatNumber } from '#domain/site/norwegian.ts';
import { make, unseen } from '#elements/kit/make.ts';
import { afterPaint } from '#elements/kit/after-paint.ts';
import type { Context } from './context.ts';
import { commonAnswer } from './common-answer.ts';
import { answerInShort } from './respondents.ts';
import { apartNode, stripNode } from './strip.ts';
import { groupBy } from '#domain/site/group-by.ts';

function rowNode(context: Context, agreement: Agreement): HTMLElement {
  const { definitions, respondents, messages, language } = context;
  const { id } = agreement;
  const apart = apartNode(agreement, messages, language);
  const inWords = respondents
    .map((one, at) => `${one.who}: ${answerInShort(one, agreement, at, messages) || '–'}`)
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
  const build = () => list.append(...members.map((agreement) => rowNode(context, agreement)));
  return { node, build };
}

/** Shows every point as a strip, by dimension; bit by bit, since it stands below what is read first. */
export function showPicture(
  host: Element,
  context: Context,
  agreements: readonly Agreement[],
  isOpen: boolean,
): void {
  const { byId } = context.definitions;
  const byDimension = groupBy(agreements, ({ id }) => byId.get(id)?.dimension ?? '');
  const sections = [...byDimension].map(([dimension, members]) =>
    dimensionNode(context, dimension, members),
  );
  for (const { node } of sections) node.open = isOpen;
  host.replaceChildren(...sections.map(({ node }) => node));
  const builds = sections.map(({ build }) => build);
  afterPaint(() => {
    builds.shift()?.();
    return builds.length > 0;
  }, context.signal);
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
  const rows = agreements.map((agreement) => {
    const { id, spread, mean } = agreement;
    return make('tr', {}, [
      make('th', { attributes: { scope: 'row' } }, [
        make('b', { text: id }),
        ` ${definitions.byId.get(id)?.statement ?? ''}`,
      ]),
      ...respondents.map((one, at) => cell(answerInShort(one, agreement, at, messages))),
      cell(spread === undefined ? '' : String(spread)),
      cell(mean === undefined ? '' : formatNumber(Math.round(mean * 10) / 10, language)),
      ...(consensus ? [cell(commonAnswer(context, id))] : []),
    ]);
  });
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
