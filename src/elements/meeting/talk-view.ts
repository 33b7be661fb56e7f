import { parseScaleAnswer, type ScaleAnswer } from '#domain/assessment/answers.ts';
import { pointsInTime } from '#domain/meeting/agenda.ts';
import type { Meeting } from '#domain/meeting/meeting.ts';
import { talkOf, unfoundedIn, type Talk } from '#domain/meeting/outcome.ts';
import { isWide, type Spread } from '#domain/meeting/spread.ts';
import { countOf, fill } from '#domain/site/norwegian.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { toggle } from '#elements/kit/show.ts';
import {
  answerInShort,
  answerInWords,
  answerOfKey,
  isCommand,
  type MeetingContext,
} from './context.ts';
import { spreadInWords, spreadPicture } from './spread-picture.ts';

/** What to talk about, and the point that is talked about. */
export class TalkView {
  readonly #context: MeetingContext;
  readonly #view: HTMLElement;
  readonly #reason: HTMLTextAreaElement;
  readonly #levels: HTMLDetailsElement;
  readonly #many: HTMLInputElement;
  #shown: string | undefined;
  /** Meetings never change: each act makes a new one. So what to talk about is found once for each. */
  #known: { of: Meeting; talk: Talk } | undefined;

  constructor(context: MeetingContext) {
    const { host, signal } = context;
    this.#context = context;
    this.#view = hook(host, '[data-shows="talk"]', HTMLElement);
    this.#reason = hook(this.#view, '[data-reason]', HTMLTextAreaElement);
    this.#levels = hook(this.#view, '[data-levels]', HTMLDetailsElement);
    this.#many = hook(this.#view, '[data-many]', HTMLInputElement);
    const on = (selector: string, act: () => void) =>
      hook(this.#view, selector, HTMLElement).addEventListener('click', act, { signal });
    on('[data-talk-begin]', () => this.#goTo(this.#firstOpen));
    on('[data-point-back]', () => this.#step(-1));
    on('[data-point-next]', () => this.#step(1));
    on('[data-to-overview]', () => this.#goTo(undefined));
    on('[data-settle]', () => this.#settle());
    for (const button of this.#view.querySelectorAll<HTMLElement>('[data-decide]'))
      button.addEventListener(
        'click',
        () => this.#decide(parseScaleAnswer(button.dataset.decide)),
        {
          signal,
        },
      );
    const onList = (event: Event) => {
      const link = (event.target as Element).closest<HTMLElement>('[data-go]');
      if (link) this.#goTo(link.dataset.go);
    };
    hook(this.#view, '[data-queue]', HTMLElement).addEventListener('click', onList, { signal });
    this.#reason.addEventListener('input', () => this.#write(), { signal });
    this.#many.addEventListener('input', () => this.#choose(), { signal });
    // Also where the focus is on what stands around the part, as «Angre».
    host.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#offerFullScreen();
  }

  get #inTime(): number {
    const { data, meeting } = this.#context;
    return pointsInTime(data.agenda, meeting().length, data.minutesAPoint);
  }

  get #talk(): Talk {
    const meeting = this.#context.meeting();
    if (this.#known?.of !== meeting)
      this.#known = { of: meeting, talk: talkOf(meeting, this.#context.gates, this.#inTime) };
    return this.#known.talk;
  }

  /** The point that is talked about; nothing while the list is on show. */
  get #point(): string | undefined {
    const { point } = this.#context.place();
    const { isRevealed, points } = this.#context.meeting();
    return isRevealed && point !== undefined && points.includes(point) ? point : undefined;
  }

  get #firstOpen(): string | undefined {
    const { decisions } = this.#context.meeting();
    const { queue } = this.#talk;
    return (queue.find(({ id }) => decisions[id] === undefined) ?? queue[0])?.id;
  }

  /** Shows the point that is talked about, or the list. */
  show(): void {
    const id = this.#point;
    toggle(this.#view, '[data-overview]', id === undefined);
    toggle(this.#view, '[data-point]', id !== undefined);
    if (id === undefined) this.#showList();
    else this.#showPoint(id);
  }

  /** Where the reader is when the part is opened. */
  focus(): void {
    this.#view.querySelector<HTMLElement>(this.#point ? '[data-point] h2' : 'h2')?.focus();
  }

  #goTo(point: string | undefined): void {
    const { place, setPlace, tell } = this.#context;
    const { spans } = place();
    tell('');
    setPlace(point === undefined ? { spans } : { spans, point });
    this.show();
    this.focus();
    this.#context.host.scrollIntoView({ block: 'start' });
  }

  /** The next of those that are talked about; after the last, the list. */
  #step(by: number): void {
    const ids = this.#talk.queue.map(({ id }) => id);
    const at = ids.indexOf(this.#point ?? '');
    const next = at < 0 ? this.#firstOpen : ids[at + by];
    if (next !== undefined || by > 0) this.#goTo(next);
  }

  #decide(answer: ScaleAnswer | undefined): void {
    const point = this.#point;
    if (point === undefined || answer === undefined) return;
    // The same once more opens it again.
    const isSame = this.#context.meeting().decisions[point]?.answer === answer;
    this.#context.act({ do: 'decide', point, ...(isSame ? {} : { answer }) });
  }

  #write(): void {
    const point = this.#point;
    if (point === undefined) return;
    this.#context.act({ do: 'reason', point, text: this.#reason.value }, `reason-${point}`);
  }

  #choose(): void {
    const many = Number(this.#many.value);
    const most = this.#context.meeting().points.length;
    if (this.#many.value === '' || !Number.isInteger(many) || many < 0) return;
    this.#context.act({ do: 'many', many: Math.min(many, most, 40) }, 'many');
  }

  #settle(): void {
    const { act, data, language, meeting, tell } = this.#context;
    const before = Object.keys(meeting().decisions).length;
    const points = this.#open(this.#talk.rest).map(({ id }) => id);
    act({ do: 'settle', points });
    tell(countOf(data.said.settled, Object.keys(meeting().decisions).length - before, language));
    hook(this.#view, '[data-to="measures"]', HTMLElement).focus();
  }

  #open(spreads: readonly Spread[]): Spread[] {
    const { gates, meeting } = this.#context;
    const ids = spreads.map(({ id }) => id);
    const unfounded = unfoundedIn(meeting(), ids, gates);
    const { decisions } = meeting();
    const isOpen = (id: string) => decisions[id] === undefined || unfounded.includes(id);
    return spreads.filter(({ id, votes }) => isOpen(id) && votes.length > 0);
  }

  #showList(): void {
    const { data, language, meeting } = this.#context;
    const { said } = data;
    const { isRevealed } = meeting();
    toggle(this.#view, '[data-hidden-votes]', !isRevealed);
    toggle(this.#view, '[data-talk]', isRevealed);
    if (!isRevealed) return;
    const { queue, rest } = this.#talk;
    const text = (selector: string, value: string) =>
      (hook(this.#view, selector, HTMLElement).textContent = value);
    const wide = [...queue, ...rest].filter(isWide).length;
    text('[data-wide]', wide === 0 ? said.noneWide : countOf(said.wide, wide, language));
    const time = { count: this.#inTime, minutes: data.minutesAPoint };
    text('[data-talk-time]', fill(said.talkTime, time));
    if (document.activeElement !== this.#many) this.#many.value = String(queue.length);
    toggle(this.#view, '[data-talk-begin]', queue.length > 0);
    const open = this.#open(rest).length;
    const waiting = this.#open(queue).length;
    const left = [
      ...(rest.length === 0
        ? []
        : [open === 0 ? said.restDone : countOf(said.restOf, open, language)]),
      ...(waiting === 0 ? [] : [countOf(said.queueOpen, waiting, language)]),
    ];
    text('[data-rest]', left.join(' '));
    toggle(this.#view, '[data-settle]', open > 0);
    hook(this.#view, '[data-queue]', HTMLElement).replaceChildren(
      ...queue.map((spread) => this.#item(spread)),
    );
  }

  #item(spread: Spread): HTMLLIElement {
    const { data, gates, meeting, points } = this.#context;
    const { decided, undecided } = data.said;
    const { id } = spread;
    const isUnfounded = unfoundedIn(meeting(), [id], gates).length > 0;
    const decision = isUnfounded ? undefined : meeting().decisions[id];
    const button = make('button', { attributes: { type: 'button', 'data-go': id } }, [
      make('b', { text: id }),
      ` ${points.get(id)?.statement ?? ''} `,
      make('small', {
        text: `${spreadInWords(spread, this.#context)} ${decision ? fill(decided, { answer: answerInShort(decision.answer, this.#context) }) : undecided}`,
      }),
    ]);
    return make('li', { class: decision ? 'ready' : '' }, [button]);
  }

  #showPoint(id: string): void {
    const { queue, rest } = this.#talk;
    const { data, meeting, points } = this.#context;
    const spread = [...queue, ...rest].find((one) => one.id === id);
    if (!spread) return;
    const { decisions, reasons } = meeting();
    const at = queue.findIndex((one) => one.id === id);
    if (this.#shown !== id) {
      this.#shown = id;
      this.#levels.open = false;
      const point = points.get(id);
      // A heading of its own for each point, so that a screen reader reads it when it gets the focus.
      const heading = make('h2', { text: point?.statement ?? id, attributes: { tabindex: '-1' } });
      hook(this.#view, '[data-point-statement]', HTMLElement).replaceChildren(heading);
      hook(this.#levels, 'ol', HTMLElement).replaceChildren(
        ...(point?.levels ?? []).map((text) => make('li', { text })),
      );
      hook(this.#view, '[data-picture]', HTMLElement).replaceChildren(
        spreadPicture(spread, this.#context),
      );
      hook(this.#view, '[data-point-spread]', HTMLElement).textContent = spreadInWords(
        spread,
        this.#context,
      );
    }
    const place = at < 0 ? id : fill(data.said.talkAt, { id, at: at + 1, total: queue.length });
    hook(this.#view, '[data-point-place]', HTMLElement).textContent = place;
    const decided = decisions[id]?.answer;
    for (const button of this.#view.querySelectorAll<HTMLElement>('[data-decide]'))
      button.setAttribute(
        'aria-pressed',
        String(decided !== undefined && parseScaleAnswer(button.dataset.decide) === decided),
      );
    hook(this.#view, '[data-meaning]', HTMLElement).textContent = this.#meaning(id, decided);
    const reason = reasons[id] ?? '';
    if (document.activeElement !== this.#reason || this.#reason.dataset.of !== id)
      this.#reason.value = reason;
    this.#reason.dataset.of = id;
    hook(this.#view, '[data-point-back]', HTMLButtonElement).disabled = at <= 0;
  }

  #meaning(id: string, decided: ScaleAnswer | undefined): string {
    const { data, gates, meeting } = this.#context;
    if (decided === undefined) return data.said.undecided;
    const isUnfounded = unfoundedIn(meeting(), [id], gates).length > 0;
    return isUnfounded ? data.said.needsReason : answerInWords(id, decided, this.#context);
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#view.hidden || this.#point === undefined || !isCommand(event)) return;
    const { key, target } = event;
    const answer = answerOfKey(key);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    const isOnControl = (target as Element).closest('button, summary, a') !== null;
    if (answer !== undefined && !event.repeat) this.#decide(answer);
    else if (step !== undefined) this.#step(step);
    else if (key === 'Enter' && !isOnControl) this.#step(1);
    else if (key.toLowerCase() === 'n') this.#levels.open = !this.#levels.open;
    else return;
    event.preventDefault();
  }

  #offerFullScreen(): void {
    const { host, signal } = this.#context;
    const button = hook(this.#view, '[data-full-screen]', HTMLElement);
    button.hidden = !document.fullscreenEnabled;
    const fill = () =>
      void (
        document.fullscreenElement ? document.exitFullscreen() : host.requestFullscreen()
      ).catch(() => undefined);
    button.addEventListener('click', fill, { signal });
  }
}
