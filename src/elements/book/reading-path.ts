import { fill } from '#domain/site/norwegian.ts';
import { isRefused, storedMap } from '#elements/kit/device-store.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { say } from '#elements/kit/live-region.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { pathData, type PathData } from '#domain/book/path-page-data.ts';

/** Chapters that are read: id → «ja». All paths share them. */
const readChapters = storedMap('slt.lest:');

/** Lets the reader tick off the chapters of a path, on the device alone. */
class ReadingPath extends EnhancedElement {
  protected override start(signal: AbortSignal): void {
    const messages = readPageData(this, pathData);
    this.addEventListener('change', ({ target }) => this.#tick(target), { signal });
    const clear = hook(this, '[data-clear]', HTMLButtonElement);
    clear.addEventListener('click', () => this.#clear(), { signal });
    const update = () => this.#update(messages);
    listenToAll([readChapters, isRefused], update, signal);
    update();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #tick(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    readChapters.setKey(target.name, target.checked ? 'ja' : undefined);
  }

  #clear(): void {
    for (const chapter of Object.keys(readChapters.get())) readChapters.setKey(chapter, undefined);
    this.#boxes[0]?.focus();
  }

  #update({ progress, done, storedHere, notSaved }: PathData): void {
    const read = readChapters.get();
    for (const box of this.#boxes) box.checked = read[box.name] === 'ja';
    const total = this.#boxes.length;
    const ticked = this.#boxes.filter(({ checked }) => checked).length;
    const state = ticked === total ? done : fill(progress, { read: ticked, total });
    say(
      hook(this, '[role="status"]', HTMLElement),
      `${state} ${isRefused.get() ? notSaved : storedHere}`,
    );
    const clear = hook(this, '[data-clear]', HTMLButtonElement);
    clear.hidden = Object.values(read).every((value) => value === undefined);
  }
}

defineElement('reading-path', ReadingPath);
