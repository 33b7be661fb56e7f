import { agendaOf, type Part } from '#domain/meeting/agenda.ts';
import { clockFace, movedTo, paused, runningIn, type ClockFace } from '#domain/meeting/clock.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import type { MeetingContext } from './context.ts';
import { now } from './meeting-store.ts';

/** How often the clock looks at the time, in milliseconds. It shows whole minutes. */
const beat = 1000;

/** Minutes before the end of a part when it is said once. */
const soon = 5;

/** The clock of a meeting. It never goes on to the next part by itself. */
export class ClockBar {
  readonly #context: MeetingContext;
  readonly #text: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #said: HTMLElement;
  #part: Part = 'start';
  /** What was said already, so that it is said once. */
  #told = '';

  constructor(context: MeetingContext) {
    const { host, signal } = context;
    this.#context = context;
    this.#text = hook(host, '[data-clock]', HTMLElement);
    this.#button = hook(host, '[data-clock-toggle]', HTMLButtonElement);
    this.#said = hook(host, '[data-clock-said]', HTMLElement);
    this.#button.addEventListener('click', () => this.#toggle(), { signal });
    const isShown = () => host.dataset.view !== 'home';
    const timer = setInterval(() => isShown() && this.show(), beat);
    signal.addEventListener('abort', () => clearInterval(timer));
    document.addEventListener('visibilitychange', () => isShown() && this.show(), { signal });
  }

  /** Goes on to a part, when the clock has begun. */
  moveTo(part: Part): void {
    this.#part = part;
    const { place, setPlace } = this.#context;
    const { spans, ...rest } = place();
    const next = movedTo(spans, part, now());
    if (next !== spans) setPlace({ ...rest, spans: [...next] });
  }

  /** Shows what the clock says now. */
  show(): void {
    const { data, meeting, place } = this.#context;
    const face = clockFace(agendaOf(data.agenda, meeting().length), place().spans, now());
    const { clockGo, clockPause, clockStart, resting } = data.said;
    const button = !face ? clockStart : face.isRunning ? clockPause : clockGo;
    say(this.#button, button);
    if (!face) return say(this.#text, '');
    const shown = this.#inWords(face);
    say(this.#text, face.isRunning ? shown : `${shown} ${resting}`);
    this.#text.toggleAttribute('data-over', face.inPart.left <= 0);
    this.#announce(face);
  }

  #inWords({ part, inPart, inAll }: ClockFace): string {
    const { data, language } = this.#context;
    const { clock, left, over } = data.said;
    const words = (minutes: number) =>
      minutes >= 0 ? countOf(left, minutes, language) : countOf(over, -minutes, language);
    const names = { part: data.parts[part], inPart: words(inPart.left), inAll: words(inAll.left) };
    return fill(clock, names);
  }

  /** Twice a part at most: some minutes before its end, and at its end. */
  #announce({ part, isRunning, inPart }: ClockFace): void {
    const { data } = this.#context;
    const isOut = inPart.left <= 0;
    const isSoon = inPart.left <= soon && inPart.of > soon;
    const template = isOut ? data.said.out : isSoon ? data.said.soon : undefined;
    const told = `${part} ${isOut ? 'out' : isSoon ? 'soon' : ''}`;
    if (!isRunning || told === this.#told) return;
    this.#told = told;
    if (template) announce(this.#said, fill(template, { part: data.parts[part] }));
  }

  #toggle(): void {
    const { place, setPlace } = this.#context;
    const { spans, ...rest } = place();
    const isRunning = spans.at(-1) !== undefined && spans.at(-1)?.to === undefined;
    const next = isRunning ? paused(spans, now()) : runningIn(spans, this.#part, now());
    setPlace({ ...rest, spans: [...next] });
  }
}
