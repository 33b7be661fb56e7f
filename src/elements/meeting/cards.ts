import type { ScaleAnswer } from '#domain/assessment/answers.ts';
import { cardsOn, cardsTyped, countsOn, roomOf } from '#domain/meeting/room.ts';
import { fill } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { toggle } from '#elements/kit/show.ts';
import { nameOfSeat, type MeetingContext } from './context.ts';

const typed: Readonly<Record<string, ScaleAnswer>> = {
  ...{ 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 8: 'not-applicable', 9: 'unknown' },
};

const keyOf = (answer: ScaleAnswer | undefined): string =>
  Object.keys(typed).find((key) => typed[key] === answer) ?? '';

/** Cards that are shown in the room and typed in, point by point: for each, or how many of each. */
export class Cards {
  readonly #context: MeetingContext;
  readonly #view: HTMLElement;
  readonly #each: HTMLElement;
  readonly #counts: readonly HTMLInputElement[];
  #at = 0;

  constructor(context: MeetingContext) {
    const { host, signal } = context;
    this.#context = context;
    this.#view = hook(host, '[data-cards]', HTMLDetailsElement);
    this.#each = hook(this.#view, '[data-card-each]', HTMLElement);
    const counted = hook(this.#view, '[data-card-count]', HTMLElement);
    this.#counts = [...counted.querySelectorAll('input')];
    const on = (selector: string, act: () => void) =>
      hook(this.#view, selector, HTMLButtonElement).addEventListener('click', act, { signal });
    on('[data-card-back]', () => this.#turn(-1));
    on('[data-card-next]', () => this.#turn(1));
    on('[data-card-ready]', () => this.#ready());
    this.#each.addEventListener('input', (event) => this.#type(event), { signal });
    this.#view.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    counted.addEventListener('input', () => this.#count(), { signal });
    this.#view.addEventListener('toggle', () => this.show(), { signal });
    this.#view.addEventListener('change', (event) => this.#onChoice(event), { signal });
  }

  get #point(): string {
    return this.#context.meeting().points[this.#at] ?? '';
  }

  get #fields(): HTMLInputElement[] {
    return [...this.#each.querySelectorAll('input')];
  }

  /** Shows the point whose cards are typed in, when that is on show. */
  show(): void {
    if (!(this.#view as HTMLDetailsElement).open) return;
    const { data, points } = this.#context;
    const meeting = this.#context.meeting();
    this.#at = Math.min(this.#at, meeting.points.length - 1);
    const id = this.#point;
    const words = { at: this.#at + 1, total: meeting.points.length };
    const count = cardsTyped(meeting).length;
    const text = (selector: string, value: string) =>
      (hook(this.#view, selector, HTMLElement).textContent = value);
    const soFar = fill(data.said.cardsTyped, { count, total: words.total });
    text('[data-card-place]', `${id} · ${fill(data.said.pointOf, words)}. ${soFar}`);
    text('[data-card-statement]', points.get(id)?.statement ?? id);
    this.#showEach(id);
    const counts = countsOn(meeting, id);
    for (const [at, field] of this.#counts.entries()) {
      const value = String(counts?.[at] || '');
      if (field !== document.activeElement || field.dataset.of !== id) field.value = value;
      field.dataset.of = id;
    }
    hook(this.#view, '[data-card-back]', HTMLButtonElement).disabled = this.#at === 0;
    const isLast = this.#at === meeting.points.length - 1;
    hook(this.#view, '[data-card-next]', HTMLButtonElement).disabled = isLast;
  }

  /** The fields stay the same from point to point, so that the focus does. */
  #showEach(id: string): void {
    const meeting = this.#context.meeting();
    const cards = cardsOn(meeting, id);
    const seats = roomOf(meeting).seats.filter((seat) => cards.has(seat.id));
    const isSame =
      this.#fields.map(({ name }) => name).join() === seats.map((seat) => seat.id).join();
    if (!isSame) {
      const { cardOf } = this.#context.data.said;
      const labels = seats.map((seat) => {
        const name = nameOfSeat(seat, this.#context);
        const field = make('input', {
          attributes: {
            ...{ name: seat.id, inputmode: 'numeric', autocomplete: 'off' },
            ...{ 'aria-label': fill(cardOf, { seat: name }), 'aria-describedby': 'kort-taster' },
          },
        });
        return make('label', {}, [make('span', { text: name }), field]);
      });
      this.#each.replaceChildren(...labels);
    }
    for (const field of this.#fields) {
      field.value = keyOf(cards.get(field.name));
      field.removeAttribute('aria-invalid');
    }
    toggle(this.#view, '[data-card-error]', false);
  }

  #type({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const key = target.value.trim().at(-1) ?? '';
    const answer = typed[key];
    if (key !== '' && answer === undefined) {
      target.value = '';
      target.setAttribute('aria-invalid', 'true');
      toggle(this.#view, '[data-card-error]', true);
      return;
    }
    const { name } = target;
    this.#context.act({
      ...{ do: 'vote', id: name, point: this.#point, way: 'cards' },
      ...(answer !== undefined && { answer }),
    });
    if (answer === undefined) return;
    const at = this.#fields.findIndex((field) => field.name === name);
    const next = this.#fields[at + 1];
    (next ?? hook(this.#view, '[data-card-next]', HTMLButtonElement)).focus();
  }

  #onKey(event: KeyboardEvent): void {
    const { target, key } = event;
    if (!(target instanceof HTMLInputElement) || target.type === 'radio') return;
    if (key === 'Enter') this.#turn(1);
    else if (key === 'Backspace' && target.value === '' && this.#fields.includes(target))
      this.#fields[this.#fields.indexOf(target) - 1]?.focus();
    else return;
    event.preventDefault();
  }

  #count(): void {
    const values = this.#counts.map(({ value }) => Number(value) || 0);
    const counts = values.map((value) => Math.min(40, Math.max(0, Math.round(value))));
    this.#context.act({ do: 'count', point: this.#point, counts }, `count-${this.#point}`);
  }

  #turn(step: number): void {
    const { points } = this.#context.meeting();
    this.#at = Math.min(points.length - 1, Math.max(0, this.#at + step));
    this.show();
    const isCounted = this.#counts.some((field) => field.offsetParent !== null);
    const [first] = isCounted ? this.#counts : this.#fields;
    first?.focus();
  }

  #onChoice({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'cards') return;
    const isEach = target.value === 'each';
    toggle(this.#view, '[data-card-each]', isEach);
    toggle(this.#view, '[data-card-keys]', isEach);
    toggle(this.#view, '[data-card-count]', !isEach);
  }

  #ready(): void {
    const ids = [...cardsOn(this.#context.meeting(), this.#point).keys()];
    this.#context.act({ do: 'ready', ids });
    (this.#view as HTMLDetailsElement).open = false;
    this.#view.querySelector('summary')?.focus();
  }
}
