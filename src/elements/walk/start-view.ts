import { countOf, fill, formatNumber } from '#domain/site/norwegian.ts';
import { isOld } from '#domain/walk/age.ts';
import type { Walk } from '#domain/walk/walk.ts';
import { askTwice } from '#elements/kit/ask-twice.ts';
import { hook } from '#elements/kit/hook.ts';
import { make } from '#elements/kit/make.ts';
import { say } from '#elements/kit/live-region.ts';
import { toggle } from '#elements/kit/show.ts';
import { todayHere } from '#elements/kit/today.ts';
import { fragmentOf } from './address.ts';
import { nameOfWalk, type WalkContext } from './context.ts';
import { forgetAllPictures } from './picture-store.ts';
import { downloadWalks } from './walk-files.ts';
import { beginWalk, pointsIn, removeAll, removeWalk, walks } from './walk-store.ts';

/** With less room than this, in bytes, we say so: some fifty pictures. */
const littleRoom = 20_000_000;

/** The walks on the device. */
export class StartView {
  readonly #context: WalkContext;
  readonly #list: HTMLElement;
  readonly #dialog: HTMLDialogElement;
  readonly #room: HTMLElement;

  constructor(context: WalkContext) {
    const { host, signal } = context;
    this.#context = context;
    this.#list = hook(host, '[data-walks]', HTMLElement);
    this.#dialog = hook(host, 'dialog', HTMLDialogElement);
    this.#room = hook(host, '[data-little-room]', HTMLElement);
    const on = (selector: string, act: () => void) =>
      hook(host, selector, HTMLButtonElement).addEventListener('click', act, { signal });
    on('[data-begin]', () => this.#begin());
    on('[data-remove-all]', () => void this.#removeAll());
  }

  /** Shows the walks there are. */
  show(): void {
    const all = walks();
    const { host } = this.#context;
    toggle(host, '[data-none]', all.length === 0);
    toggle(host, '[data-remove-all]', all.length > 0);
    this.#list.replaceChildren(...all.map((one) => this.#item(one)));
  }

  /** Says so before somebody goes out with little room for pictures, where the browser knows. */
  async showRoom(): Promise<void> {
    const { data, language } = this.#context;
    const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
    const free = quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0));
    if (free === undefined || free >= littleRoom) return;
    say(
      this.#room,
      fill(data.said.littleRoom, { free: formatNumber(Math.round(free / 1_000_000), language) }),
    );
  }

  #begin(): void {
    // Firefox asks the reader; the others decide for themselves. Refused, it works as well, only less surely.
    void navigator.storage?.persist?.().catch(() => false);
    this.#context.go({ view: 'walk', walk: beginWalk().id });
  }

  #item(walk: Walk): HTMLLIElement {
    const { data, language, offerUndo, signal } = this.#context;
    const { said } = data;
    const name = nameOfWalk(walk, this.#context);
    const count = countOf(said.points, pointsIn(walk.id).length, language);
    // Two who walk the same round give their walks the same name.
    const facts = [count, walk.walker.trim()].filter(Boolean).join(' · ');
    const link = make('a', { attributes: { href: fragmentOf({ view: 'walk', walk: walk.id }) } }, [
      make('b', { text: name }),
      make('span', { text: facts }),
      ...(isOld(walk, todayHere()) ? [make('p', { text: said.old })] : []),
    ]);
    const text = fill(said.remove, { name: '' }).trim();
    const button = make('button', {
      text,
      attributes: { type: 'button', 'aria-label': fill(said.remove, { name }) },
    });
    const remove = () => {
      removeWalk(walk.id);
      offerUndo(fill(said.removed, { name }));
    };
    button.addEventListener('click', remove, { signal });
    return make('li', {}, [link, button]);
  }

  async #removeAll(): Promise<void> {
    const { host, data, tell } = this.#context;
    const title = hook(host, '[data-remove-all]', HTMLElement).dataset.title ?? '';
    const handOut = () => void downloadWalks(walks(), this.#context);
    if (!(await askTwice(this.#dialog, title, handOut))) return;
    removeAll();
    await forgetAllPictures();
    tell(data.said.removedAll);
    host.querySelector<HTMLElement>('#mine')?.focus();
  }
}
