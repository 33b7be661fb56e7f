import type { Agreement } from '#domain/assessment/agreement.ts';
import { twoSides } from '#domain/assessment/two-sides.ts';
import { fill, formatNumber } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { showText } from '#elements/kit/show.ts';
import type { Context } from './context.ts';
import { trackNode } from './track.ts';

/** Kommune and police side by side; hidden when they have scored nothing of the same. */
export function showSides(
  section: HTMLElement,
  { definitions, messages, language }: Context,
  agreements: readonly Agreement[],
): void {
  const sides = twoSides(agreements, (id) => definitions.byId.get(id)?.dimension ?? '');
  const { compared: total, kommuneHigher, policeHigher } = sides;
  section.hidden = total === 0;
  const text = fill(messages.sidesText, {
    total,
    kommune: kommuneHigher,
    police: policeHigher,
    same: total - kommuneHigher - policeHigher,
  });
  showText(section, '[data-sides-text]', text);
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
  hook(section, '[data-sides-rows]', HTMLElement).replaceChildren(...rows);
}
