import { fill } from '#domain/site/norwegian.ts';
import { isRefused, storedMap } from '#elements/kit/device-store.ts';
import { defineElement, EnhancedElement } from '#elements/kit/enhance.ts';
import { hook } from '#elements/kit/hook.ts';
import { listenToAll } from '#elements/kit/listen-to-all.ts';
import { announce, say } from '#elements/kit/live-region.ts';
import { readPageData } from '#elements/kit/page-data.ts';
import { toggle } from '#elements/kit/show.ts';
import { pathData, type PathData } from '#domain/book/path-page-data.ts';
import { followedPath, followPath, forgetPath, isRead, readPrefix } from './followed-path.ts';

/** Chapters that are read: id → «ja». */
const readChapters = storedMap(readPrefix);

/** What was deleted, to take back. */
interface Deleted {
  read: ReturnType<typeof readChapters.get>;
  path: string | undefined;
}

/** Lets the reader tick off the chapters of a path, and follow it through them, on the device alone. */
class ReadingPath extends EnhancedElement {
  #texts!: PathData;
  #told!: HTMLElement;
  #deleted: Deleted | undefined;

  protected override start(signal: AbortSignal): void {
    this.#texts = readPageData(this, pathData);
    this.#told = hook(this, '[data-told]', HTMLElement);
    this.addEventListener('change', ({ target }) => this.#tick(target), { signal });
    for (const [selector, act] of [
      ['[data-clear]', () => this.#clear()],
      ['[data-undo]', () => this.#undo()],
    ] as const)
      hook(this, selector, HTMLButtonElement).addEventListener('click', act, { signal });
    // Who opens a chapter from here follows the path.
    const begin = ({ target }: Event) => {
      const { path } = this.dataset;
      if (path && target instanceof Element && target.closest('a')) followPath(path);
    };
    hook(this, 'ol', HTMLOListElement).addEventListener('click', begin, { signal });
    this.#goOn.addEventListener('click', begin, { signal });
    const update = () => this.#update();
    listenToAll([readChapters, isRefused], update, signal);
    // Back from a chapter may show the page as it was.
    window.addEventListener('pageshow', update, { signal });
    update();
  }

  get #goOn(): HTMLAnchorElement {
    return hook(this, '[data-go-on]', HTMLAnchorElement);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #tick(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    this.#deleted = undefined;
    say(this.#told, '');
    readChapters.setKey(target.name, target.checked ? isRead : undefined);
    this.#update();
  }

  #clear(): void {
    const read = readChapters.get();
    this.#deleted = { read: { ...read }, path: followedPath() };
    forgetPath();
    readChapters.setEntries(Object.fromEntries(Object.keys(read).map((key) => [key, undefined])));
    this.#update();
    announce(this.#told, this.#texts.cleared);
    hook(this, '[data-undo]', HTMLElement).focus();
  }

  #undo(): void {
    const { read, path } = this.#deleted ?? { read: {}, path: undefined };
    this.#deleted = undefined;
    if (path) followPath(path);
    readChapters.setEntries(read);
    this.#update();
    announce(this.#told, this.#texts.undone);
    hook(this, '[data-clear]', HTMLElement).focus();
  }

  #update(): void {
    const read = readChapters.get();
    for (const box of this.#boxes) box.checked = read[box.name] === isRead;
    this.#showProgress();
    const { following, storedHere, notSaved } = this.#texts;
    const isFollowed = followedPath() === this.dataset.path;
    const kept = [...(isFollowed ? [following] : []), isRefused.get() ? notSaved : storedHere];
    say(hook(this, '[data-kept]', HTMLElement), kept.join(' '));
    const isEmpty = Object.values(read).every((value) => value === undefined);
    toggle(this, '[data-clear]', !isEmpty || followedPath() !== undefined);
    toggle(this, '[data-undo]', this.#deleted !== undefined);
  }

  /** How far one has come, and the way to the first chapter that is left. */
  #showProgress(): void {
    const { before, progress, done, goOn } = this.#texts;
    const boxes = this.#boxes;
    const left = boxes.filter(({ checked }) => !checked);
    const count = { read: boxes.length - left.length, total: boxes.length };
    const state = left.length === 0 ? done : fill(progress, count);
    say(hook(this, '[data-progress]', HTMLElement), count.read === 0 ? before : state);
    const next = left[0]?.closest('li')?.querySelector('a');
    const link = this.#goOn;
    link.hidden = count.read === 0 || !next;
    if (!next) return;
    link.href = next.href;
    link.lang = next.lang;
    link.textContent = fill(goOn, { title: next.textContent.trim() });
  }
}

defineElement('reading-path', ReadingPath);
