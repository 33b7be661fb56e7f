import type { ScaleAnswer } from '#domain/assessment/answers.ts';
import { parseScaleAnswer } from '#domain/assessment/answers.ts';
import { ballotOf, roomOf, type Seat } from '#domain/meeting/room.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { answerOfKey, isCommand, nameOfSeat, type MeetingContext } from './context.ts';

/** A stretch of the round: somebody has the device, and answers some points. */
interface Turn {
  seat: string;
  points: readonly string[];
  /** True where they are ready once they hand it on. */
  isWhole: boolean;
}

type Face = 'cover' | 'asks' | 'thanks';

/** The device as it goes round: a cover with a role, one point at a time, and what hides it all again. */
export class Ballot {
  readonly #context: MeetingContext;
  readonly #view: HTMLElement;
  readonly #answers: readonly HTMLButtonElement[];
  readonly #close: () => void;
  #turns: Turn[] = [];
  #at = 0;
  #face: Face = 'cover';

  /**
   * @param close what happens when the device is back with whoever leads
   */
  constructor(context: MeetingContext, close: () => void) {
    const { host, signal } = context;
    this.#context = context;
    this.#close = close;
    this.#view = hook(host, '[data-shows="ballot"]', HTMLElement);
    this.#answers = [...this.#view.querySelectorAll<HTMLButtonElement>('[data-answer]')];
    const on = (selector: string, act: () => void) =>
      hook(this.#view, selector, HTMLButtonElement).addEventListener('click', act, { signal });
    on('[data-cover-go]', () => this.#open());
    on('[data-cover-back]', () => this.#end());
    on('[data-ask-back]', () => this.#turnTo(this.#at - 1));
    on('[data-ask-next]', () => this.#turnTo(this.#at + 1));
    on('[data-thanks-back]', () => this.#turnTo(this.#at - 1));
    on('[data-to-open]', () => this.#turnTo(this.#firstOpen));
    on('[data-finish]', () => this.#handOn());
    for (const button of this.#answers)
      button.addEventListener('click', () => this.#vote(parseScaleAnswer(button.dataset.answer)), {
        signal,
      });
    this.#view.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    // Whoever wakes the machine, or comes back to the page, need not be the one who has the turn.
    const cover = () => {
      if (document.visibilityState === 'hidden' && this.isOpen && this.#face !== 'cover')
        this.#show('cover');
    };
    document.addEventListener('visibilitychange', cover, { signal });
  }

  /** True while the device goes round. */
  get isOpen(): boolean {
    return this.#turns.length > 0;
  }

  /** Sends the device round those who are not ready, one by one, or one point by one. */
  begin(seats: readonly Seat[], order: 'person' | 'point'): void {
    const { points } = this.#context.meeting();
    this.#turns =
      order === 'person'
        ? seats.map(({ id }) => ({ seat: id, points, isWhole: true }))
        : points.flatMap((point, at) =>
            seats.map(({ id }) => ({
              ...{ seat: id, points: [point] },
              isWhole: at === points.length - 1,
            })),
          );
    if (this.isOpen) this.#show('cover');
  }

  /** Leaves the round. What was answered stays. */
  stop(): void {
    this.#turns = [];
  }

  /** Shows the cover again, as after an undo. */
  cover(): void {
    if (this.isOpen) this.#show('cover');
  }

  get #turn(): Turn {
    return this.#turns[0] ?? { seat: '', points: [], isWhole: true };
  }

  get #ballot() {
    return ballotOf(this.#context.meeting(), this.#turn.seat) ?? {};
  }

  get #firstOpen(): number {
    const ballot = this.#ballot;
    return this.#turn.points.findIndex((point) => ballot[point] === undefined);
  }

  get #name(): string {
    const seat = roomOf(this.#context.meeting()).seats.find(({ id }) => id === this.#turn.seat);
    return seat ? nameOfSeat(seat, this.#context) : '';
  }

  #end(): void {
    this.stop();
    this.#close();
  }

  #open(): void {
    const first = this.#firstOpen;
    this.#turnTo(first < 0 ? this.#turn.points.length : first);
  }

  #turnTo(at: number): void {
    this.#at = Math.max(0, at);
    this.#show(this.#at < this.#turn.points.length ? 'asks' : 'thanks');
  }

  #vote(answer: ScaleAnswer | undefined): void {
    const point = this.#turn.points[this.#at];
    if (point === undefined || answer === undefined) return;
    this.#context.act({ do: 'vote', id: this.#turn.seat, point, answer, way: 'device' });
    if (this.#turn.points.length === 1) this.#handOn();
    else this.#turnTo(this.#at + 1);
  }

  #handOn(): void {
    const { seat, isWhole } = this.#turn;
    if (isWhole) this.#context.act({ do: 'ready', ids: [seat] });
    this.#turns = this.#turns.slice(1);
    if (this.isOpen) this.#show('cover');
    else this.#end();
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#face !== 'asks' || !isCommand(event)) return;
    const answer = answerOfKey(event.key);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (answer !== undefined && !event.repeat) this.#vote(answer);
    else if (step !== undefined) this.#turnTo(this.#at + step);
    else return;
    event.preventDefault();
  }

  #show(face: Face): void {
    this.#face = face;
    for (const one of ['cover', 'asks', 'thanks'] as const)
      hook(this.#view, `[data-${one}]`, HTMLElement).hidden = one !== face;
    if (face === 'cover') this.#showCover();
    else if (face === 'asks') this.#showPoint();
    else this.#showThanks();
  }

  #showCover(): void {
    const { coverTitle, coverGo } = this.#context.data.said;
    const seat = this.#name;
    hook(this.#view, '[data-cover-title]', HTMLElement).textContent = fill(coverTitle, { seat });
    const go = hook(this.#view, '[data-cover-go]', HTMLButtonElement);
    go.textContent = fill(coverGo, { seat });
    // Nothing of the one before is left in the page.
    this.#clear();
    go.focus();
    this.#view.scrollIntoView({ block: 'start' });
  }

  #clear(): void {
    hook(this.#view, '[data-ask-statement]', HTMLElement).replaceChildren();
    for (const button of this.#answers) button.removeAttribute('aria-pressed');
  }

  #showPoint(): void {
    const { data, points } = this.#context;
    const { points: asked } = this.#turn;
    const id = asked[this.#at] ?? '';
    const point = points.get(id);
    const place = fill(data.said.pointOf, { at: this.#at + 1, total: asked.length });
    hook(this.#view, '[data-ask-place]', HTMLElement).textContent = `${id} · ${place}`;
    // A heading of its own for each point, so that a screen reader reads it when it gets the focus.
    const statement = make('h2', { text: point?.statement ?? id, attributes: { tabindex: '-1' } });
    hook(this.#view, '[data-ask-statement]', HTMLElement).replaceChildren(statement);
    const answer = this.#ballot[id];
    for (const button of this.#answers) {
      const value = parseScaleAnswer(button.dataset.answer);
      button.setAttribute('aria-pressed', String(value === answer));
      const words = button.querySelector('span');
      if (typeof value === 'number' && words) words.textContent = point?.levels[value] ?? '';
    }
    hook(this.#view, '[data-ask-back]', HTMLButtonElement).disabled = this.#at === 0;
    statement.focus({ preventScroll: true });
    const { top } = this.#view.getBoundingClientRect();
    if (top < 0) this.#view.scrollIntoView({ block: 'start' });
  }

  #showThanks(): void {
    const { data, language } = this.#context;
    const { doneTitle, doneAll, doneSome } = data.said;
    const ballot = this.#ballot;
    const open = this.#turn.points.filter((point) => ballot[point] === undefined).length;
    const title = hook(this.#view, '[data-thanks-title]', HTMLElement);
    title.textContent = fill(doneTitle, { seat: this.#name });
    hook(this.#view, '[data-thanks-text]', HTMLElement).textContent =
      open === 0 ? doneAll : countOf(doneSome, open, language);
    hook(this.#view, '[data-to-open]', HTMLElement).hidden = open === 0;
    hook(this.#view, '[data-finish]', HTMLButtonElement).focus();
    this.#view.scrollIntoView({ block: 'start' });
  }
}
