import { roomOf, type Seat } from '#domain/meeting/room.ts';
import { fill, type Template } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { toggle } from '#elements/kit/show.ts';
import { BringIn } from './bring-in.ts';
import { Cards } from './cards.ts';
import { nameOfSeat, type MeetingContext } from './context.ts';

/** How a round goes: each takes all points, or one point goes round. */
type Order = 'person' | 'point';

/** Who is ready, and the ways to vote. Nothing here tells a vote. */
export class VoteView {
  readonly #context: MeetingContext;
  readonly #view: HTMLElement;
  readonly #cards: Cards;
  readonly #begin: (seats: readonly Seat[], order: Order) => void;
  readonly #bringIn: BringIn;

  constructor(context: MeetingContext, begin: (seats: readonly Seat[], order: Order) => void) {
    const { host, signal, act, go } = context;
    this.#context = context;
    this.#begin = begin;
    this.#view = hook(host, '[data-shows="vote"]', HTMLElement);
    this.#cards = new Cards(context);
    this.#bringIn = new BringIn(context, () => this.focus());
    const on = (selector: string, does: () => void) =>
      hook(this.#view, selector, HTMLButtonElement).addEventListener('click', does, { signal });
    on('[data-round]', () => this.#begin(this.#open, this.#order));
    on('[data-reveal]', () => {
      act({ do: 'reveal' });
      go('talk');
    });
    const voters = hook(this.#view, '[data-voters]', HTMLElement);
    voters.addEventListener('click', (event) => this.#onSeat(event), { signal });
  }

  get #order(): Order {
    const point = hook(this.#view, '[name="order"][value="point"]', HTMLInputElement);
    return point.checked ? 'point' : 'person';
  }

  /** Those the device can go to. */
  get #open(): Seat[] {
    return roomOf(this.#context.meeting()).seats.filter(
      ({ isReady, way }) => !isReady && (way === undefined || way === 'device'),
    );
  }

  /** Shows who is ready. */
  show(): void {
    const { said } = this.#context.data;
    const room = roomOf(this.#context.meeting());
    const { seats, isAllIn, isRevealed } = room;
    const ready = seats.filter(({ isReady }) => isReady).length;
    const progress = fill(said.progress, { ready, total: seats.length });
    const then = isAllIn ? said.allIn : said.waiting;
    hook(this.#view, '[data-progress]', HTMLElement).textContent = isRevealed
      ? said.revealed
      : seats.length === 0
        ? said.noSeats
        : isAllIn
          ? then
          : `${progress} ${then}`;
    toggle(this.#view, '[data-reveal-part]', isAllIn && !isRevealed);
    toggle(this.#view, '[data-to-talk]', isRevealed);
    toggle(this.#view, '[data-ways]', !isAllIn && !isRevealed && seats.length > 0);
    const focused = document.activeElement?.getAttribute('data-key');
    const voters = hook(this.#view, '[data-voters]', HTMLElement);
    voters.replaceChildren(...seats.map((seat) => this.#row(seat, isRevealed)));
    if (focused) voters.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
    hook(this.#view, '[data-round]', HTMLButtonElement).disabled = this.#open.length === 0;
    this.#cards.show();
    this.#bringIn.show();
  }

  /** Where the reader is, once a round is over or the part is opened. */
  focus(): void {
    const reveal = hook(this.#view, '[data-reveal]', HTMLElement);
    if (reveal.offsetParent !== null) reveal.focus();
    else hook(this.#view, 'h2', HTMLElement).focus();
  }

  #row(seat: Seat, isRevealed: boolean): HTMLLIElement {
    const { data, meeting } = this.#context;
    const { said } = data;
    const name = nameOfSeat(seat, this.#context);
    const total = meeting().points.length;
    const answered = fill(said.answered, { count: seat.answered, total });
    const isSilent = seat.isReady && seat.answered === 0 && roomOf(meeting()).counted === 0;
    const facts = isSilent
      ? [said.noVote]
      : [
          ...(seat.isReady ? [said.ready] : []),
          ...(seat.way === 'brought' ? [said.brought] : []),
          answered,
        ];
    const button = (does: string, label: Template<'seat'>, short: string) =>
      make('button', {
        class: 'button quiet',
        text: short,
        attributes: {
          ...{ type: 'button', 'data-does': does, 'data-seat': seat.id },
          ...{ 'aria-label': fill(label, { seat: name }), 'data-key': `${does}-${seat.id}` },
        },
      });
    const canVote = seat.way === undefined || seat.way === 'device';
    const buttons = isRevealed
      ? []
      : seat.isReady
        ? canVote
          ? [button('reopen', said.reopen, said.reopenShort)]
          : []
        : [
            ...(canVote ? [button('give', said.give, said.giveShort)] : []),
            ...(seat.answered === 0 ? [button('without', said.without, said.withoutShort)] : []),
          ];
    return make('li', { class: seat.isReady ? 'ready' : '' }, [
      make('span', {}, [make('b', { text: name }), ` ${facts.join(', ')}`]),
      ...buttons,
    ]);
  }

  #onSeat({ target }: Event): void {
    const { does, seat: id } =
      (target as Element).closest<HTMLElement>('[data-does]')?.dataset ?? {};
    if (id === undefined) return;
    const { act, meeting } = this.#context;
    if (does === 'reopen') act({ do: 'reopen', id });
    else if (does === 'without') act({ do: 'ready', ids: [id] });
    else
      this.#begin(
        roomOf(meeting()).seats.filter((seat) => seat.id === id),
        'person',
      );
  }
}
