import { hook } from '#elements/kit/hook.ts';
import { toggle } from '#elements/kit/show.ts';

/** Binds what a search in a dialog has beside one on a page: it is closed, also by whatever it leads to on the same page. */
export function bindDialog(
  host: HTMLElement,
  dialog: HTMLDialogElement,
  signal: AbortSignal,
): void {
  toggle(host, '[data-close]', true);
  const close = (event: Event) => {
    event.preventDefault();
    dialog.close();
  };
  hook(host, '[data-close]', HTMLButtonElement).addEventListener('click', close, { signal });
  // Chromium lets Escape empty a field of this type first.
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') close(event);
    },
    { signal },
  );
  dialog.addEventListener(
    'click',
    ({ target }) => {
      const isLink = target instanceof Element && target.closest('[data-answer] a');
      if (target === dialog || isLink) dialog.close();
    },
    { signal },
  );
}
