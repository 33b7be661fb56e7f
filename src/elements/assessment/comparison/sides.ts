import type { Agreement } from '#domain/assessment/agreement.ts';
import { twoSides } from '#domain/assessment/two-sides.ts';
import { fill, formatNumber } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { say } from '#elements/kit/live-region.ts';
import type { Context } from './context.ts';
import { trackNode } from './track.ts';

/** Kommune and police side by side; hidden when they have scored nothing of the same. */
export class SidesView {
  readonly #context: Context;
  readonly #section: HTMLElement;
  readonly #text: HTMLElement;
  readonly #rows: HTMLElement;
  #isShown = false;

  constructor(section: HTMLElement, context: Context) {
    this.#context = context;
    this.#section = section;
    this.#text = hook(section, '[data-sides-text]', HTMLElement);
    this.#rows = hook(section, '[data-sides-rows]', HTMLElement);
  }

  /** Shows the sides, the first time it is asked to. */
  show(agreements: readonly Agreement[]): void {
    if (this.#isShown) return;
    this.#isShown = true;
    const { definitions, messages, language } = this.#context;
    const sides = twoSides(agreements, (id) => definitions.byId.get(id)?.dimension ?? '');
    const { compared: total, kommuneHigher, policeHigher } = sides;
    this.#section.hidden = total === 0;
    const text = fill(messages.sidesText, {
      total,
      kommune: kommuneHigher,
      police: policeHigher,
      same: total - kommuneHigher - policeHigher,
    });
    say(this.#text, text);
    const rows = sides.dimensions.map(({ dimension, kommune, police }) => {
      const difference = Math.round((kommune - police) * 10) / 10;
      const steps = formatNumber(Math.abs(difference), language);
      const means = [kommune, police].map((mean) =>
        formatNumber(Math.round(mean * 10) / 10, language),
      );
      const words =
        difference === 0
          ? messages.equal
          : fill(difference > 0 ? messages.kommuneHigher : messages.policeHigher, { steps });
      return make('tr', {}, [
        make('th', {
          text: definitions.dimensions.get(dimension) ?? dimension,
          attributes: { scope: 'row' },
        }),
        make('td', {}, [
          trackNode([kommune, police], ['kommune', 'police']),
          make('span', { text: `${means.join(' · ')} · ` }, [
            make('span', { class: Math.abs(difference) >= 1 ? 'far' : '', text: words }),
          ]),
        ]),
      ]);
    });
    this.#rows.replaceChildren(...rows);
  }
}
