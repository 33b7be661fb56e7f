import { positionInWords } from '#domain/walk/report.ts';
import type { Point } from '#domain/walk/walk.ts';
import { askForPosition } from '#elements/directory/position.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { inputOf, type WalkContext } from './context.ts';
import type { ChangeFacts } from './facts.ts';

/** Degrees are kept to a metre: more says nothing. */
const rounded = (degrees: number): number => Number(degrees.toFixed(5));

/** Where a point is, when somebody asks for it. */
export class PointPosition {
  readonly #context: WalkContext;
  readonly #change: ChangeFacts;
  readonly #told: HTMLElement;
  readonly #remove: HTMLButtonElement;
  readonly #ask: HTMLButtonElement;
  #shown: Point | undefined;

  constructor(context: WalkContext, change: ChangeFacts) {
    const { host, signal } = context;
    this.#context = context;
    this.#change = change;
    this.#told = hook(host, '[data-position]', HTMLElement);
    this.#remove = hook(host, '[data-remove-position]', HTMLButtonElement);
    this.#ask = hook(host, '[data-ask-position]', HTMLButtonElement);
    this.#ask.addEventListener('click', () => void this.#askFor(), { signal });
    const remove = () => {
      if (this.#shown) change(this.#shown, () => ({ position: undefined }));
      this.#ask.focus();
    };
    this.#remove.addEventListener('click', remove, { signal });
  }

  /** Shows the position of a point, or that it has none. */
  show(one: Point, isOther: boolean): void {
    const had = this.#shown?.position !== undefined;
    this.#shown = one;
    this.#remove.hidden = one.position === undefined;
    if (one.position) say(this.#told, positionInWords(one.position, inputOf(this.#context)));
    else if (isOther || had) say(this.#told, '');
  }

  async #askFor(): Promise<void> {
    const one = this.#shown;
    if (!one) return;
    const { askingPosition, positionFailures } = this.#context.data.said;
    say(this.#told, askingPosition);
    const found = await askForPosition(true);
    if ('failure' in found) {
      if (this.#shown?.id === one.id) announce(this.#told, positionFailures[found.failure]);
      return;
    }
    const [longitude, latitude] = found.coordinates;
    const position = {
      latitude: rounded(latitude),
      longitude: rounded(longitude),
      accuracy: found.accuracy,
    };
    this.#change(one, () => ({ position }));
  }
}
