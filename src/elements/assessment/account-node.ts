import type { AccountInWords, AccountTexts } from '#domain/assessment/account-in-words.ts';
import { make } from '#elements/kit/make.ts';

const row = (cells: readonly string[], scope: 'col' | 'row') =>
  make(
    'tr',
    {},
    cells.map((text, at) =>
      scope === 'col' || at === 0
        ? make('th', { text, attributes: { scope } })
        : make('td', { text }),
    ),
  );

/** How the stage was reckoned, as nodes. */
export function accountNodes(
  { sentences, gates, lowest, lift }: AccountInWords,
  { account: t }: AccountTexts,
): Node[] {
  return [
    make('p', { text: sentences.join(' ') }),
    ...(gates.length === 0
      ? []
      : [
          make('table', {}, [
            make('thead', {}, [row([t.gate, t.answer, t.cap], 'col')]),
            make(
              'tbody',
              {},
              gates.map((cells) => row(cells, 'row')),
            ),
          ]),
          make('p', { text: lowest }),
        ]),
    make('h4', { text: t.liftTitle }),
    make('p', { text: lift.lead }),
    make(
      'ul',
      {},
      lift.steps.map((text) => make('li', { text })),
    ),
  ];
}
