import { isFarApart, type Agreement } from '#domain/assessment/agreement.ts';
import { countOf, formatNumber } from '#domain/norwegian.ts';
import { make, unseen } from '#elements/nodes.ts';
import type { Context } from './context.ts';
import { inShort } from './definitions.ts';
import { apartNode, stripNode } from './strip.ts';

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

/** Every point as a strip, by dimension; built when the dimension is opened. */
export function showPicture(
  host: Element,
  context: Context,
  agreements: readonly Agreement[],
  isOpen: boolean,
): void {
  const { definitions, messages, language } = context;
  const byDimension = Map.groupBy(
    agreements,
    ({ id }) => definitions.byId.get(id)?.dimension ?? '',
  );
  const sections = [...byDimension].map(([dimension, members]) => {
    const list = make('ul', { attributes: { role: 'list' } });
    const far = members.filter(isFarApart).length;
    const node = make('details', { class: 'dimension' }, [
      make('summary', {}, [
        make('h3', { text: `${definitions.dimensions.get(dimension) ?? dimension} ` }, [
          make('small', {
            text: [
              countOf(messages.points, members.length, language),
              ...(far > 0 ? [countOf(messages.farPoints, far, language)] : []),
            ].join(', '),
          }),
        ]),
      ]),
      list,
    ]);
    const build = () => {
      if (list.childElementCount === 0)
        list.append(...members.map((agreement) => rowNode(context, agreement)));
    };
    node.addEventListener('toggle', build);
    if (isOpen) build();
    node.open = isOpen;
    return node;
  });
  host.replaceChildren(...sections);
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
      ...(consensus ? [cell(inShort(consensus.answers[id], messages))] : []),
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
