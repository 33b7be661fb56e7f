import { fill } from '#domain/site/norwegian.ts';
import { isRefused, storedMap } from '#elements/kit/device-store.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { say } from '#elements/kit/live-region.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { pathData, type PathData } from '#domain/book/path-page-data.ts';
import { followedPath, followPath, forgetPath, isRead, readPrefix } from './followed-path.ts';

/** Chapters that are read: id → «ja». */
const readChapters = storedMap(readPrefix);

/** Lets the reader tick off the chapters of a path, and follow it through them, on the device alone. */
class ReadingPath extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const messages = readPageData(this, pathData);
    this.addEventListener('change', ({ target }) => this.#tick(target), { signal });
    const clear = hook(this, '[data-clear]', HTMLButtonElement);
    const update = () => this.#update(messages);
    const onClear = () => {
      this.#clear();
      update();
    };
    clear.addEventListener('click', onClear, { signal });
    const list = hook(this, 'ol', HTMLOListElement);
    list.addEventListener('click', ({ target }) => this.#begin(target), { signal });
    listenToAll([readChapters, isRefused], update, signal);
    // Back from a chapter may show the page as it was.
    window.addEventListener('pageshow', update, { signal });
    update();
  }

  get #isFollowed(): boolean {
    return followedPath() === this.dataset.path;
  }

  /** Who opens a chapter from here follows the path. */
  #begin(target: EventTarget | null): void {
    const { path } = this.dataset;
    if (path && target instanceof Element && target.closest('a')) followPath(path);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #tick(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    readChapters.setKey(target.name, target.checked ? isRead : undefined);
  }

  #clear(): void {
    for (const chapter of Object.keys(readChapters.get())) readChapters.setKey(chapter, undefined);
    forgetPath();
    this.#boxes[0]?.focus();
  }

  #update({ progress, done, following, storedHere, notSaved }: PathData): void {
    const read = readChapters.get();
    for (const box of this.#boxes) box.checked = read[box.name] === isRead;
    const total = this.#boxes.length;
    const ticked = this.#boxes.filter(({ checked }) => checked).length;
    const state = ticked === total ? done : fill(progress, { read: ticked, total });
    say(
      hook(this, '[role="status"]', HTMLElement),
      [
        state,
        ...(this.#isFollowed ? [following] : []),
        isRefused.get() ? notSaved : storedHere,
      ].join(' '),
    );
    const clear = hook(this, '[data-clear]', HTMLButtonElement);
    const isEmpty = Object.values(read).every((value) => value === undefined);
    clear.hidden = isEmpty && followedPath() === undefined;
  }
}

defineElement('reading-path', ReadingPath);
