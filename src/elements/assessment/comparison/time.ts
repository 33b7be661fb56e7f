import type { Movement } from '#domain/assessment/agreement.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { overTime, seriesAmong, type OverTime, type Series } from '#domain/assessment/over-time.ts';
import { fill, formatNumber } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { say } from '#elements/kit/live-region.ts';
import { toggle } from '#elements/kit/show.ts';
import type { Context } from './context.ts';
import { kommuneName, whenIs } from './respondents.ts';
import { trackNode } from './track.ts';

type Words = Pick<Context, 'messages' | 'language' | 'definitions'>;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** What has moved since an earlier assessment, on the part of the page that is about time. */
export class TimeView {
  readonly #host: HTMLElement;
  readonly #words: Words;
  #series: Series[] = [];
  #shown = '';

  constructor(host: HTMLElement, words: Words, signal: AbortSignal) {
    this.#host = host;
    this.#words = words;
    this.#select('series').addEventListener('change', () => this.#offerTimes(), { signal });
    host.addEventListener('change', () => this.#show(), { signal });
  }

  /** Offers what there is to compare. What is chosen stays chosen. */
  offer(assessments: readonly Assessment[]): void {
    const signature = JSON.stringify(assessments);
    if (signature === this.#shown) return;
    this.#shown = signature;
    this.#series = seriesAmong(assessments);
    const { messages } = this.#words;
    toggle(this.#host, '[data-time-nothing]', this.#series.length === 0);
    toggle(this.#host, '[data-time]', this.#series.length > 0);
    if (this.#series.length === 0) return;
    const names = this.#series.map(({ key, members }): [string, string] => {
      const { role, kommune, name } = members.at(-1) as Assessment;
      const parts = [messages.roles[role], kommuneName({ kommune }, messages), name];
      return [key, parts.filter(Boolean).join(' · ')];
    });
    this.#fill('series', names, this.#select('series').value || names[0]?.[0]);
    this.#offerTimes();
    this.#show();
  }

  #select(name: 'series' | 'earlier' | 'later'): HTMLSelectElement {
    return hook(this.#host, `select[data-${name}]`, HTMLSelectElement);
  }

  #fill(
    name: 'series' | 'earlier' | 'later',
    options: readonly [value: string, text: string][],
    chosen: string | undefined,
  ): void {
    const select = this.#select(name);
    select.replaceChildren(
      ...options.map(([value, text]) => make('option', { text, attributes: { value } })),
    );
    const isThere = options.some(([value]) => value === chosen);
    select.value = (isThere ? chosen : options.at(name === 'later' ? -1 : 0)?.[0]) ?? '';
  }

  get #members(): Assessment[] {
    const { value } = this.#select('series');
    return this.#series.find(({ key }) => key === value)?.members ?? [];
  }

  #offerTimes(): void {
    const { messages, language } = this.#words;
    const options = this.#members.map((one): [string, string] => [
      one.id,
      [whenIs(one, messages, language), one.name].filter(Boolean).join(' · '),
    ]);
    for (const name of ['earlier', 'later'] as const)
      this.#fill(name, options, this.#select(name).value);
  }

  #show(): void {
    const { messages } = this.#words;
    const [earlier, later] = (['earlier', 'later'] as const).map((name) =>
      this.#members.find(({ id }) => id === this.#select(name).value),
    );
    const result = hook(this.#host, '[data-time-result]', HTMLElement);
    const status = hook(this.#host, '[data-time-text]', HTMLElement);
    result.replaceChildren();
    if (!earlier || !later || earlier === later) {
      say(status, messages.timeSame);
      return;
    }
    const moved = overTime(this.#words.definitions.indicators, earlier, later);
    if (moved.reworded.length > 0) {
      const text = fill(messages.timeReworded, { ids: moved.reworded.join(', ') });
      result.append(make('p', { class: 'aside', text }));
    }
    if (moved.compared === 0) {
      say(status, messages.timeNone);
      return;
    }
    const up = moved.movements.filter(({ from, to }) => to > from);
    const down = moved.movements.filter(({ from, to }) => to < from);
    say(
      status,
      fill(messages.timeText, { total: moved.compared, up: up.length, down: down.length }),
    );
    result.append(this.#meansTable(moved));
    if (moved.movements.length === 0) return;
    result.append(
      make('h3', { text: messages.timeMoved }),
      ...this.#list(messages.up, '▲', up),
      ...this.#list(messages.down, '▼', down),
    );
  }

  #meansTable({ dimensions }: OverTime): HTMLElement {
    const { messages, language, definitions } = this.#words;
    const heads = [
      messages.sidesDimension,
      `${messages.then} · ${messages.now} · ${messages.change}`,
    ];
    const rows = dimensions.map(({ dimension, from, to }) => {
      const change = rounded(to - from);
      const steps = formatNumber(Math.abs(change), language);
      const words =
        change === 0 ? messages.unchanged : `${change > 0 ? messages.up : messages.down} ${steps}`;
      const means = [from, to].map((mean) => formatNumber(rounded(mean), language)).join(' · ');
      return make('tr', {}, [
        make('th', {
          text: definitions.dimensions.get(dimension) ?? dimension,
          attributes: { scope: 'row' },
        }),
        make('td', {}, [
          trackNode([from, to], ['then', 'now']),
          make('span', { text: `${means} · ${words}` }),
        ]),
      ]);
    });
    return make('div', {}, [
      make('table', { class: 'sides' }, [
        make('thead', {}, [
          make(
            'tr',
            {},
            heads.map((text) => make('th', { text, attributes: { scope: 'col' } })),
          ),
        ]),
        make('tbody', {}, rows),
      ]),
      make('p', { class: 'aside', text: messages.timeMeans }),
    ]);
  }

  #list(title: string, arrow: string, movements: readonly Movement[]): Node[] {
    if (movements.length === 0) return [];
    const { messages, definitions } = this.#words;
    return [
      make('h4', {}, [
        make('span', { text: arrow, attributes: { 'aria-hidden': 'true' } }),
        ` ${title}`,
      ]),
      make(
        'ul',
        { class: 'moved', attributes: { role: 'list' } },
        movements.map(({ id, from, to }) =>
          make('li', {}, [
            make('b', { text: id }),
            ` ${definitions.byId.get(id)?.statement ?? ''} `,
            make('strong', { text: fill(messages.fromTo, { from, to }) }),
          ]),
        ),
      ),
    ];
  }
}
