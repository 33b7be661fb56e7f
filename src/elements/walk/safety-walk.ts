import { walkPageData } from '#domain/walk/page-data.ts';
import { pictureIds, storedWalks } from '#domain/walk/stored-walks.ts';
import { askBeforeLeaving } from '#elements/assessment/unsaved.ts';
import { isRefused } from '#elements/kit/device-store.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { oncePerTask } from '#elements/kit/once-per-task.ts';
import { languageOf, readPageData } from '#elements/kit/page-data.ts';
import { toggle } from '#elements/kit/show.ts';
import { standInView } from '#elements/kit/stand-in-view.ts';
import { bindUnreadableOf, showUnreadableOf } from '#elements/kit/unreadable.ts';
import { fragmentOf, placeAt, walkViews, type Place } from './address.ts';
import { BringIn } from './bring-in.ts';
import type { WalkContext } from './context.ts';
import { watchOtherTabs } from './other-tab.ts';
import { forgetPicturesBut, picturesRefused } from './picture-store.ts';
import { PointView } from './point-view.ts';
import { ReportView } from './report-view.ts';
import { StartView } from './start-view.ts';
import { loadFileMakers } from './walk-files.ts';
import { undo, undoable, unreadableWalks, walkEntries } from './walk-store.ts';
import { WalkView } from './walk-view.ts';

/** How long the page has rested before what only files need is loaded, in milliseconds. */
const rest = 1500;

/** The form of the safety walk. Everything stays on this device, and nothing is fetched once it is open. */
class SafetyWalk extends EnhancedElement {
  #context!: WalkContext;
  #start!: StartView;
  #walk!: WalkView;
  #point!: PointView;
  #report!: ReportView;
  #said!: HTMLElement;
  #trouble!: HTMLElement;
  #undo!: HTMLButtonElement;
  #offered!: HTMLElement;
  #offer = '';
  #place: Place = { view: 'start' };
  #isLoading = false;

  protected override start(signal: AbortSignal): void {
    const data = readPageData(this, walkPageData);
    this.#said = hook(this, '[data-said]', HTMLElement);
    this.#trouble = hook(this, '[data-trouble]', HTMLElement);
    this.#undo = hook(this, '[data-undo]', HTMLButtonElement);
    this.#offered = hook(this, '[data-offered]', HTMLElement);
    this.#context = {
      ...{ host: this, data, language: languageOf(this), signal },
      go: (place) => this.#go(place),
      tell: (text) => this.#tell(text),
      offerUndo: (text) => this.#offerUndo(text),
    };
    this.#start = new StartView(this.#context);
    this.#point = new PointView(this.#context);
    this.#walk = new WalkView(this.#context, (point) => this.#point.open(point));
    this.#report = new ReportView(this.#context);
    new BringIn(this.#context, () => ('walk' in this.#place ? this.#place.walk : undefined));
    bindUnreadableOf(unreadableWalks, this, data.said.unreadableName, signal);
    standInView(this, signal);
    askBeforeLeaving(signal, [isRefused, picturesRefused]);
    this.#undo.addEventListener('click', () => this.#takeBack(), { signal });
    const updateSoon = oncePerTask(() => this.#update(), signal);
    listenToAll([walkEntries, isRefused, picturesRefused, undoable], updateSoon, signal);
    addEventListener('hashchange', () => this.#arrive(), { signal });
    this.#place = placeAt(location.hash);
    this.#update();
  }

  protected override whenShown(): void {
    const { signal } = this.#context;
    if (this.#place.view !== 'start') this.#focusView();
    void this.#start.showRoom();
    const other = hook(this, '[data-other-tab]', HTMLElement);
    const sweep = async () => {
      const { points, damaged, newer } = storedWalks(walkEntries.get());
      if (damaged.length + newer.length === 0) await forgetPicturesBut(pictureIds(points));
    };
    watchOtherTabs((isOpen) => (other.hidden = !isOpen), sweep, signal);
  }

  #go(place: Place): void {
    history.pushState(null, '', fragmentOf(place));
    this.#arrive();
  }

  #arrive(): void {
    const place = placeAt(location.hash);
    if (fragmentOf(place) === fragmentOf(this.#place)) return;
    this.#place = place;
    say(this.#said, '');
    this.#update();
    this.#focusView();
  }

  #focusView(): void {
    const view = hook(this, `[data-shows="${this.#place.view}"]`, HTMLElement);
    const first = this.#place.view === 'walk' ? this.#walk.firstField : undefined;
    (first ?? view.querySelector<HTMLElement>('h2'))?.focus();
    this.scrollIntoView({ block: 'start' });
  }

  #tell(text: string): void {
    announce(this.#said, text);
    this.#showOffer();
  }

  /** What the button takes back is named by it, also when something else has been told since. */
  #showOffer(): void {
    const isOffered = undoable.get() !== undefined;
    this.#undo.hidden = !isOffered;
    const isSaid = this.#said.textContent?.trim() === this.#offer;
    say(this.#offered, isOffered && !isSaid ? this.#offer : '');
  }

  #offerUndo(text: string): void {
    this.#offer = text;
    announce(this.#said, text);
    this.#update();
    this.#undo.focus();
  }

  #takeBack(): void {
    undo();
    announce(this.#said, this.#context.data.said.undone);
    this.#update();
    this.querySelector<HTMLElement>(`[data-shows="${this.#place.view}"] h2`)?.focus();
  }

  /** Shows a place. False when what it leads to is not here. */
  #show(place: Place): boolean {
    switch (place.view) {
      case 'start':
        this.#start.show();
        return true;
      case 'walk':
        return this.#walk.show(place.walk);
      case 'point':
        return this.#point.show(place.walk, place.point);
      case 'report':
        return this.#report.show(place.walk);
    }
  }

  #update(): void {
    if (!this.#show(this.#place)) this.#turnBack();
    const { view } = this.#place;
    if (view !== 'report') this.#report.hide();
    this.dataset.view = view;
    // Whoever is in a walk may be on the way out of the net.
    if (view !== 'start' && !this.#isLoading) {
      this.#isLoading = true;
      setTimeout(() => void loadFileMakers(), rest);
    }
    for (const one of walkViews) toggle(this, `[data-shows="${one}"]`, one === view);
    this.#showOffer();
    showUnreadableOf(unreadableWalks, this);
    const { said } = this.#context.data;
    const trouble = [
      ...(isRefused.get() ? [said.refused] : []),
      ...(picturesRefused.get() ? [said.pictureRefused] : []),
    ];
    say(this.#trouble, trouble.join(' '));
  }

  /** A point or a walk that is gone: its walk, or all walks, are shown in its place. */
  #turnBack(): void {
    const place = this.#place;
    this.#place = place.view === 'point' ? { view: 'walk', walk: place.walk } : { view: 'start' };
    if (!this.#show(this.#place)) {
      this.#place = { view: 'start' };
      this.#show(this.#place);
    }
    history.replaceState(history.state, '', fragmentOf(this.#place));
  }
}

defineElement('safety-walk', SafetyWalk);
