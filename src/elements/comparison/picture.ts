import type { Agreement } from '#domain/assessment/agreement.ts';
import { formatNumber } from '#domain/norwegian.ts';
import { make, unseen } from '#elements/nodes.ts';
import type { Context } from './context.ts';
import { inShort } from './definitions.ts';
import { apartNode, stripNode } from './strip.ts';

/** Every point as a strip, by dimension. */
export function showPicture(
  host: Element,
  context: Context,
  agreements: readonly Agreement[],
): void {
  const { definitions, respondents, messages, language } = context;
  const byDimension = Map.groupBy(
    agreements,
    ({ id }) => definitions.byId.get(id)?.dimension ?? '',
  );
  const sections = [...byDimension].map(([dimension, members]) => {
    const rows = members.map((agreement) => {
      const { id, answers } = agreement;
      const apart = apartNode(agreement, messages, language);
      const inWords = respondents
        .map(({ who }, at) => `${who}: ${inShort(answers[at], messages) || '–'}`)
        .join(', ');
      const statement = definitions.byId.get(id)?.statement ?? '';
      return make('li', {}, [
        make('span', { class: 'words' }, [
          make('b', { text: id }),
          ` ${statement} `,
          ...(apart ? [apart] : []),
          unseen(` ${inWords}`),
        ]),
        stripNode(agreement, respondents),
      ]);
    });
    return make('section', { class: 'dimension' }, [
      make('h3', { text: definitions.dimensions.get(dimension) ?? dimension }),
      make('ul', { attributes: { role: 'list' } }, rows),
    ]);
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
