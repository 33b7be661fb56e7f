import type { Act } from '#domain/meeting/acts.ts';
import type { Part } from '#domain/meeting/agenda.ts';
import { newMeeting, type Meeting } from '#domain/meeting/meeting.ts';
import type { MeetingData } from '#domain/meeting/meeting-data.ts';
import type { Seat } from '#domain/meeting/room.ts';
import { fill } from '#domain/site/norwegian.ts';
import { storedEntries } from '#elements/assessment/assessment-store.ts';
import { askBeforeLeaving } from '#elements/assessment/unsaved.ts';
import { isRefused } from '#elements/kit/device-store.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { oncePerTask } from '#elements/kit/once-per-task.ts';
import { languageOf } from '#elements/kit/page-data.ts';
import { toggle } from '#elements/kit/show.ts';
import { bindUnreadableOf, showUnreadableOf } from '#elements/kit/unreadable.ts';
import { fragmentOf, whereAt, type Where } from './address.ts';
import { Ballot } from './ballot.ts';
import { ClockBar } from './clock-bar.ts';
import type { MeetingContext } from './context.ts';
import { EndView } from './end-view.ts';
import { HomeView } from './home-view.ts';
import { takeBackKept } from './keep.ts';
import { MeasuresView } from './measures-view.ts';
import {
  addAct,
  lastAct,
  meetingEntries,
  meetingOf,
  placeOf,
  setPlace,
  undoAct,
  unreadableMeetings,
} from './meeting-store.ts';
import { StartView } from './start-view.ts';
import { TalkView } from './talk-view.ts';
import { VoteView } from './vote-view.ts';

/** What is shown before a meeting is chosen. */
const none = newMeeting('', '', {
  ...{ form: '', points: [], length: 60, kommune: '', name: '', date: '2000-01-01' },
});

/** What the page was handed before its element began. */
let given: { data: MeetingData; begins: boolean } | undefined;

type View = Part | 'home' | 'ballot';

/** The meeting on a screen: the parts of its agenda, one at a time. Everything stays on this device. */
class MeetingRun extends EnhancedElement {
  #context!: MeetingContext;
  #views!: Record<Exclude<View, 'ballot'>, { show: () => void; focus?: () => void }>;
  #home!: HomeView;
  #ballot!: Ballot;
  #clock!: ClockBar;
  #said!: HTMLElement;
  #undo!: HTMLButtonElement;
  #where: Where = { part: 'start' };
  /** True when something has changed since it was shown. */
  #isStale = false;

