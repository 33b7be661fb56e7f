import { fill, formatNumber } from '#domain/site/norwegian.ts';
import { withAge, withWalkField, walkFields } from '#domain/walk/change.ts';
import { hasIdentifying } from '#domain/walk/identifying.ts';
import { inHeaps, numbersOf } from '#domain/walk/order.ts';
import { gradesInWords } from '#domain/walk/report.ts';
import type { Point, Walk } from '#domain/walk/walk.ts';
import { nameIn } from '#domain/walk/words.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { toggle } from '#elements/kit/show.ts';
import { fragmentOf } from './address.ts';
import { inputOf, nameOfWalk, type WalkContext } from './context.ts';
import { bindFields, fillFields, type Written } from './form-fields.ts';
import { beginPoint, now, pointsIn, removeWalk, saveWalk, walkOf } from './walk-store.ts';

/** One walk: what it is, and its points in their heaps. */
export class WalkView {
  readonly #context: WalkContext;
  readonly #forms: readonly HTMLElement[];
  readonly #title: HTMLElement;
  readonly #points: HTMLElement;
  readonly #caution: HTMLElement;
  readonly #area: HTMLInputElement;
  #shown: string | undefined;

  constructor(context: WalkContext, onNewPoint: (point: Point) => void) {
    const { host, signal, go } = context;
    this.#context = context;
    this.#forms = [...host.querySelectorAll<HTMLElement>('[data-walk-form]')];
    this.#title = hook(host, '[data-walk-title]', HTMLElement);
    this.#points = hook(host, '[data-points]', HTMLElement);
    this.#caution = hook(host, '[data-walk-form] [data-identifying]', HTMLElement);
    this.#area = hook(host, '[data-walk-form] [name="area"]', HTMLInputElement);
    for (const form of this.#forms) bindFields(form, (written) => this.#write(written), signal);
    const on = (selector: string, act: (walk: Walk) => void) => {
      const onClick = () => {
        const walk = walkOf(this.#shown);
        if (walk) act(walk);
      };
      hook(host, selector, HTMLElement).addEventListener('click', onClick, { signal });
    };
    on('[data-new-point]', ({ id }) => onNewPoint(beginPoint(id)));
    on('[data-remove-walk]', (walk) => {
      const name = nameOfWalk(walk, context);
      removeWalk(walk.id);
      go({ view: 'start' });
      context.offerUndo(fill(context.data.said.removed, { name }));
    });
  }

  /** Shows a walk. False when it is not here. */
  show(id: string): boolean {
    const walk = walkOf(id);
    if (!walk) return false;
    const { host } = this.#context;
    const isOther = this.#shown !== id;
    this.#shown = id;
    this.#title.textContent = nameOfWalk(walk, this.#context);
    for (const form of this.#forms) fillFields(form, walk, isOther);
    this.#caution.hidden = !hasIdentifying(walk);
    hook(host, '[data-to-report]', HTMLAnchorElement).href = fragmentOf({
      view: 'report',
      walk: id,
    });
    this.#showPoints(pointsIn(id));
    return true;
  }

  /** Where the eye goes first: the name of the area while there is none. */
  get firstField(): HTMLElement | undefined {
    const isNew = walkOf(this.#shown)?.area === '' && pointsIn(this.#shown ?? '').length === 0;
    return isNew ? this.#area : undefined;
  }

  #write({ name, value, isTicked }: Written): void {
    const walk = walkOf(this.#shown);
    if (!walk) return;
    const field = walkFields.find((one) => one === name);
    const changed =
      name === 'ages'
        ? withAge(walk, value, isTicked, now())
        : field && withWalkField(walk, field, value, now());
    if (changed) saveWalk(changed);
  }

  #showPoints(points: readonly Point[]): void {
    const { host, data, language } = this.#context;
    toggle(host, '[data-no-points]', points.length === 0);
    const numbers = numbersOf(points);
    const parts = inHeaps(points).flatMap(([heap, inside]) => [
      make('h4', {
        text: fill(data.said.heapCount, {
          heap: data.words.heaps[heap],
          count: formatNumber(inside.length, language),
        }),
      }),
      make(
        'ul',
        { class: 'items', attributes: { role: 'list' } },
        inside.map((one) => this.#item(one, numbers.get(one.id) ?? 0)),
      ),
    ]);
    this.#points.replaceChildren(...parts);
  }

  #item(one: Point, number: number): HTMLLIElement {
    const { data } = this.#context;
    const { words, said } = data;
    const facts = [
      words.kinds[one.kind].name,
      nameIn(words.categories, one.category),
      ...gradesInWords(one, inputOf(this.#context)),
      ...(one.walker ? [one.walker] : []),
    ];
    const href = fragmentOf({ view: 'point', walk: one.walk, point: one.id });
    return make('li', {}, [
      make('a', { attributes: { href } }, [
        make('b', { text: `${number}. ${one.place.trim() || said.noPlace}` }),
        make('span', { text: facts.filter(Boolean).join(' · ') }),
      ]),
    ]);
  }
}
