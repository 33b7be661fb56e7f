import type { Act } from '#domain/meeting/acts.ts';
import { lengths } from '#domain/meeting/agenda.ts';
import { seatRoles } from '#domain/meeting/meeting.ts';
import { roomOf, type Seat } from '#domain/meeting/room.ts';
import { fill } from '#domain/site/norwegian.ts';
import { dayInField, showDateError } from '#elements/kit/date-field.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { newId } from '#elements/kit/new-id.ts';
import { toggle } from '#elements/kit/show.ts';
import { nameOfSeat, type MeetingContext } from './context.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/** What the meeting is about, and who takes part. */
export class StartView {
  readonly #context: MeetingContext;
  readonly #view: HTMLElement;
  readonly #seats: HTMLElement;

  constructor(context: MeetingContext) {
    const { host, signal } = context;
    this.#context = context;
    this.#view = hook(host, '[data-shows="start"]', HTMLElement);
    this.#seats = hook(this.#view, '[data-seats]', HTMLElement);
    for (const type of ['input', 'change'])
      this.#view.addEventListener(type, (event) => this.#write(event), { signal });
    this.#view.addEventListener('click', (event) => this.#onClick(event), { signal });
  }

  /** Shows what the meeting is about. A field someone is writing in is left alone. */
  show(): void {
    const meeting = this.#context.meeting();
    for (const field of this.#view.querySelectorAll<Field>('[name]')) {
      const { name } = field;
      if (name !== 'kommune' && name !== 'name' && name !== 'date') continue;
      const isTheirs = field === document.activeElement || field.ariaInvalid === 'true';
      if (!isTheirs && field.value !== meeting[name]) field.value = meeting[name];
    }
    const hasVotes = Object.keys(meeting.ballots).length + Object.keys(meeting.counts).length > 0;
    for (const radio of this.#view.querySelectorAll<HTMLInputElement>('[type="radio"]')) {
      const isForm = radio.name === 'form';
      radio.checked = radio.value === (isForm ? meeting.form : String(meeting.length));
      if (isForm) radio.disabled = hasVotes;
    }
    toggle(this.#view, '[data-form-locked]', hasVotes);
    for (const cell of this.#view.querySelectorAll<HTMLElement>('[data-length]'))
      cell.hidden = cell.dataset.length !== String(meeting.length);
    this.#showSeats();
  }

  #showSeats(): void {
    const { seats, isRevealed } = roomOf(this.#context.meeting());
    const rows = new Map(
      [...this.#seats.querySelectorAll<HTMLElement>(':scope > li')].map((row) => [
        row.dataset.seat ?? '',
        row,
      ]),
    );
    for (const [id, row] of rows) if (!seats.some((seat) => seat.id === id)) row.remove();
    for (const seat of seats) {
      const row = rows.get(seat.id) ?? this.#newRow(seat);
      if (!row.isConnected) this.#seats.append(row);
      this.#showSeat(row, seat, isRevealed);
    }
  }

  #newRow({ id }: Seat): HTMLElement {
    return make('li', { attributes: { 'data-seat': id } }, [
      make('b'),
      make('input', { attributes: { maxlength: '200', autocomplete: 'off', 'data-call': '' } }),
      make('button', {
        class: 'button quiet',
        text: this.#context.data.said.leaveShort,
        attributes: { type: 'button', 'data-leave': '' },
      }),
    ]);
  }

  #showSeat(row: HTMLElement, seat: Seat, isRevealed: boolean): void {
    const { roles, said } = this.#context.data;
    const short = fill(said.seat, { role: roles[seat.role], number: seat.number });
    hook(row, 'b', HTMLElement).textContent = short;
    const field = hook(row, 'input', HTMLInputElement);
    field.ariaLabel = fill(said.seatName, { seat: short });
    if (field !== document.activeElement) field.value = seat.name;
    const leave = hook(row, 'button', HTMLButtonElement);
    leave.ariaLabel = fill(said.leave, { seat: nameOfSeat(seat, this.#context) });
    leave.hidden = isRevealed;
  }

  #write({ target, type }: Event): void {
    const { act } = this.#context;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { name, value } = target;
    const seat = target.closest<HTMLElement>('[data-seat]')?.dataset.seat;
    if (seat !== undefined) {
      if (type === 'input') act({ do: 'call', id: seat, name: value }, `call-${seat}`);
    } else if (type === 'change') this.#choose(name, value);
    else if (name === 'name') act({ do: 'describe', name: value }, 'name');
    if (name === 'date' && target instanceof HTMLInputElement) {
      const day = dayInField(target);
      if (type === 'change') showDateError(target, !day);
      if (day) act({ do: 'describe', date: day }, 'date');
    }
  }

  #choose(name: string, value: string): void {
    const { act, data } = this.#context;
    const form = data.forms.find(({ id }) => id === value);
    const length = lengths.find((one) => String(one) === value);
    if (name === 'kommune') act({ do: 'describe', kommune: value });
    else if (name === 'form' && form)
      act({ do: 'describe', form: form.id, points: [...form.points] });
    else if (name === 'length' && length) act({ do: 'describe', length });
  }

  #onClick({ target }: Event): void {
    const { act } = this.#context;
    const button = (target as Element).closest('button');
    const role = seatRoles.find((one) => one === button?.dataset.role);
    if (role) {
      const join: Act = { do: 'join', id: newId(), role, name: '' };
      act(join);
      return;
    }
    const row = button?.closest<HTMLElement>('[data-seat]');
    if (!row?.dataset.seat) return;
    const next = (row.nextElementSibling ?? row.previousElementSibling)?.querySelector('button');
    act({ do: 'leave', id: row.dataset.seat });
    (next ?? hook(this.#view, '[data-role]', HTMLElement)).focus();
  }
}