  protected override start(signal: AbortSignal): void {
    if (!given) throw new Error('<meeting-run> was handed nothing');
    const { data } = given;
    this.#said = hook(this, '[data-said]', HTMLElement);
    this.#undo = hook(this, '[data-undo]', HTMLButtonElement);
    const points = new Map(data.points.map((point) => [point.id, point]));
    const context: MeetingContext = {
      ...{ host: this, data, language: languageOf(this), signal, points },
      gates: new Set(data.points.filter(({ gate }) => gate).map(({ id }) => id)),
      meeting: () => this.#meeting,
      place: () => placeOf(this.#where.id ?? ''),
      setPlace: (place) => this.#where.id !== undefined && setPlace(this.#where.id, place),
      act: (act, field) => this.#act(act, field),
      go: (part) => this.#go({ ...this.#where, part }),
      tell: (text) => announce(this.#said, text),
    };
    this.#context = context;
    this.#ballot = new Ballot(context, () => this.#backFromRound());
    this.#home = new HomeView(context, (id) => this.#go({ id, part: 'start' }));
    this.#views = {
      home: this.#home,
      start: new StartView(context),
      vote: new VoteView(context, (seats, order) => this.#sendRound(seats, order)),
      talk: new TalkView(context),
      measures: new MeasuresView(context),
      end: new EndView(context),
    };
    this.#clock = new ClockBar(context);
    this.#undo.addEventListener('click', () => this.#takeBack(), { signal });
    for (const button of this.querySelectorAll<HTMLElement>('[data-to]'))
      button.addEventListener('click', () => context.go(button.dataset.to as Part), { signal });
    bindUnreadableOf(unreadableMeetings, this, data.said.unreadableName, signal);
    askBeforeLeaving(signal);
    const updateSoon = oncePerTask(() => this.#isStale && this.#update(), signal);
    const onChange = () => {
      this.#isStale = true;
      updateSoon();
    };
    listenToAll([meetingEntries, storedEntries, isRefused], onChange, signal);
    addEventListener('hashchange', () => this.#arrive(), { signal });
    this.#where = whereAt(location.hash);
    this.#update();
  }

  protected override whenShown(): void {
    if (given?.begins) this.#home.begin();
    else if (this.dataset.view !== 'home') this.#focusView();
  }

  get #meeting(): Meeting {
    return meetingOf(this.#where.id) ?? none;
  }

  get #view(): View {
    if (meetingOf(this.#where.id) === undefined) return 'home';
    return this.#ballot.isOpen ? 'ballot' : this.#where.part;
  }

  #act(act: Act, field?: string): void {
    const { id } = this.#where;
    if (id !== undefined && !addAct(id, act, field))
      announce(this.#said, this.#context.data.said.noRoom);
  }

  #go(where: Where): void {
    history.pushState(null, '', fragmentOf(where));
    this.#arrive();
  }

  #arrive(): void {
    const where = whereAt(location.hash);
    // A fragment of the guide leads to its place, and leaves a meeting that is not begun.
    if (fragmentOf(where) === fragmentOf(this.#where) && !this.#ballot.isOpen) return;
    this.#where = where;
    this.#ballot.stop();
    say(this.#said, '');
    if (this.#view !== 'home') this.#clock.moveTo(where.part);
    this.#update();
    this.#focusView();
  }

  #focusView(): void {
    const view = this.#view;
    if (view === 'ballot') return;
    const shown = this.#views[view];
    if (shown.focus) shown.focus();
    else this.querySelector<HTMLElement>(`[data-shows="${view}"] h2`)?.focus();
    this.scrollIntoView({ block: 'start' });
  }

  #sendRound(seats: readonly Seat[], order: 'person' | 'point'): void {
    say(this.#said, '');
    this.#ballot.begin(seats, order);
    this.#update();
    this.#ballot.cover();
  }

  #backFromRound(): void {
    this.#update();
    this.#focusView();
  }

  #takeBack(): void {
    const { id } = this.#where;
    const act = id === undefined ? undefined : lastAct(id);
    if (id === undefined || !act) return;
    if (act.do === 'keep') takeBackKept(this.#context);
    undoAct(id);
    const { deeds, undone } = this.#context.data.said;
    announce(this.#said, fill(undone, { deed: deeds[act.do] }));
    this.#update();
    if (this.#undo.hidden) this.#focusView();
  }

  #update(): void {
    this.#isStale = false;
    const view = this.#view;
    this.dataset.view = view;
    for (const one of [...Object.keys(this.#views), 'ballot'])
      toggle(this, `[data-shows="${one}"]`, one === view);
    if (view !== 'ballot') this.#views[view].show();
    toggle(this, '[data-bar]', view !== 'home' && view !== 'ballot');
    if (view !== 'home' && view !== 'ballot') this.#showBar(view);
    showUnreadableOf(unreadableMeetings, this);
    say(
      hook(this, '[data-trouble]', HTMLElement),
      isRefused.get() ? this.#context.data.said.refused : '',
    );
  }

  #showBar(view: Part): void {
    const { id } = this.#where;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-part]')) {
      const part = link.dataset.part as Part;
      link.hash = fragmentOf({ ...this.#where, part });
      if (part === view) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    const last = id === undefined ? undefined : lastAct(id);
    const { deeds, undo } = this.#context.data.said;
    this.#undo.hidden = !last;
    say(this.#undo, last ? fill(undo, { deed: deeds[last.do] }) : '');
    this.#clock.show();
  }
}

/** Runs the meetings of the page. What they say and ask is handed in, so that a meeting needs no net once it has begun. */
export function runMeetings(data: MeetingData, begins: boolean): void {
  given = { data, begins };
  defineElement('meeting-run', MeetingRun);
}
