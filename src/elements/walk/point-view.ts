import { fill } from '#domain/site/norwegian.ts';
import { pointFields, withFacts, withPointField, type Facts } from '#domain/walk/change.ts';
import { hasIdentifying } from '#domain/walk/identifying.ts';
import { numbersOf } from '#domain/walk/order.ts';
import { isEmptyPoint, isStrength, type Point } from '#domain/walk/walk.ts';
import { hook } from '#elements/kit/hook.ts';
import { say } from '#elements/kit/live-region.ts';
import { toggle } from '#elements/kit/show.ts';
import { fragmentOf } from './address.ts';
import type { WalkContext } from './context.ts';
import { bindFields, fillFields, type Written } from './form-fields.ts';
import type { ChangeFacts } from './facts.ts';
import { PointPictures } from './point-pictures.ts';
import { PointPosition } from './point-position.ts';
import { beginPoint, now, pointOf, pointsIn, removePoint, savePoint } from './walk-store.ts';

/** One point of a walk. */
export class PointView {
  readonly #context: WalkContext;
  readonly #form: HTMLElement;
  readonly #title: HTMLElement;
  readonly #look: HTMLElement;
  readonly #pictures: PointPictures;
  readonly #position: PointPosition;
  /** The point as it stands, also before anything is written in it. */
  #shown: Point | undefined;

  constructor(context: WalkContext) {
    const { host, signal, go } = context;
    this.#context = context;
    this.#form = hook(host, '[data-point-form]', HTMLElement);
    this.#title = hook(host, '[data-point-title]', HTMLElement);
    this.#look = hook(host, '[data-look]', HTMLElement);
    const change: ChangeFacts = (one, factsOf) => this.#change(one, factsOf);
    this.#pictures = new PointPictures(context, change);
    this.#position = new PointPosition(context, change);
    bindFields(this.#form, (written) => this.#write(written), signal);
    const on = (selector: string, act: (one: Point) => void) => {
      const onClick = () => this.#shown && act(this.#shown);
      hook(host, selector, HTMLElement).addEventListener('click', onClick, { signal });
    };
    on('[data-next-point]', ({ walk }) => this.open(beginPoint(walk)));
    on('[data-remove-point]', (one) => {
      const name = one.place.trim() || context.data.said.noPlace;
      const isThere = pointOf(one.walk, one.id) !== undefined;
      removePoint(one);
      go({ view: 'walk', walk: one.walk });
      if (isThere) context.offerUndo(fill(context.data.said.removed, { name }));
    });
  }

  /** Shows a point that nothing is written in yet. */
  open(one: Point): void {
    this.#shown = one;
    this.#fill(one, true);
    this.#context.go({ view: 'point', walk: one.walk, point: one.id });
  }

  /** Shows a point. False when it is not here. */
  show(walk: string, id: string): boolean {
    const shown = this.#shown?.id === id && this.#shown.walk === walk ? this.#shown : undefined;
    const isOther = !shown;
    const one = pointOf(walk, id) ?? (shown && isEmptyPoint(shown) ? shown : undefined);
    if (!one) return false;
    this.#shown = one;
    this.#fill(one, isOther);
    return true;
  }

  #fill(one: Point, isOther: boolean): void {
    const { host, data } = this.#context;
    const points = pointsIn(one.walk);
    const number = numbersOf(points).get(one.id) ?? points.length + 1;
    this.#title.textContent = fill(data.said.pointTitle, { number });
    for (const link of host.querySelectorAll<HTMLAnchorElement>('[data-shows="point"] [data-back]'))
      link.href = fragmentOf({ view: 'walk', walk: one.walk });
    fillFields(this.#form, one, isOther);
    toggle(this.#form, '[data-strength]', isStrength(one));
    toggle(this.#form, '[data-graded]', !isStrength(one));
    toggle(this.#form, '[data-danger]', one.urgency === 'now');
    toggle(this.#form, '[data-identifying]', hasIdentifying(one));
    const category = data.words.categories.find(({ id }) => id === one.category);
    say(this.#look, category ? fill(data.said.look, { look: category.look }) : '');
    if (isOther) for (const fold of this.#form.querySelectorAll('details')) fold.open = false;
    this.#pictures.show(one, isOther);
    this.#position.show(one, isOther);
  }

  #write({ name, value }: Written): void {
    const field = pointFields.find((one) => one === name);
    const one = this.#shown;
    if (!field || !one) return;
    const changed = withPointField(pointOf(one.walk, one.id) ?? one, field, value, now());
    if (!changed) return;
    this.#shown = changed;
    savePoint(changed);
  }

  /** Changes other facts of a point as it is now: what takes time may end when another is shown. */
  #change({ walk, id }: Point, factsOf: (one: Point) => Facts): void {
    const shown = this.#shown?.id === id ? this.#shown : undefined;
    const one = pointOf(walk, id) ?? shown;
    if (!one) return;
    const changed = withFacts(one, factsOf(one), now());
    if (shown) this.#shown = changed;
    savePoint(changed);
  }
}
